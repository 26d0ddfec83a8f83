using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Pages;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>What a page makes of the charts that it finds, its own notebooks' and other people's.</summary>
public sealed class ChartsOnPagesTests : IDisposable
{
    private const string Sunburst = """{"data":[{"type":"sunburst","labels":["a"],"parents":[""]}],"layout":{"title":"Parts"}}""";
    private const string Globe = """{"data":[{"type":"scattergeo","lon":[1],"lat":[2]}],"layout":{}}""";

    private readonly string folder = Directory.CreateTempSubdirectory("charts").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Read_Notebook_DrawsEachPictureOnceForWideScreensAndOnceForPhones()
    {
        var drawn = new List<PictureOptions>();
        var page = NotebookPage.Read(SampleNotebooks.Tour(), Draw);

        Assert.Equal([(null, true), ("nb-small", false), (null, true), ("nb-small", false)],
            drawn.Select(options => (options.ClassName, options.SaysValues)));

        // the index draws the one that it shows, and only that
        IndexPage.Html([page], live: false);
        Assert.Equal(5, drawn.Count);

        string Draw(string figure, PictureOptions options)
        {
            drawn.Add(options);
            return ChartSvg.Render(figure, options);
        }
    }

    [Fact]
    public void Write_Chart_HasItsTwoPicturesItsFigureAndItsData()
    {
        var page = Page(SampleNotebooks.Displayed(SampleNotebooks.Chart("Lengths & more", ["BBC 中文"], [2843])));

        var chart = Regex.Match(page, "<figure class=\"analysis-chart nb-exhibit\" id=\"figure-1\">(.*)</figure>",
            RegexOptions.Singleline).Groups[1].Value;
        Assert.Equal(
            ["figcaption", "div", "svg", "svg", "script", "p"],
            Regex.Matches(chart, "<(figcaption|div|svg|script|p|img)[ >]").Select(match => match.Groups[1].Value));
        Assert.Contains("<text x=\"", chart, StringComparison.Ordinal);
        Assert.Contains("lang=\"zh-Hans\">BBC 中文</text>", chart, StringComparison.Ordinal);
        Assert.Contains("<script type=\"application/json\" class=\"plotly-figure\">{\"data\":[{\"type\":\"bar\",\"x\":[\"BBC "
            + "中文\"],\"y\":[2843]}],\"layout\":{\"yaxis\":", chart, StringComparison.Ordinal);
        Assert.Equal("figure-1", Assert.Single(Regex.Matches(page, "id=\"(figure-[0-9])").Select(match => match.Groups[1].Value)));
    }

    [Fact]
    public void Write_FigureAsAText_IsDrawnAsTheOneAsJson()
    {
        const string figure = """{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{"title":{"text":"Lengths"}}}""";

        Assert.Equal(Page(SampleNotebooks.Displayed(SampleNotebooks.Figure(figure))),
            Page(SampleNotebooks.Displayed((ChartOutput.FigureType, figure))));
    }

