using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>
/// Makes a corpus of any size from the development articles, and says that it is made: each article takes the paragraphs of a real one, of
/// which seven in ten sentences are replaced by sentences of other articles of its source, so that hardly two are near-duplicates; title
/// and source are the real one's, the day is drawn from two years. All by a seed that is the article's number. JSON lines, 2,000 articles a
/// file.
/// </summary>
internal static partial class VariedCorpus
{
    private const int PerFile = 2_000;
    private const int Kept = 3; // of ten
    private const int Days = 730;

    private static readonly DateTime First = new(2019, 1, 1, 6, 0, 0, DateTimeKind.Utc);

    public static int Run(string[] args)
    {
        if (args is not [var number, var folder]
            || !int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count))
        {
            Console.Error.WriteLine("varied-corpus N DIR: how many articles, and where to.");
            return 1;
        }

        Write(count, folder);
        Console.WriteLine($"{count} made articles in {folder}");
        return 0;
    }

    /// <summary>Writes the articles, where they are not there yet.</summary>
    public static void Write(int count, string folder)
    {
        var articles = Corpus.Load(Inputs.Corpora).Articles.Where(article =>
            article is { Source: not null, Title: not null } && article.Paragraphs.Count > 2).ToArray();
        var pools = articles.GroupBy(article => article.Source!, StringComparer.Ordinal)
            .ToDictionary(source => source.Key,
                source => source.SelectMany(article => article.Paragraphs.SelectMany(paragraph => Sentences(paragraph.Text)))
                .ToArray(), StringComparer.Ordinal);
        Directory.CreateDirectory(folder);
        Parallel.For(0, (count + PerFile - 1) / PerFile, file =>
        {
            using var writer = new StreamWriter(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{file:00000}.jsonl")),
                append: false, new UTF8Encoding(false));
            for (var i = file * PerFile; i < Math.Min(count, (file + 1) * PerFile); i++)
            {
                writer.Write(Line(i, articles, pools));
                writer.Write('\n');
            }
        });
    }

    private static string Line(int number, Article[] articles, Dictionary<string, string[]> pools)
    {
        var random = new SplitMix((ulong)number);
        var like = articles[random.Below(articles.Length)];
        var pool = pools[like.Source!];
        var paragraphs = like.Paragraphs.Select(paragraph => string.Concat(Sentences(paragraph.Text)
            .Select(sentence => random.Below(10) < Kept ? sentence : pool[random.Below(pool.Length)])));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("title", like.Title);
            json.WriteString("source", like.Source);
            json.WriteString("date", First.AddMinutes(random.Below(Days * 24 * 60))
                .ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("url", string.Create(CultureInfo.InvariantCulture, $"https://{like.Domain ?? "example.org"}/made/{number}"));
            json.WriteString("text", string.Join("\n\n", paragraphs));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<string> Sentences(string text) => Sentence().Matches(text).Select(match => match.Value);

    [GeneratedRegex("[^。！？.!?]*[。！？.!?]*[”’」』\"）)]*\\s*", RegexOptions.Singleline)]
    private static partial Regex Sentence();
}
