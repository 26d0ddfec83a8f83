using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>
/// The articles that benchmarks read: real ones in <c>../shared/corpora</c>. Where that folder is missing, made ones: 600 dumps of six
/// made-up outlets, their paragraphs drawn by a seed from the sentences of <c>data/</c>. That is said, since figures of made articles are
/// not those in README.
/// </summary>
internal static partial class Inputs
{
    private const int Seed = 1;
    private const int MadeOutlets = 6;
    private const int PerOutlet = 100;
    private const int FewestParagraphs = 6;
    private const int MostParagraphs = 20;
    private static readonly Lazy<string> Made = new(Make);

    /// <summary>Whether the real articles are there.</summary>
    public static bool AreReal => Directory.Exists(Path.Combine(Machine.Shared, "corpora"));

    /// <summary>A folder with dumps of six outlets.</summary>
    public static string Feedx => AreReal ? Path.Combine(Machine.Shared, "corpora", "feedx") : Made.Value;

    /// <summary>A folder with articles in many formats.</summary>
    public static string Corpora => AreReal ? Path.Combine(Machine.Shared, "corpora") : Made.Value;

    /// <summary>What cannot be measured without the real files: says so, and gives the exit code.</summary>
    public static int Missing(string what)
    {
        Console.Error.WriteLine($"This needs {what}, which is not beside the project; give a folder of your own.");
        return 1;
    }

    private static string Make()
    {
        var folder = Path.Combine(Path.GetTempPath(), "analysis-benchmarks", "made");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"../shared is missing: {MadeOutlets * PerOutlet} articles made from "
            + $"the sentences of data/ by seed {Seed} are read instead; README's figures are of real ones."));
        var (random, sentences) = (new Random(Seed), Corpus.Load(Path.Combine(Machine.Root, "data")).Articles
            .SelectMany(article => article.Paragraphs).SelectMany(paragraph => Sentence().Matches(paragraph.Text))
            .Select(match => match.Value.Trim()).Where(sentence => sentence.Length > 10).ToArray());
        for (var outlet = 0; outlet < MadeOutlets; outlet++)
        {
            var own = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"outlet-{outlet}")));
            for (var number = 0; number < PerOutlet; number++)
            {
                File.WriteAllText(Path.Combine(own.FullName, string.Create(CultureInfo.InvariantCulture, $"{number:000}.md")),
                    Dump(random, sentences, outlet, number));
            }
        }

        return folder;
    }

    // Front matter and HTML, as feed mirrors write them.
    private static string Dump(Random random, string[] sentences, int outlet, int number)
    {
        string Drawn() => sentences[random.Next(sentences.Length)];
        var text = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: "{Drawn().Replace('"', '\'').Replace('\\', '/')}"
            url: https://outlet-{outlet}.example/{number}
            date: {new DateTime(2020, 1, 1).AddHours(random.Next(24 * 365)):yyyy-MM-dd HH:mm:ss}
            ---

            """));
        for (var paragraphs = random.Next(FewestParagraphs, MostParagraphs); paragraphs > 0; paragraphs--)
        {
            text.Append("<p>").AppendJoin(' ', Enumerable.Range(0, random.Next(1, 5))
                .Select(_ => System.Net.WebUtility.HtmlEncode(Drawn()))).Append("</p>\n");
        }

        return text.ToString();
    }

    [GeneratedRegex(@"[^。！？.!?]+[。！？.!?]*", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();
}
