using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// How long comparisons take, in this process from reading no more than texts: two sources of 150 articles, nine of 100, two of 10,000. The
/// articles are those of ../shared/corpora/feedx again and again, each time with one character in ten replaced by another (seeded), so that
/// each text is distinct.
/// </summary>
internal static class CompareSpeed
{
    public static int Run(string[] args)
    {
        var texts = Outlets.Load(args).SelectMany(outlet => outlet.Articles).Select(article => article.Text).ToArray();
        Report(texts, 2, 20);
        foreach (var (sides, perSide) in new[] { (2, 150), (9, 100), (2, 10_000) })
        {
            Report(texts, sides, perSide);
        }

        return 0;
    }

    private static void Report(string[] texts, int sides, int perSide)
    {
        var random = new Random(3);
        Article[] articles = [.. Enumerable.Range(0, sides * perSide).Select(i => new Article
        {
            Id = i.ToString(CultureInfo.InvariantCulture), File = i + ".txt", Format = "made", Source = Outlets.Name(i % sides),
            Paragraphs = [new Paragraph(ParagraphKind.Body, Changed(texts[i % texts.Length], random))],
        })];
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var comparison = new Corpus(articles, []).Compare();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{sides} × {perSide} articles: {watch.Elapsed.TotalSeconds:0.00} s, {Outlets.Marks(comparison).Length} words marked, "
            + $"{Environment.WorkingSet >> 20} MB in the process ({Process.GetCurrentProcess().PeakWorkingSet64 >> 20} at most)"));
    }

    private static string Changed(string text, Random random) =>
        string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = from[i] >= '\u4E00' && random.Next(10) == 0 ? from[random.Next(from.Length)] : from[i];
            }
        });
}
