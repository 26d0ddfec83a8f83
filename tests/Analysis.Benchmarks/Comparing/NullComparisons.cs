using System.Globalization;
using System.Text.RegularExpressions;

namespace Analysis.Benchmarks;

/// <summary>
/// What a comparison marks where there is nothing to mark: each outlet's own articles split at random into two sides, or four (20 splits of
/// 10, 25 and 50 articles a side), and one side with a third of its sentences only (lengths differ, rates do not); then what may differ:
/// halves in time order, and alternating blocks of 25 consecutive articles.
/// </summary>
internal static partial class NullComparisons
{
    private const int Splits = 20;

    public static int Run(string[] args)
    {
        var outlets = Outlets.Load(args);
        Console.WriteLine(string.Join(", ", outlets.Select(outlet => $"{outlet.Name} {outlet.Articles.Length}")));
        foreach (var sides in (int[])[2, 4])
        {
            Report($"{sides} random sides", outlets, sides, Outlets.Split);
        }

        Report("2 random sides, one with a third of the sentences only", outlets, 2,
            (articles, perSide) => Outlets.Split([.. articles.Select((article, i) => i < perSide ? article : Cut(article))], perSide));
        Report("2 random sides, one with two thirds of the sentences only", outlets, 2,
            (articles, perSide) => Outlets.Split([.. articles.Select((article, i) => i < perSide ? article : Cut(article, 2))], perSide));
        Report("2 random sides of one outlet beside two other outlets", outlets, 2,
            (articles, perSide) => Beside(outlets, articles, perSide));
        foreach (var (name, articles) in outlets)
        {
            var dated = articles.Where(article => article.Published is not null).OrderBy(article => article.Published).ToArray();
            foreach (var within in (string?[])[null, "month"])
            {
                Say($"{name}, {dated.Length} dated, halves in time, within {within ?? "–"}",
                    Outlets.Sides(dated, (_, i) => i * 2 / dated.Length).Compare(within: within));
                Say($"{name}, {dated.Length} dated, blocks of 25 in turn, within {within ?? "–"}",
                    Outlets.Sides(dated, (_, i) => i / 25 % 2).Compare(within: within));
            }
        }

        return 0;
    }

    /// <summary>An article with some of three of its sentences, by chance.</summary>
    public static Article Cut(Article article, int ofThree = 1)
    {
        var random = new Random(article.Text.Length);
        var kept = string.Concat(Sentences().Matches(article.Text).Select(sentence => sentence.Value).Where(_ => random.Next(3) < ofThree));
        return new Article
        {
            Id = article.Id,
            File = article.File,
            Format = article.Format,
            Domain = article.Domain,
            Published = article.Published,
            Language = article.Language,
            Paragraphs = [new Paragraph(ParagraphKind.Body, kept.Length == 0 ? article.Text : kept)],
        };
    }

    /// <summary>The exact interval of a share (Clopper &amp; Pearson 1934), in per cent.</summary>
    public static (double Low, double High) Exact(int found, int of)
    {
        double Tail(double p, int from, int to) => Enumerable.Range(from, to - from + 1)
            .Sum(k => Math.Exp(LogChoose(of, k) + (k * Math.Log(p)) + ((of - k) * Math.Log(1 - p))));
        double Root(Func<double, bool> isBelow)
        {
            var (low, high) = (1e-12, 1 - 1e-12);
            for (var i = 0; i < 60; i++)
            {
                (low, high) = isBelow((low + high) / 2) ? ((low + high) / 2, high) : (low, (low + high) / 2);
            }

            return low;
        }

        return (found == 0 ? 0 : 100 * Root(p => Tail(p, found, of) < 0.025), found == of ? 100
            : 100 * Root(p => Tail(p, 0, found) > 0.025));
    }

    [GeneratedRegex("[^。！？\\n]+[。！？\\n]*")]
    private static partial Regex Sentences();

    private static double LogChoose(int n, int k) => Enumerable.Range(1, k).Sum(i => Math.Log((double)(n - k + i) / i));

    private static void Report(string what, (string Name, Article[] Articles)[] outlets, int sides, Func<Article[], int, Corpus> split)
    {
        foreach (var perSide in (int[])[10, 25, 50])
        {
            var (marked, words, p, which) = (0, 0, new List<double>(), new List<string>());
            foreach (var (_, articles) in outlets.Where(outlet => outlet.Articles.Length >= sides * perSide))
            {
                var random = new Random(20 + perSide);
                for (var number = 0; number < Splits; number++)
                {
                    var comparison = split(Outlets.Draw(articles, sides * perSide, random), perSide).Compare();
                    var marks = Enumerable.Range(0, sides).Sum(side => comparison.Marking(Outlets.Name(side)).Count);
                    (marked, words) = (marked + (marks > 0 ? 1 : 0), words + marks);
                    which.AddRange(comparison.Groups.Take(sides)
                        .SelectMany(group => comparison.Marking(group).Select(word => group + word)));
                    p.Add(comparison.Table["p"].Cast<double?>().Min() ?? 1);
                }
            }

            if (p.Count > 0)
            {
                var (low, high) = Exact(marked, p.Count);
                var tenths = Enumerable.Range(0, 10).Select(tenth => p.Count(value => value > tenth / 10.0 && value <= (tenth + 1) / 10.0));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{what}, {perSide} a side: {marked} of {p.Count} splits with a mark ({100.0 * marked / p.Count:0.0} %, exact 95 % "
                    + $"interval {low:0.0}-{high:0.0}), {(double)words / p.Count:0.00} words a split; smallest p by tenths "
                    + $"{string.Join(' ', tenths)}; {string.Join(' ', which.Take(12))}"));
            }
        }
    }

    // Words of which only the two halves have many are their rivals' alone; those may mark neither.
    private static Corpus Beside((string Name, Article[] Articles)[] outlets, Article[] articles, int perSide)
    {
        var others = outlets.Where(outlet => outlet.Articles[0].Source != articles[0].Source && outlet.Articles.Length >= perSide).Take(2)
            .SelectMany(outlet => outlet.Articles[..perSide]);
        return Outlets.Split([.. articles, .. others], perSide);
    }

    private static void Say(string what, Comparison comparison)
    {
        var marks = Outlets.Marks(comparison);
        Console.WriteLine($"{what}: {marks.Length} marked{(marks.Length == 0 ? "" : ": " + string.Join(' ', marks.Take(30)))}");
    }
}
