using Analysis.Testing;

namespace Analysis.Tests.Comparing;

/// <summary>Where there is nothing to find, one comparison of twenty may mark a word.</summary>
public sealed class NullTests
{
    private const int Splits = 20;

    // The whole of it, with words and p values: the benchmark "null".
    [RequiresTheory(Need.Shared)]
    [InlineData(2, 10)]
    [InlineData(2, 25)]
    [InlineData(4, 10)]
    public void Compare_RandomSidesOfOneOutlet_MarkAWordInNoMoreThanOneOfTwenty(int sides, int perSide)
    {
        var (marked, all) = (0, 0);
        foreach (var outlet in Made.Outlets.Select(Made.Outlet).Where(outlet => outlet.Length >= sides * perSide))
        {
            for (var split = 0; split < Splits; split++, all++)
            {
                var corpus = Made.As(Made.Shuffled(outlet, split)[..(sides * perSide)], i => $"side {i / perSide}");
                marked += Made.Marks(corpus.Compare()).Length > 0 ? 1 : 0;
            }
        }

        // the exact 95 % interval of the share reaches 5 % or lies below it
        Assert.True(UpperTail(marked, all, 0.05) > 0.025, $"{marked} of {all} splits have a mark");
    }

    // Long texts lack a word less often, so that its rates rank higher; that is no difference of wording.
    [RequiresFact(Need.Shared)]
    public void Compare_RandomSidesOfWhichOneHasShorterTexts_MarkNoWord()
    {
        var marked = Made.Outlets.Select(Made.Outlet).Where(outlet => outlet.Length >= 50)
            .Sum(outlet => Enumerable.Range(0, 5).Count(split =>
        {
            var corpus = Made.As([.. Made.Shuffled(outlet, split)[..50].Select((article, i) => i < 25 ? article : Third(article))],
                i => $"side {i / 25}");
            return Made.Marks(corpus.Compare()).Length > 0;
        }));
        Assert.InRange(marked, 0, 3);
    }

    private static Article Third(Article article) =>
        Made.With(article, string.Concat(article.Text.Split('。').Where((_, i) => (i + article.Text.Length) % 3 == 0)
        .Select(sentence => sentence + "。")));

    // P(X ≥ found) of a binomial distribution
    private static double UpperTail(int found, int of, double p)
    {
        var (term, below) = (Math.Pow(1 - p, of), 0.0);
        for (var k = 0; k < found; k++)
        {
            below += term;
            term *= (of - k) / (k + 1.0) * p / (1 - p);
        }

        return 1 - below;
    }
}
