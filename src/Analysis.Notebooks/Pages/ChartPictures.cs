using System.Text.Json.Nodes;
using Analysis.Display.Charts;

namespace Analysis.Notebooks.Pages;

/// <summary>Draws the static pictures of one page's charts.</summary>
/// <param name="draw">Turns a figure's JSON into SVG.</param>
/// <param name="han">The language of Chinese, Japanese and Korean text.</param>
internal sealed class ChartPictures(Func<string, PictureOptions, string> draw, string han)
{
    /// <summary>The picture for wide screens and for paper, or null where the figure has something that is not drawn.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="label">What screen readers call it.</param>
    public string? Wide(JsonObject figure, string label) => Draw(figure, new() { Label = label });

    /// <summary>The picture for phones, where no pointer asks its marks for their values, or null.</summary>
    /// <inheritdoc cref="Wide"/>
    public string? Small(JsonObject figure, string? label) =>
        Draw(figure, new() { Label = label, ClassName = "nb-small", SaysValues = false });

    private string? Draw(JsonObject figure, PictureOptions options)
    {
        try
        {
            return draw(figure.ToJsonString(), options with { IsCompact = true, LanguageOf = text => HanText.Language(text, han) });
        }
        catch (Exception)
        {
            // A figure may be anybody's and wrong in any way: a chart that cannot be drawn must not cost the page.
            return null;
        }
    }
}
