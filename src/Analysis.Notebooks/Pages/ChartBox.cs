using System.Text.Json.Nodes;
using Analysis.Display.Charts;

namespace Analysis.Notebooks.Pages;

/// <summary>A chart drawn from its figure: the picture, the one for phones, and the figure itself, which the page's script draws when it is
/// touched.</summary>
internal sealed class ChartBox
{
    // A larger figure would take a browser long and a page much room: its picture and its data stay.
    private const int LargestFigure = 500_000;

    private static readonly HashSet<string> HouseColors = [HouseStyle.Paper, HouseStyle.Text];

    private readonly JsonObject figure;
    private readonly JsonObject? phone;
    private readonly string label;
    private readonly string? wide;
    private readonly string? small;
    private readonly bool onWhite;

    /// <param name="figure">The figure, safe and without a title.</param>
    /// <param name="label">What screen readers call it.</param>
    /// <param name="title">The title that pictures without a caption have, or null.</param>
    /// <param name="drawing">Draws it.</param>
    public ChartBox(JsonObject figure, string label, string? title, ChartPictures drawing)
    {
        (this.figure, this.label) = (figure, label);
        onWhite = HasColourScale(figure) || !IsOfTheHouse(figure["layout"]);
        wide = drawing.Wide(figure, label);
        phone = wide is null ? null : PhoneFigure.Layout(figure);
        small = phone is null ? null : drawing.Small(PhoneFigure.With(figure, phone), label);
        Picture = wide is null ? null : new(title ?? ChartFigure.Write(figure), onWhite, () => Titled(title, drawing));
    }

    /// <summary>What the index can show, or null where there is no picture.</summary>
    public PagePicture? Picture { get; }

    /// <summary>The box, and what the page's script needs to draw the chart anew.</summary>
    /// <param name="instead">What stands in it where the figure is not drawn.</param>
    public string Html(Func<string> instead)
    {
        var json = SafeFigure.IsDrawn(figure) ? ChartFigure.Write(InPage()) : "";
        var touched = json.Length is > 0 and <= LargestFigure;
        var classes = $"nb-plot{(onWhite ? " nb-own" : "")} "
            + $"{(wide is null ? "nb-undrawn" : "nb-paint")}{(wide is not null && small is null ? " nb-sideways" : "")}";
        var region = small is null ? $" tabindex=\"0\" role=\"region\" aria-label=\"{Markup.Escape(label)}\"" : "";
        return $"<div class=\"{classes}\"{region}>{wide ?? instead() + Note(touched)}{small}</div>"
            + (touched ? $"<script type=\"application/json\" class=\"plotly-figure\">{json}</script>" : "");
    }

    private string Note(bool touched) =>
        $"<p class=\"analysis-note\">This page has no picture of its own of a chart of this type ({Markup.Escape(Markup.Cut(string.Join(", ", SafeFigure.Types(figure)), 100))}){(touched ? "; where scripts are on, it is drawn when it is touched" : "")}.</p>";

    private JsonObject InPage()
    {
        var embedded = new JsonObject { ["data"] = figure["data"]!.DeepClone(), ["layout"] = figure["layout"]!.DeepClone() };
        if (small is not null)
        {
            embedded["phone"] = phone!.DeepClone();
        }

        return embedded;
    }

    private string? Titled(string? title, ChartPictures drawing)
    {
        var titled = PhoneFigure.With(figure, small is null ? [] : phone!);
        if (title is not null)
        {
            titled["layout"]!["title"] = new JsonObject { ["text"] = Markup.Escape(title) };
        }

        return drawing.Small(titled, null);
    }

    // Colours that stand for values are right on white only; cells that say their numbers read on any paper.
    private static bool HasColourScale(JsonObject figure) => ChartFigure.Traces(figure)
        .Any(trace => (trace["type"]?.ToString() is "heatmap" && trace["texttemplate"] is null)
            || trace["type"]?.ToString() is "contour" or "histogram2d" or "histogram2dcontour"
            || trace["marker"].Member("color") is JsonArray || trace["marker"].Member("coloraxis") is not null);

    // Only our own ground and ink have counterparts on dark paper.
    private static bool IsOfTheHouse(JsonNode? layout) => new[] { layout, layout.Member("template").Member("layout") }
        .SelectMany(part => new[] { part.Member("paper_bgcolor"), part.Member("plot_bgcolor"), part.Member("font").Member("color") })
        .All(color => color is null || HouseColors.Contains(color.ToString()));
}
