using System.Globalization;
using Analysis.Display.Charts;
using Analysis.Testing;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis.Display.Tests.Charts;

public sealed class BadInputTests
{
    [Fact]
    public void Render_TextThatIsNoJson_SaysWhere()
    {
        var error = Assert.Throws<ArgumentException>(() => ChartSvg.Render("{\"data\":[\n oops"));

        Assert.Equal("This text is no JSON (line 2, byte 2). Give what GenericChart.toJson returns. (Parameter 'json')", error.Message);
    }

    [Fact]
    public void Render_JsonThatIsNoFigure_SaysWhatIsExpected()
        => Assert.Equal("This JSON is no plotly figure: expected an object with an array \"data\". Give what GenericChart.toJson returns. "
            + "(Parameter 'json')", Assert.Throws<ArgumentException>(() => ChartSvg.Render("{\"layout\":{}}")).Message);

    [Fact]
    public void Render_UnknownTypeOfTrace_NamesTheKnownOnes()
        => Assert.Equal(
            "Trace 1 of the figure is of type 'sankey', which the static picture does not draw. It draws scatter, bar, histogram, box, "
            + "violin, heatmap and pie.",
            Assert.Throws<NotSupportedException>(() => ChartSvg.Render("{\"data\":[{\"type\":\"sankey\"}]}")).Message);

    [Fact]
    public void Render_NegativeShareOfAPie_SaysWhich()
        => Assert.Equal("The pie's value −2 of 'b' is negative; a share of a whole cannot be. Use a bar chart.",
            Assert.Throws<ArgumentException>(() =>
                ChartSvg.Render("{\"data\":[{\"type\":\"pie\",\"labels\":[\"a\",\"b\"],\"values\":[1,-2]}]}")).Message);

    [Fact]
    public void Render_MillionPoints_ThinsThemAndSaysSo()
    {
        var y = Enumerable.Range(0, 1_000_000).Select(i => Math.Sin(i / 5000.0) + (i % 7 / 10.0)).ToArray();
        var svg = ChartSvg.Render(FigureJson.Of(Chart.Line<int, double, string>(Enumerable.Range(0, y.Length).ToArray(), y)));

        Assert.InRange(svg.Length, 1000, 100_000);
        Assert.Contains("1,000,000 points; those that would cover each other are drawn once", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NaNAndInfinity_AreGaps()
    {
        var svg = ChartSvg.Render(FigureJson.Of(Chart.Point<double, double, string>([1, 2, double.NaN, 4],
            [1, double.NaN, 3, double.PositiveInfinity])));

        Assert.Single(System.Text.RegularExpressions.Regex.Matches(svg, "<circle"));
        Assert.Contains("3 of 4 values missing", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Point_HundredThousandPoints_DrawsThoseThatCoverEachOtherOnce()
    {
        var x = Enumerable.Range(0, 100_000).Select(i => i % 300 * 1.0).ToArray();
        var svg = ChartSvg.Render(FigureJson.Of(Chart.Point<double, double, string>(x, x)));

        Assert.InRange(svg.Split("<circle").Length - 1, 200, 300);
    }

    [Fact]
    public void Render_ColourThatIsMarkup_NeverReachesThePicture()
        => Assert.DoesNotContain("url(", ChartSvg.Render("{\"data\":[{\"type\":\"bar\",\"y\":[1],\"marker\":{\"color\":\"url(http://example.org/x)\"}}],\"layout\":{\"font\":{\"family\":\"x\\\" onload=\\\"alert(1), url(http://example.org)\"}}}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void Render_AnyCulture_GivesTheSameBytes(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Gallery.Figures.Values.Select(f => ChartOutput.Html(FigureJson.Of(f()))).ToArray();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.All(Gallery.Figures.Zip(expected),
                pair => Assert.Equal(pair.Second, ChartOutput.Html(FigureJson.Of(pair.First.Value()))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("error bars of a stacked area", """{"type":"scatter","x":[1,2],"y":[1,2,3],"stackgroup":"a","error_x":{"value":1}}""")]
    [InlineData("error bars of unpaired values", """{"type":"scatter","x":[1,2,3],"y":[1],"error_x":{"value":1}}""")]
    [InlineData("cells without a place", """{"type":"heatmap","x":["a",null],"y":[1,null],"z":[[1,2],[3,4]]}""")]
    [InlineData("a hatched bar out of all range", """{"type":"bar","x":[0],"y":[1],"width":1e12,"marker":{"pattern":{"shape":"x"}}}""")]
    [InlineData("a number that overflows", """{"type":"bar","x":["a","b"],"y":[1e300,1e29]}""")]
    [InlineData("sums of fewer amounts than values", """{"type":"histogram","x":[1,2,3],"y":[4],"histfunc":"sum"}""")]
    [InlineData("an empty table", """{"type":"heatmap","z":[[]],"transpose":true}""")]
    public void Render_OddFigure_DrawsIt(string name, string trace)
    {
        var svg = ChartSvg.Render("{\"data\":[" + trace + "],\"layout\":{\"xaxis\":{\"range\":[0,1]}}}");

        Assert.False(svg.Contains("NaN", StringComparison.Ordinal), name);
        Assert.EndsWith("</svg>", svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ErrorBarAcross_GetsRoom()
    {
        const string Figure = """{"data":[{"type":"bar","x":[0],"y":[1],"error_x":{"type":"constant","value":50}}]}""";

        var bar = System.Text.RegularExpressions.Regex.Match(ChartSvg.Render(Figure),
            "d=\"M(?<from>[-0-9.]+),[0-9.]+L(?<to>[-0-9.]+),[^\"]*\" fill=\"none\"");

        Assert.InRange(double.Parse(bar.Groups["from"].Value, CultureInfo.InvariantCulture), 0, 100);
        Assert.InRange(double.Parse(bar.Groups["to"].Value, CultureInfo.InvariantCulture), 600, 700);
    }

    [Fact]
    public void Colorway_OnPaper_HasThreeToOne()
    {
        double Contrast(string a, string b) =>
            (Math.Max(Luminance(a), Luminance(b)) + 0.05) / (Math.Min(Luminance(a), Luminance(b)) + 0.05);

        Assert.All(HouseStyle.Colorway, c => Assert.InRange(Contrast(c, HouseStyle.Paper), 3, 21));
        Assert.InRange(Contrast(HouseStyle.Text, HouseStyle.Paper), 7, 21);
        Assert.InRange(Contrast(HouseStyle.MutedText, HouseStyle.Paper), 7, 21);
    }

    private static double Luminance(string hex)
    {
        double Part(int at) => Convert.ToInt32(hex.Substring(at, 2), 16) / 255.0 is var c && c <= 0.04045 ? c / 12.92
            : Math.Pow((c + 0.055) / 1.055, 2.4);
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
