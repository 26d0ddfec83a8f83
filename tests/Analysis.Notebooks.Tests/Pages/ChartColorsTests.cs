using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>The colours of series, on white and on dark paper, as readers with every kind of colour vision see them.</summary>
public sealed class ChartColorsTests
{
    // ΔE2000 of about 1 is just to be seen side by side; marks that stand apart and are small need far more
    private const double Neighbours = 14;
    private const double FirstFour = 11;
    private const double AnyTwo = 7;

    public static TheoryData<string, string> Palettes()
    {
        var all = new TheoryData<string, string>();
        foreach (var eyes in PerceivedColor.Eyes.Keys)
        {
            all.Add("light", eyes);
            all.Add("dark", eyes);
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Palettes))]
    public void Series_ThroughAnyEyes_StayApart(string paper, string eyes)
    {
        var colors = Colors(paper);
        var seen = colors.Select(color => PerceivedColor.Of(color, eyes)).ToArray();
        var close = from i in Enumerable.Range(0, seen.Length)
                    from j in Enumerable.Range(i + 1, seen.Length - i - 1)
                    let least = j == i + 1 ? Neighbours : j < 4 ? FirstFour : AnyTwo
                    let difference = seen[i].Difference(seen[j])
                    where difference < least
                    select FormattableString.Invariant($"{colors[i]} and {colors[j]}: {difference:0.0} of {least}");
        Assert.Equal([], close);
    }

    [Theory]
    [InlineData("light", "#ffffff", 3)]
    [InlineData("dark", ChartColors.DarkPaper, 4.5)]
    public void Series_OnTheirPaper_HaveContrast(string paper, string ground, double least) =>
        Assert.All(Colors(paper), color => Assert.True(PerceivedColor.Contrast(color, ground) >= least, $"{color} on {ground}"));

    // three pairs of the authors' table of tests
    [Theory]
    [InlineData(50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425)]
    [InlineData(50, 2.5, 0, 73, 25, -18, 27.1492)]
    [InlineData(22.7233, 20.0904, -46.694, 23.0331, 14.973, -42.5619, 2.0373)]
    public void Difference_PublishedPairs_IsTheirs(double l1, double a1, double b1, double l2, double a2, double b2, double expected) =>
        Assert.Equal(expected, new PerceivedColor(l1, a1, b1).Difference(new PerceivedColor(l2, a2, b2)), 4);

    private static string[] Colors(string paper) => [.. ChartColors.Series.Select(pair => paper == "light" ? pair.Light : pair.Dark)];
}
