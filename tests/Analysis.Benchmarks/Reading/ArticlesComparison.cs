using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;

namespace Analysis.Benchmarks;

/// <summary>
/// Loading on one and two threads beside bare AngleSharp (DOM and text), python3-bs4 with lxml doing the same fields, and htmlparser2 on
/// Node doing the text alone. <c>articles [FILES]</c>; 40,000 files by default. All take turns on one part of the files after another, so
/// that a slow minute of the machine meets all of them; what is printed is the median of the turns. The peers read fewer files of a part
/// and are compared by rate.
/// </summary>
internal static class ArticlesComparison
{
    private const int Rounds = 5;
    private const int MostForPython = 600;

    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40_000;
        using var files = new ArticlesFiles(count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} feed-mirror files, {files.Bytes / 1e6:0} MB, {Environment.ProcessorCount} processors, {Rounds} rounds"));
        var node = ArticlesPeers.InstallHtmlParser2();
        var rounds = new List<Round>();
        foreach (var part in files.Names.Chunk(ArticlesFiles.PerFolder * Math.Max(1, count / Rounds / ArticlesFiles.PerFolder))
            .Take(Rounds))
        {
            if (rounds.Count == 0)
            {
                Warm(part);
            }

            rounds.Add(new Round(
                Measure(part, () => Bare(part)),
                Measure(part, () => Load(part, 1)),
                Measure(part, () => Load(part, 2)),
                Peer("/usr/bin/python3", ArticlesPeers.Python, files, [.. part.Take(MostForPython)], null),
                Peer("node", ArticlesPeers.Node, files, part, node)));
        }

        Report(rounds, files.Bytes / 1e6 / count);
        return 0;
    }

    private readonly record struct Rate(double Articles, double KilobytesEach);

    private readonly record struct Round(Rate Bare, Rate One, Rate Two, Rate Python, Rate Node);

    private static void Report(List<Round> rounds, double megabytesEach)
    {
        void Line(string name, Func<Round, Rate> rate)
        {
            var articles = Median(rounds, round => rate(round).Articles);
            var kilobytes = Median(rounds, round => rate(round).KilobytesEach);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-36} {articles,8:0} articles/s {articles * megabytesEach,7:0.0} "
                + $"MB/s{(kilobytes > 0 ? $" {kilobytes,7:0.0} kB/article" : "")}"));
        }

        void Ratio(string name, Func<Round, double> ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {Median(rounds, ratio):0.00} (rounds: "
            + $"{string.Join(", ", rounds.Select(round => ratio(round).ToString("0.00", CultureInfo.InvariantCulture)))})"));

        Line("AngleSharp DOM + text, 1 thread", round => round.Bare);
        Line("Corpus.Load, 1 thread", round => round.One);
        Line("Corpus.Load, 2 threads", round => round.Two);
        Line("python3-bs4 with lxml, all fields", round => round.Python);
        Line("htmlparser2 on Node, text alone", round => round.Node);
        Ratio("time against AngleSharp DOM + text, 1 thread (goal: at most 1.6)", round => round.Bare.Articles / round.One.Articles);
        Ratio("two threads against one (goal: at least 1.5)", round => round.Two.Articles / round.One.Articles);
        Ratio("against python3-bs4 (goal: at least 7)", round => round.One.Articles / round.Python.Articles);
        Ratio("against htmlparser2", round => round.One.Articles / round.Node.Articles);
    }

    private static double Median(List<Round> rounds, Func<Round, double> value) => rounds.Select(value).Order().ElementAt(rounds.Count / 2);

    // Until the runtime has compiled the hot methods for good.
    private static void Warm(string[] part)
    {
        for (var i = 0; i < 4; i++)
        {
            Bare(part.Take(2000));
            Load(part, 1 + (i % 2));
            Thread.Sleep(200);
        }
    }

    private static void Load(string[] part, int threads)
    {
        var folders = part.Select(name => Path.GetDirectoryName(name)!).Distinct(StringComparer.Ordinal).ToList();
        if (Corpus.Load(folders, options: new LoadOptions { Threads = threads }).Articles.Any(article => article.Title is null))
        {
            throw new InvalidOperationException("an article without title");
        }
    }

    private static void Bare(IEnumerable<string> names)
    {
        var parser = new HtmlParser();
        foreach (var name in names)
        {
            using var document = parser.ParseDocument(File.ReadAllText(name));
            if (document.Body!.TextContent.Length == 0)
            {
                throw new InvalidOperationException("no text");
            }
        }
    }

    private static Rate Measure(string[] part, Action action)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        action();
        var seconds = watch.Elapsed.TotalSeconds;
        return new Rate(part.Length / seconds, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1000.0 / part.Length);
    }

    private static Rate Peer(string program, string script, ArticlesFiles files, string[] names, string? folder)
    {
        var list = Path.Combine(files.Path, "list.txt");
        var start = new ProcessStartInfo(program, ["-"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = folder ?? files.Path
        };
        start.Environment["FILES"] = list;
        File.WriteAllLines(list, names);
        using var process = Process.Start(start)!;
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        var seconds = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        File.Delete(list);
        return new Rate(names.Length / seconds, 0);
    }
}
