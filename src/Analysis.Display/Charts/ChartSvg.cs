namespace Analysis.Display.Charts;

/// <summary>
/// Draws a plotly figure as SVG: traces of type scatter, bar, histogram, box, violin, heatmap and pie, as plotly.js would place them. The
/// picture has only presentation attributes: no script, style, id or reference to anything outside. The same figure gives the same bytes.
/// </summary>
public static class ChartSvg
{
    /// <summary>The picture of a figure.</summary>
    /// <param name="figureJson">An object with <c>data</c> and <c>layout</c>, as <c>GenericChart.toJson</c> and <c>Plotly.toImage</c> have
    /// it.</param>
    /// <param name="options">How the picture is written; null for one that stands alone.</param>
    /// <exception cref="ArgumentException">The text is no figure.</exception>
    /// <exception cref="NotSupportedException">The figure has a type of trace that the picture cannot show.</exception>
    public static string Render(string figureJson, PictureOptions? options = null) => new ChartPicture(Figure.Parse(figureJson))
        .Draw(options);
}
