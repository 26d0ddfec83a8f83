using System.Xml.Linq;
using Analysis.Display.Charts;
using Analysis.Testing;
using Plotly.NET;
using Xunit;

namespace Analysis.Display.Tests.Charts;

public sealed class ChartSvgTests
{
    public static TheoryData<string> Names => [.. Gallery.Figures.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_Gallery_IsAsCommitted(string name) =>
        Snapshot.Match(ChartSvg.Render(FigureJson.Of(Gallery.Figures[name]()))
            .Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");

    [Theory]
    [MemberData(nameof(Names))]
    public void Render_Gallery_IsXmlWithPresentationAttributesOnly(string name)
    {
        var svg = XDocument.Parse(ChartSvg.Render(FigureJson.Of(Gallery.Figures[name]())));

        Assert.DoesNotContain(svg.Descendants(), e => e.Name.LocalName is "script" or "style" or "image" or "use" or "foreignObject"
            or "a");
        Assert.DoesNotContain(svg.Descendants().Attributes(), a => a.Name.LocalName is "style" or "class" or "id" or "href"
            || a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Value.Contains("url(", StringComparison.Ordinal));
        Assert.Equal("img", svg.Root!.Attribute("role")!.Value);
        Assert.NotEmpty(svg.Root.Elements().First(e => e.Name.LocalName == "title").Value);
        Assert.NotEmpty(svg.Root.Elements().First(e => e.Name.LocalName == "desc").Value);
    }
}
