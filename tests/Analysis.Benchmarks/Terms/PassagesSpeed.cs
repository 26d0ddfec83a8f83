using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>
/// How long concordances and shared passages take, and how that grows. Inputs: "copies": the 260 articles of ../shared/corpora/feedx again
/// and again, in each copy one character in fifty replaced by another (seeded), so that most articles have near-copies; the runs, and so
/// the time, grow with the square of the copies; "apart": the same, but each copy's characters are exchanged for others, so that only the
/// articles of one copy share anything, as in a corpus of many days.
/// </summary>
internal static class PassagesSpeed
{
    private const int Passage = 20;

    public static int Run(string[] args)
    {
        var shared = args.Length > 0 ? args[0] : Inputs.Feedx;
        var originals = Corpus.Load(shared).Articles.Select(article => article.Text).Where(text => text.Length > 0).ToArray();
        Console.WriteLine($"{originals.Length} texts of {shared}, {originals.Sum(text => text.Length)} UTF-16 units");
        SharedPassages.Find(Copies(originals, 100), Passage); // warm
        foreach (var size in (int[])[1_000, 2_000, 5_000, 10_000])
        {
            var (copies, apart) = (Copies(originals, size), Apart(originals, size));
            Report($"shared passages, {size} articles apart ({Millions(apart)} M units)", () => SharedPassages.Find(apart, Passage).Count,
                "runs");
            if (size <= 2_000)
            {
                Report($"shared passages, {size} articles, copies ({Millions(copies)} M units)",
                    () => SharedPassages.Find(copies, Passage).Count, "runs");
            }

            Report($"lines of 制裁, {size} articles", () => new Corpus(copies, []).Find("制裁").Table.Rows.Count, "lines");
        }

        var articles = Copies(originals, 4_000);
        Report("lines of 制裁, 4000 articles", () => new Corpus(articles, []).Find("制裁").Table.Rows.Count, "lines");

        return 0;
    }

    private static void Report(string what, Func<long> action, string unit)
    {
        action();
        var best = double.MaxValue;
        long result = 0;
        for (var round = 0; round < 2; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            result = action();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {best:0.0} ms, {result} {unit}"));
    }

    private static string Millions(Article[] articles) => (articles.Sum(article => (long)article.Text.Length) / 1e6)
        .ToString("0.0", CultureInfo.InvariantCulture);

    private static Article[] Copies(string[] originals, int size)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, size)
            .Select(number => Make(number, Mutated(originals[number % originals.Length], number < originals.Length ? 0 : 0.02, random)))];
    }

    private static Article[] Apart(string[] originals, int size) =>
        [.. Enumerable.Range(0, size)
        .Select(number => Make(number, Shifted(originals[number % originals.Length], number / originals.Length)))];

    private static Article Make(int number, string text) => new()
    {
        Id = number.ToString(CultureInfo.InvariantCulture),
        File = number + ".txt",
        Format = "made",
        Source = number % 2 == 0 ? "even" : "odd",
        Paragraphs = [new Paragraph(ParagraphKind.Body, text)],
    };

    private static string Mutated(string text, double share, Random random) => share == 0 ? text
        : string.Create(text.Length, text, (span, from) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] = from[i] >= '\u4E00' && random.NextDouble() < share ? (char)random.Next(0x4E00, 0x9000) : from[i];
            }
        });

    private static string Shifted(string text, int copy) => string.Create(text.Length, (text, copy), static (span, state) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            var c = state.text[i];
            span[i] = c is >= '\u4E00' and < '\u9FFF' ? (char)(0x4E00 + ((c - 0x4E00 + (state.copy * 499)) % 0x51FF))
                : char.IsAsciiLetterOrDigit(c) ? (char)(0xAC00 + (state.copy * 75) + char.ToLowerInvariant(c) - '0') : c;
        }
    });
}
