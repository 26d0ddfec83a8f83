using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Analysis.Display.Charts;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis.Display.Tests.Charts;

/// <summary>What a notebook keeps of a chart, through .NET Interactive's own formatters.</summary>
public sealed class ChartOutputTests
{
    private static readonly GenericChart Hostile = Gallery.Figures["edge-hostile"]();

    [Fact]
    public void Chart_IsShownAsPictureFigureAndText()
    {
        NotebookDisplay.Register();

        Assert.Equal(["text/html", "application/vnd.plotly.v1+json", "text/plain"],
            Formatter.GetPreferredMimeTypesFor(typeof(GenericChart)));
    }

    [Fact]
    public void Html_IsOneImageThatHoldsThePicture()
    {
        var image = XElement.Parse(Gallery.Figures["column"]().ToDisplayString("text/html")
            .Replace("\">", "\"/>", StringComparison.Ordinal));

        Assert.Equal("img", image.Name.LocalName);
        Assert.Equal(["alt", "width", "height", "src"], image.Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.StartsWith("Articles per source. Column chart of articles", image.Attribute("alt")!.Value, StringComparison.Ordinal);
        Assert.Equal(ChartSvg.Render(FigureJson.Of(Gallery.Figures["column"]())), Picture(image.Attribute("src")!.Value));
    }

    [Fact]
    public void Html_OfHostileTitles_HasNoOtherMarkup()
    {
        var html = Hostile.ToDisplayString("text/html");

        Assert.Equal(1, html.Count(character => character == '<'));
        Assert.Matches("^<img alt=\"[^\"<>]*\" width=\"700\" height=\"450\" src=\"[^\"<>]*\">$", html);
    }

    [Fact]
    public void Figure_IsJsonWithDataAndLayout()
    {
        var figure = JsonElement.Parse(Hostile.ToDisplayString(ChartOutput.FigureType));

        Assert.Equal("bar", figure.GetProperty("data")[0].GetProperty("type").GetString());
        Assert.Equal(HouseStyle.Colorway[0], figure.GetProperty("layout").GetProperty("template").GetProperty("layout")
            .GetProperty("colorway")[0].GetString());
    }

    [Fact]
    public void Text_IsWhatTheImageSaysWhereItIsNotSeen()
    {
        var chart = Gallery.Figures["line-dates"]();

        Assert.Equal(XElement.Parse(chart.ToDisplayString("text/html").Replace("\">", "\"/>", StringComparison.Ordinal))
            .Attribute("alt")!.Value, chart.ToDisplayString("text/plain"));
    }

    [Fact]
    public void Register_Twice_ChangesNothing()
    {
        var before = Hostile.ToDisplayString("text/html");
        NotebookDisplay.Register();

        Assert.Equal(before, Hostile.ToDisplayString("text/html"));
    }

    [Fact]
    public void Chart_WithoutRows_SaysSo() =>
        Assert.Contains("no values to show", Picture(Chart.Point<int, int, string>([], []).ToDisplayString("text/html").Split("src=\"")[1]
        .TrimEnd('>', '"')), StringComparison.Ordinal);

    private static string Picture(string source) =>
        Encoding.UTF8.GetString(Convert.FromBase64String(source["data:image/svg+xml;base64,".Length..]));
}
