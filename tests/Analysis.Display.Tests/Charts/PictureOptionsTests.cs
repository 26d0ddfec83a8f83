using System.Text.RegularExpressions;
using Analysis.Display.Charts;

namespace Analysis.Display.Tests.Charts;

/// <summary>Pictures as pages have them.</summary>
public sealed class PictureOptionsTests
{
    private const string Bars = """{"data":[{"type":"bar","name":"n","x":["长的","b","c","d","e","f","g"],"y":[1,2,3,4.123,5,6,7]}],"layout":{"width":333}}""";

    [Fact]
    public void Render_WithoutOptions_IsAPictureThatStandsAlone() => Assert.Equal(ChartSvg.Render(Bars), ChartSvg.Render(Bars, new()));

    [Fact]
    public void Render_Compact_HasPlacesInTenthsAndBarsThatEndWhereTheyEnded()
    {
        var (whole, compact) = (Rectangles(ChartSvg.Render(Bars)), Rectangles(ChartSvg.Render(Bars, new() { IsCompact = true })));

        Assert.Equal(whole.Count, compact.Count);
        Assert.All(compact, bar => Assert.All(bar, number => Assert.Equal(Math.Round(number, 1), number)));
        Assert.All(whole.Zip(compact),
            pair => Assert.Equal(Math.Round(pair.First[0] + pair.First[2], 1, MidpointRounding.AwayFromZero),
                Math.Round(pair.Second[0] + pair.Second[2], 1)));
        Assert.DoesNotMatch("[0-9][.][0-9]{2}",
            Regex.Replace(ChartSvg.Render(Bars, new() { IsCompact = true }), "transform=\"[^\"]*\"|>[^<]*<", ""));
    }

    [Fact]
    public void Render_ForAPage_HasItsLabelItsClassItsLanguagesAndNoValuesToPointAt()
    {
        var svg = ChartSvg.Render(Bars,
            new()
            {
                ClassName = "small",
                Label = "Figure 1 \"<x>\"",
                SaysValues = false,
                LanguageOf = text => text.Contains('长', StringComparison.Ordinal) ? "zh" : null
            });

        Assert.Contains(" class=\"small\" aria-label=\"Figure 1 &quot;&lt;x&gt;&quot;\"", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<title", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<desc", svg, StringComparison.Ordinal);
        Assert.Equal("长的", Assert.Single(Regex.Matches(svg, "lang=\"zh\">([^<]*)<").Select(match => match.Groups[1].Value)));
    }

    [Theory]
    [InlineData(500, true, 1, 0)]
    [InlineData(500, false, 0, 500)]
    [InlineData(101, true, 0, 101)]
    [InlineData(50, true, 0, 50)]
    public void Render_CloudOfDots_IsOnePathWhereItIsCompactAndSaysNothing(int count, bool isCompact, int paths, int circles)
    {
        var numbers = string.Join(',', Enumerable.Range(0, count));
        var svg = ChartSvg.Render($$"""{"data":[{"type":"scatter","mode":"markers","marker":{"size":7},"x":[{{numbers}}],"y":[{{numbers}}]}],"layout":{} }""", new() { IsCompact = isCompact });

        Assert.Equal((paths, circles),
            (Regex.Count(svg, "<path d=\"(M[-0-9.]+,[-0-9.]+h0)+\" stroke-linecap=\"round\" stroke=\"#005ea5\" stroke-width=\"7\"/>"),
                Regex.Count(svg, "<circle ")));
    }

    private static List<double[]> Rectangles(string svg) =>
        [.. Regex.Matches(svg, "<rect x=\"([^\"]*)\" y=\"([^\"]*)\" width=\"([^\"]*)\" height=\"([^\"]*)\"")
        .Select(match => match.Groups.Values.Skip(1)
            .Select(number => double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture)).ToArray())];
}
