using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// Names over many articles beside Python's <c>jieba.posseg</c> on the same lines in one run. Input: the articles of ../shared/corpora/feedx, or of the folder given, each repeated until there are 4,000; Python gets each once, and its time is scaled.
/// </summary>
internal static class NamesSpeed
{
    private const int Wanted = 4000;

    public static int Run(string[] args)
    {
        var corpus = Corpus.Load(args is [var folder, ..] ? folder : "../shared/corpora/feedx");
        var articles = Enumerable.Range(0, Wanted).Select(i => corpus.Articles[i % corpus.Articles.Count]).Select((article, i) => article with { Id = i.ToString("x16", CultureInfo.InvariantCulture) }).ToArray();
        var many = new Corpus(articles, []);
        var tokens = CorpusCounts.Of(many).Tokens;
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        var names = CorpusNames.Of(many);
        var ours = watch.Elapsed.TotalSeconds;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var characters = articles.Sum(article => (long)article.Text.Length);
        using var process = Process.GetCurrentProcess();
        Line("Analysis, names of all articles", $"{ours:F2} s for {articles.Length:N0} articles, {characters / 1e6:F1} M characters, {tokens.Terms.Length:N0} words; {Enumerable.Range(0, articles.Length).Sum(row => names.In(row).Count):N0} mentions; {held / 1e6:N0} MB held, peak working set {process.PeakWorkingSet64 / 1e6:N0} MB");

        var lines = Path.GetTempFileName();
        File.WriteAllText(lines, string.Join('\n', corpus.Articles.Select(article => article.Text)));
        var start = new ProcessStartInfo("/usr/bin/python3", [Path.GetFullPath("tests/Analysis.Benchmarks/Terms/peers.py"), "names", lines]) { RedirectStandardOutput = true };
        using var python = Process.Start(start)!;
        var parts = python.StandardOutput.ReadToEnd().Split(' ');
        python.WaitForExit();
        File.Delete(lines);
        var theirs = double.Parse(parts[0], CultureInfo.InvariantCulture) / 1000 * characters / corpus.Articles.Sum(article => (long)article.Text.Length);
        Line("Python jieba.posseg", $"{theirs:F1} s (scaled), parts of speech alone; {double.Parse(parts[2], CultureInfo.InvariantCulture) / 1e6:N0} MB; {theirs / ours:F0} times as long");
        return 0;
    }

    private static void Line(string what, FormattableString value) => Console.WriteLine($"{what,-40} {value.ToString(CultureInfo.InvariantCulture)}");
}
