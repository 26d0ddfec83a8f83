using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>
/// Tables with a row an article beside pandas, which reads the values alone; and the peak of memory on an archive that is streamed.
/// <c>containers [ROWS]</c>, 40,000 by default; the rows are the articles of ../shared, again and again with a number in their titles.
/// </summary>
internal static class ContainersSpeed
{
    private const int Rounds = 5;
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string Pandas = """
        import os, time, pandas
        name = os.environ['FILE']
        start = time.perf_counter()
        frame = pandas.read_csv(name) if name.endswith('.csv') else pandas.read_json(name, lines=True)
        assert len(frame) == int(os.environ['ROWS'])
        print(time.perf_counter() - start)
        """;

    public static int Run(string[] args)
    {
        var rows = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40_000;
        var folder = Directory.CreateTempSubdirectory("containers-bench-").FullName;
        try
        {
            var articles = Corpus.Load(Inputs.Feedx).Articles;
            foreach (var (name, write) in new (string, Action<TextWriter, Article, int>)[] { ("rows.csv", WriteCsv),
                ("rows.jsonl", WriteJson) })
            {
                Compare(Written(folder, name, articles, rows, write), rows);
            }

            return Stream(folder, articles, rows);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string file, int rows)
    {
        var (one, two, pandas) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var times = (Load(file, rows, 1), Load(file, rows, 2), Peer(file, rows));
            if (round > 0)
            {
                one.Add(times.Item1);
                two.Add(times.Item2);
                pandas.Add(times.Item3);
            }
        }

        static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
        var ratios = one.Zip(pandas, (ours, theirs) => ours / theirs).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(file)}: {rows} rows, {new FileInfo(file).Length / 1e6:0} MB: {Median(one):0.00} s on one thread, "
            + $"{Median(two):0.00} s on two; pandas {Median(pandas):0.00} s; one thread {Median(ratios):0.0} times pandas, two "
            + $"{Median([.. two.Zip(pandas, (ours, theirs) => ours / theirs)]):0.0} (rounds: "
            + $"{string.Join(", ", ratios.Select(ratio => ratio.ToString("0.0", CultureInfo.InvariantCulture)))})"));
    }

    // An archive of single articles, packed by a fast level; what is printed must not grow with the articles.
    private static int Stream(string folder, IReadOnlyList<Article> articles, int rows)
    {
        var file = Path.Combine(folder, "articles.zip");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            for (var i = 0; i < rows; i++)
            {
                using var writer = new StreamWriter(zip.CreateEntry(string.Create(CultureInfo.InvariantCulture,
                    $"{i / 1000:000}/{i:000000}.md"), CompressionLevel.Fastest).Open());
                var article = articles[i % articles.Count];
                writer.Write($"---\ntitle: \"Number {i.ToString(CultureInfo.InvariantCulture)}\"\nlink: "
                    + $"{article.Url}\n---\n\n{article.Text}\n");
            }
        }

        return StreamFile(file, rows).GetAwaiter().GetResult();
    }

    private static async Task<int> StreamFile(string file, int rows)
    {
        var (watch, count) = (Stopwatch.StartNew(), 0);
        await foreach (var article in Corpus.StreamAsync(file))
        {
            if (++count % Math.Max(1, rows / 5) == 0)
            {
                using var process = Process.GetCurrentProcess();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"articles.zip: {count,7} articles, {count / watch.Elapsed.TotalSeconds:0} articles/s, managed heap {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0} MB, peak working set {process.PeakWorkingSet64 / 1e6:0} MB"));
            }
        }

        return count == rows ? 0 : 1;
    }

    private static double Load(string file, int rows, int threads)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        return Corpus.Load(file, options: new LoadOptions { Threads = threads, KeepRecurring = true }).Articles.Count == rows
            ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException("rows are missing");
    }

    private static double Peer(string file, int rows)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        (start.Environment["FILE"], start.Environment["ROWS"]) = (file, rows.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        process.StandardInput.Write(Pandas);
        process.StandardInput.Close();
        return double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
    }

    private static string Written(string folder, string name, IReadOnlyList<Article> articles, int rows,
        Action<TextWriter, Article, int> write)
    {
        var file = Path.Combine(folder, name);
        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(false));
        writer.Write(name.EndsWith(".csv", StringComparison.Ordinal) ? "title,url,source,date,content\n" : "");
        for (var i = 0; i < rows; i++)
        {
            write(writer, articles[i % articles.Count], i);
        }

        return file;
    }

    private static string Title(Article article, int number) => string.Create(CultureInfo.InvariantCulture, $"{number}: {article.Title}");

    private static void WriteCsv(TextWriter writer, Article article, int number)
    {
        static string Quoted(string? text) => $"\"{text?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"{Quoted(Title(article, number))},{article.Url},{Quoted(article.Source)},{article.Published:yyyy-MM-dd HH:mm:ss},{Quoted(article.Text)}\n"));
    }

    private static void WriteJson(TextWriter writer, Article article, int number) =>
        writer.Write(JsonSerializer.Serialize(new
        {
            title = Title(article, number),
            url = article.Url,
            source = article.Source,
            date_publish = article.Published,
            maintext = article.Text
        }, Readable) + "\n");
}