    [Fact]
    public void Write_ScriptThatDraws_BecomesAChartInItsPlace()
    {
        const string html = """
            <h3>Before</h3><div id="plt1" style="width:600px"></div><p>After</p>
            <script src="https://cdn.plot.ly/plotly-2.35.2.min.js"></script><script>Plotly.newPlot('plt1', [{"type":"bar","x":["BBC","法广"],"y":[12,7]}], {"title":{"text":"Articles"}});</script>
            """;

        var page = Page(SampleNotebooks.Displayed(("text/html", html)));

        Assert.Matches("(?s)>Before</p><figure class=\"analysis-chart nb-exhibit\" id=\"figure-1\">.*<svg .*</figure><p>After</p>", page);
        Assert.Contains("<span class=\"nb-caption\">Articles</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("cdn.plot.ly", page, StringComparison.Ordinal);
    }

    [RequiresFact(Need.Shared)]
    public void Write_SavedNotebookWithAScriptFromElsewhere_ShowsItsChart()
    {
        var notebook = NotebookFile.Read(Path.Combine(Machine.Shared, "cases", "notebooks", "coursia-6927-cdn-chart", "a.ipynb"));

        SiteWriter.Write([new SitePage("a", notebook, new Colophon())], folder);

        var page = File.ReadAllText(Path.Combine(folder, "a.html"));
        Assert.Equal(2, Regex.Count(page, "<svg "));
        Assert.Contains(">法广</text>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PictureOfSomebodyElse_IsAFigureOnItsOwnPaper()
    {
        var page = Page("## Trees",
            SampleNotebooks.Displayed(("text/html",
                "<img alt=\"a tree\" width=\"70\" height=\"90\" src=\"data:image/svg+xml;base64,PHN2Zz4=\">")));

        Assert.Contains(
            "<figcaption><span class=\"nb-number\">Figure 1</span> <span class=\"nb-caption\">Trees</span></figcaption><div "
            + "class=\"nb-plot nb-own\">"
            + "<img alt=\"a tree\" width=\"70\" height=\"90\" src=\"data:image/svg+xml;base64,PHN2Zz4=\"></div></figure>", page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_PictureThatIsTooLarge_IsItsWords() =>
        Assert.Contains("\na forest\n",
        Page(SampleNotebooks.Displayed(("text/html",
            $"<img alt=\"a forest\" src=\"data:image/svg+xml;base64,{new string('A', 5_000_000)}\">"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("text/html", "<img alt=\"parts\" src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
        "<img alt=\"parts\" src=\"data:image/svg+xml;base64,PHN2Zz4=\">")]
    [InlineData("image/png", "iVBORw0KGgo=", "<img alt=\"\" src=\"data:image/png;base64,iVBORw0KGgo=\">")]
    [InlineData("text/plain", "parts <of> all", "<p>parts &lt;of&gt; all</p>")]
    public void Write_FigureThatIsNotDrawn_HasThePictureThatCameWithItAndCanBeTouched(string type, string value, string expected)
    {
        var page = Page(SampleNotebooks.Displayed((ChartOutput.FigureType, Sunburst), (type, value)));

        Assert.Contains($"aria-label=\"Figure 1 Parts\">{expected}<p class=\"analysis-note\">This page has no picture of its own of a "
            + $"chart of this type (sunburst); where scripts are on, it is drawn when it is touched.</p></div>", page,
            StringComparison.Ordinal);
        Assert.Contains("class=\"plotly-figure\">{\"data\":[{\"type\":\"sunburst\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FigureThatNeedsTheNetwork_IsOnlyNamed()
    {
        var page = Page(SampleNotebooks.Displayed((ChartOutput.FigureType, Globe)));

        Assert.Contains("<p class=\"analysis-note\">This page has no picture of its own of a chart of this type (scattergeo).</p>", page,
            StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"plotly-figure\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_OutputThatIsOnlyAScript_SaysSo() =>
        Assert.Contains("<p class=\"analysis-note\">This output was a script, which pages do not run.</p>",
        Page(SampleNotebooks.Displayed(("text/html", "<script>draw()</script>"))), StringComparison.Ordinal);

    [Fact]
    public void Write_OutputOfAnUnknownType_SaysSo() =>
        Assert.Contains("<p class=\"analysis-note\">This output is of a type that pages do not show: application/x-&lt;b&gt;.</p>",
        Page(SampleNotebooks.Displayed(("application/x-<b>", "1"))), StringComparison.Ordinal);

    [Fact]
    public void Write_ScriptWithAPictureBesideIt_ShowsThePicture() => Assert.Contains(
        "<p><img alt=\"bars\" src=\"data:image/png;base64,iVBORw0KGgo=\"></p>",
        Page(SampleNotebooks.Displayed(("text/html", "<div id=\"a\"></div><script>draw()</script>"), ("image/png", "iVBORw0KGgo="),
        ("text/plain", "bars"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"font":{"color":"#1f2933"},"paper_bgcolor":"#ffffff"}""", "nb-plot nb-paint")]
    [InlineData("""{"template":{"layout":{"font":{"color":"#2a3f5f"},"plot_bgcolor":"#E5ECF6"}}}""", "nb-plot nb-own nb-paint")]
    public void Write_ChartWithColoursOfItsOwn_KeepsWhitePaperInADarkPage(string layout, string classes) =>
        Assert.Contains($"<div class=\"{classes}\">", Page(SampleNotebooks.Displayed((ChartOutput.FigureType, $$"""{"data":[{"type":"bar","x":["a"],"y":[1]}],"layout":{{layout}} }"""))), StringComparison.Ordinal);

    [Fact]
    public void Write_ChartWithMorePointsThanABrowserLikes_HasItsPictureAndDataOnly()
    {
        var numbers = string.Join(',', Enumerable.Range(0, 100_000).Select(n => n * 7919 % 10_007));

        var page = Page(SampleNotebooks.Displayed((ChartOutput.FigureType, $$"""{"data":[{"type":"scatter","mode":"markers","x":[{{numbers}}],"y":[{{numbers}}]}],"layout":{} }""")));

        Assert.InRange(page.Length, 10_000, 500_000);
        Assert.DoesNotContain("class=\"plotly-figure\"", page, StringComparison.Ordinal);
        Assert.Equal(100_001, File.ReadLines(Path.Combine(folder, "data", "t-figure-1.csv")).Count());
    }

    // Each member of a figure in turn is of a kind that it should not be.
    [Theory]
    [InlineData("\"text\"")]
    [InlineData("-1e300")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("[[[\"a\"]]]")]
    [InlineData("true")]
    public void Write_FigureWithMembersOfTheWrongKind_IsWritten(string wrong)
    {
        const string figure = """
            {"data":[{"type":"scatter","mode":"lines+markers+text","name":"n","x":[1,2],"y":["a","b"],"text":["t","u"],"xaxis":"x","yaxis":"y","marker":{"color":[1,2],"size":[1,2],"colorscale":[[0,"#fff"],[1,"#000"]]},"error_y":{"array":[1,1]},"line":{"width":2}},
            {"type":"heatmap","z":[[1,2],[3,4]],"x":["a","b"],"y":["c","d"],"xaxis":"x2","yaxis":"y2"},{"type":"pie","labels":["a"],"values":[1]},{"type":"box","y":[1,2,3]},{"type":"histogram","x":[1,2],"xbins":{"size":1}},{"type":"bar","orientation":"h","x":[1],"y":["a"],"width":[1]}],
            "layout":{"title":{"text":"t"},"width":700,"height":400,"xaxis":{"title":{"text":"t"},"range":[0,1],"tickvals":[1,2,3,4,5,6,7],"ticktext":["a","b","c","d","e","f","g"]},"yaxis":{"autorange":"reversed","type":"category","tickvals":[1],"ticktext":["a long label that does not fit a phone at all"]},
            "grid":{"rows":1,"columns":2,"pattern":"independent"},"legend":{"x":1},"annotations":[{"text":"a","x":1,"y":1,"yref":"paper","font":{"size":3}}],"shapes":[{"type":"rect","x0":0,"x1":1,"y0":0,"y1":1}],"margin":{"l":10},"font":{"size":9},"colorway":["#123456"],"template":{"layout":{"font":{"color":"#000"}},"data":{"bar":[{}]}}}}
            """;
        var count = Paths(ChartFigure.Parse(figure)!, []).Count();

        var figures = Enumerable.Range(0, count)
            .Select(index => SampleNotebooks.Displayed((ChartOutput.FigureType, Changed(figure, index, wrong))));

        Assert.Equal(count, Regex.Count(Page([.. figures]),
            "<div class=\"nb-output\">\n<(figure class=\"analysis-chart nb-exhibit\"|p class=\"analysis-note\")"));
    }

    private static IEnumerable<string[]> Paths(JsonNode node, string[] path) => node switch
    {
        JsonObject holder => holder.Where(member => member.Value is not null)
            .SelectMany(member => Paths(member.Value!, [.. path, member.Key]).Prepend([.. path, member.Key])),
        JsonArray array => array.SelectMany((item, index) => Paths(item!, [.. path, $"{index}"]).Prepend([.. path, $"{index}"])),
        _ => [],
    };

    private static string Changed(string json, int index, string wrong)
    {
        var figure = ChartFigure.Parse(json)!;
        var path = Paths(figure, []).ElementAt(index);
        var holder = path[..^1]
            .Aggregate((JsonNode)figure, (node, key) => node is JsonArray array ? array[int.Parse(key, CultureInfo.InvariantCulture)]!
                : node[key]!);
        if (holder is JsonArray items)
        {
            items[int.Parse(path[^1], CultureInfo.InvariantCulture)] = JsonNode.Parse(wrong);
        }
        else
        {
            holder[path[^1]] = JsonNode.Parse(wrong);
        }

        return figure.ToJsonString();
    }

    private string Page(params object[] cells)
    {
        SiteWriter.Write([new SitePage("t", SampleNotebooks.Of(["# T\n\nQ?", .. cells]), new Colophon())], folder);
        return File.ReadAllText(Path.Combine(folder, "t.html"));
    }
}
