using System.Diagnostics;
using System.Globalization;
using AngleSharp.Html.Parser;

namespace Analysis.Benchmarks;

/// <summary>
/// Loading on one and two threads beside bare AngleSharp (DOM and text), python3-bs4 with lxml doing the same fields, and htmlparser2 on
/// Node doing the text alone. <c>articles [FILES]</c>; 40,000 files by default. The peers read fewer files and are compared by rate.
/// </summary>
internal static class ArticlesComparison
{
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 40_000;
        using var files = new ArticlesFiles(count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} feed-mirror files, {files.Bytes / 1e6:0} MB, {Environment.ProcessorCount} processors"));
        Warm(files);
        var bare = Measure("AngleSharp DOM + text, 1 thread", count, files.Bytes, () => Bare(files.Names));
        var one = Measure("Corpus.Load, 1 thread", count, files.Bytes, () => Load(files.Path, 1));
        var two = Measure("Corpus.Load, 2 threads", count, files.Bytes, () => Load(files.Path, 2));
        var python = Peer("python3-bs4 with lxml, all fields", "/usr/bin/python3", ArticlesPeers.Python, files, Math.Min(count, 3000), null);
        var node = Peer("htmlparser2 on Node, text alone", "node", ArticlesPeers.Node, files, Math.Min(count, 8000), ArticlesPeers.InstallHtmlParser2());
        Print("time against AngleSharp DOM + text, 1 thread (goal: at most 1.6)", bare / one);
        Print("two threads against one (goal: at least 1.5)", two / one);
        Print("against python3-bs4 (goal: at least 7)", one / python);
        Print("against htmlparser2", one / node);
        return 0;
    }

    private static void Warm(ArticlesFiles files)
    {
        for (var i = 0; i < 3; i++)
        {
            Bare(files.Names.Take(1000));
            Load(Path.Combine(files.Path, "000"), 2);
            Thread.Sleep(200);
        }
    }

    private static void Load(string path, int threads)
    {
        if (Corpus.Load(path, options: new LoadOptions { Threads = threads }).Articles.Any(article => article.Title is null))
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

    private static double Measure(string name, int count, long bytes, Action action)
    {
        GC.Collect();
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();
        action();
        var seconds = watch.Elapsed.TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {count / seconds,8:0} articles/s {bytes / 1e6 / seconds,7:0.0} MB/s {allocated / 1000.0 / count,7:0.0} kB/article"));
        return count / seconds;
    }

    private static double Peer(string name, string program, string script, ArticlesFiles files, int count, string? folder)
    {
        var start = new ProcessStartInfo(program, ["-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = folder ?? files.Path };
        start.Environment["FILES"] = Path.Combine(files.Path, "list.txt");
        File.WriteAllLines(start.Environment["FILES"]!, files.Names.Take(count));
        using var process = Process.Start(start)!;
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        var seconds = double.Parse(process.StandardOutput.ReadToEnd(), CultureInfo.InvariantCulture);
        process.WaitForExit();
        File.Delete(start.Environment["FILES"]!);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-36} {count / seconds,8:0} articles/s"));
        return count / seconds;
    }

    private static void Print(string name, double ratio) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {ratio:0.00}"));
}
