using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Benchmarks;

/// <summary>
/// All tables of many articles beside Python's <c>jieba.posseg</c> on the same lines in one run. Input: the articles of
/// ../shared/corpora/feedx, or of the folder given, each repeated until there are 4,000; Python gets each once, and its time is scaled.
/// </summary>
internal static class TablesSpeed
{
    private const int Wanted = 4000;

    private static readonly Dictionary<string, Func<Corpus, DataFrame>> Tables = new(StringComparer.Ordinal)
    {
        ["articles"] = corpus => corpus.ArticlesFrame(),
        ["paragraphs"] = corpus => corpus.ParagraphsFrame(),
        ["images"] = corpus =>
            corpus.ImagesFrame(),
        ["links"] = corpus => corpus.LinksFrame(),
        ["words found"] = corpus => corpus.FoundWords().Table,
        ["terms"] = corpus => corpus.TermsFrame(),
        ["dates"] = corpus =>
        corpus.DatesFrame(),
        ["names"] = corpus => corpus.NamesFrame(),
        ["quotes"] = corpus => corpus.QuotesFrame(),
    };

    public static int Run(string[] args)
    {
        var corpus = Corpus.Load(args is [var folder, ..] ? folder : Inputs.Feedx);
        var articles = Enumerable.Range(0, Wanted).Select(i => corpus.Articles[i % corpus.Articles.Count])
            .Select((article, i) => article with { Id = i.ToString("x16", CultureInfo.InvariantCulture) }).ToArray();
        var characters = articles.Sum(article => (long)article.Text.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{articles.Length:N0} articles, {characters / 1e6:F1} M characters, {Environment.ProcessorCount} processors; each table after "
            + $"those before it, whose counts it uses"));
        var many = new Corpus(articles, []);
        var ours = Tables.Sum(table =>
        {
            var watch = Stopwatch.StartNew();
            var rows = table.Value(many).Rows.Count;
            Line("  " + table.Key, $"{watch.Elapsed.TotalSeconds,6:F2} s {rows,10:N0} rows");
            return watch.Elapsed.TotalSeconds;
        });
        using var process = Process.GetCurrentProcess();
        Line("Analysis, all tables", $"{ours:F1} s, peak working set {process.PeakWorkingSet64 / 1e6:N0} MB");

        var lines = Path.GetTempFileName();
        File.WriteAllText(lines, string.Join('\n', corpus.Articles.Select(article => article.Text)));
        var start = new ProcessStartInfo("/usr/bin/python3",
            [Path.GetFullPath("tests/Analysis.Benchmarks/Terms/peers.py"), "names", lines])
        { RedirectStandardOutput = true };
        using var python = Process.Start(start)!;
        var parts = python.StandardOutput.ReadToEnd().Split(' ');
        python.WaitForExit();
        File.Delete(lines);
        var theirs = double.Parse(parts[0], CultureInfo.InvariantCulture) / 1000 * characters / corpus.Articles.Sum(article =>
            (long)article.Text.Length);
        Line("Python jieba.posseg",
            $"{theirs:F1} s (scaled), parts of speech alone; {double.Parse(parts[2], CultureInfo.InvariantCulture) / 1e6:N0} MB; {theirs / ours:F0} times as long");
        return 0;
    }

    private static void Line(string what, FormattableString value) =>
        Console.WriteLine($"{what,-40} {value.ToString(CultureInfo.InvariantCulture)}");
}
