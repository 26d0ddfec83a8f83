using System.Text;

namespace Analysis.Display.Charts;

/// <summary>
/// A chart as a notebook's output. The picture is an <c>img</c> with its data inside: what is not trusted loses scripts, style sheets and
/// inline SVG, but keeps that. Front ends with a Plotly renderer draw the figure, which stands beside it in a type of its own.
/// </summary>
public static class ChartOutput
{
    /// <summary>The MIME type of a Plotly figure.</summary>
    public const string FigureType = "application/vnd.plotly.v1+json";

    /// <summary>One <c>img</c> element with the picture and, in <c>alt</c>, what it shows in words.</summary>
    /// <param name="figureJson">A Plotly figure.</param>
    /// <exception cref="ArgumentException">The text is no figure.</exception>
    public static string Html(string figureJson)
    {
        var picture = new ChartPicture(Figure.Parse(figureJson));
        var svg = Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.Draw()));
        var alternative = HtmlText.Escape(ChartText.Alternative(picture));
        return FormattableString.Invariant(
            $"<img alt=\"{alternative}\" width=\"{picture.Width}\" height=\"{picture.Height}\" src=\"data:image/svg+xml;base64,{svg}\">");
    }
}
