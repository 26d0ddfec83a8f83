using AngleSharp.Dom;
using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

/// <summary>Pictures as pages write them.</summary>
public sealed class PictureTextTests
{
    [Theory]
    [InlineData("<rect x=\"10.04\" y=\"2\" width=\"5.03\" height=\"1\"/><rect x=\"15.07\" y=\"2\" width=\"5.05\" height=\"1\"/>", "<rect x=\"10\" y=\"2\" width=\"5.1\" height=\"1\"/><rect x=\"15.1\" y=\"2\" width=\"5\" height=\"1\"/>")]
    [InlineData("<path d=\"M1.25,-2.349L10,0.001\" stroke-width=\"1.25\"></path>", "<path d=\"M1.3,-2.3L10,0\" stroke-width=\"1.25\"/>")]
    [InlineData("<text x=\"3.14159\">3.14159</text>", "<text x=\"3.1\">3.14159</text>")]
    [InlineData("<text transform=\"rotate(-45 7.123 8.987)\">a &lt; b</text>", "<text transform=\"rotate(-45 7.1 9)\">a &lt; b</text>")]
    public void Shorten_Picture_GivesItsPlacesInTenths(string drawn, string expected)
    {
        var picture = Clean($"<svg>{drawn}</svg>");

        PictureText.Shorten(picture.FirstElementChild!);

        Assert.Equal($"<svg>{expected}</svg>", PictureText.Inner(picture));
    }

    [Fact]
    public void Join_CloudOfEqualDots_IsOnePath()
    {
        var dots = string.Concat(Enumerable.Range(0, 101).Select(x => $"<circle cx=\"{x}\" cy=\"5\" r=\"4\"/>"));
        var picture = Clean($"<svg><g fill=\"#005ea5\" fill-opacity=\"0.6\">{dots}</g></svg>");

        PictureText.Join(picture);

        var path = string.Concat(Enumerable.Range(0, 101).Select(x => $"M{x},5h0"));
        Assert.Equal($"<svg><path d=\"{path}\" stroke=\"#005ea5\" stroke-opacity=\"0.6\" stroke-width=\"8\" stroke-linecap=\"round\"/></svg>", PictureText.Inner(picture));
    }

    [Theory]
    [InlineData("<circle cx=\"1\" cy=\"5\" r=\"3\"/>")]
    [InlineData("<circle cx=\"1\" cy=\"5\" r=\"4\" fill=\"#fff\"/>")]
    [InlineData("<path d=\"M0,0h9\"/>")]
    public void Join_CloudWithAnother_StaysAsItIs(string other)
    {
        var drawn = $"<svg><g fill=\"#005ea5\">{string.Concat(Enumerable.Repeat("<circle cx=\"1\" cy=\"5\" r=\"4\"/>", 101))}{other}</g></svg>";
        var picture = Clean(drawn);

        PictureText.Join(picture);

        Assert.Equal(drawn, PictureText.Inner(picture));
    }

    [Fact]
    public void Inner_Html_KeepsEndTags() => Assert.Equal("<p></p><br>", PictureText.Inner(Clean("<p></p><br>")));

    private static IElement Clean(string html) => new OutputSanitizer(new PageIds()).Clean(html);
}
