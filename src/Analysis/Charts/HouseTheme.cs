using Analysis.Display.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;

namespace Analysis;

/// <summary>
/// The look of the charts of this library, and how to give it to any chart: <c>HouseTheme.Apply(chart, "what it shows", "unit, span,
/// source")</c>.
/// <para>What was chosen and why. The title says the finding or the question in a sentence, left, where reading begins; a line below it
/// says unit, span and number of articles, so that a chart that is copied out of its page still explains itself (the chart guides of the
/// Financial Times and the Economist do the same). Lengths begin at zero. The grid is pale and only across the direction in which values
/// are read. Names of sources stay horizontal: many of them make bars, not columns. One series needs no legend; several have theirs in one
/// row under the title, in the order in which they are drawn.</para>
/// <para>Colours are those of <see cref="HouseStyle.Colorway"/>: safe for colour-blind readers, at least 3:1 on the chart's own white
/// paper, different in lightness for grey print. More than eight series are too many for colours: keep the largest and add up the
/// rest.</para>
/// </summary>
public static class HouseTheme
{
    private const int LongestLabel = 200;
    private const int LongestTitle = 600;
    private const int LongestPanelName = 40;
    private const string Nothing = "Nothing to show: ";

    private static readonly string Below = $"<br><span style=\"font-size:13px;color:{HouseStyle.MutedText}\">";

    /// <summary>The colours of series in their order.</summary>
    public static IReadOnlyList<string> Colors => HouseStyle.Colorway;

    /// <summary>The colour for what is not in the foreground: the rest, the reference, the average.</summary>
    public static Color Quiet { get; } = Color.fromHex("#9aa5b1");

    /// <summary>The colour of the series of this number, from 0; it begins again after the last.</summary>
    public static Color ColorOf(int series) => Color.fromHex(Colors[series % Colors.Count]);

    /// <summary>Gives a chart the house look, a title and, below it, a subtitle. Texts are plain: markup in them is shown, not
    /// obeyed.</summary>
    /// <param name="chart">The chart; it stays as it is.</param>
    /// <param name="title">The question or the finding.</param>
    /// <param name="subtitle">Unit, span, number of articles; null for none.</param>
    /// <param name="x">The title of the x axis; null for none, as where dates or names explain themselves.</param>
    /// <param name="y">The title of the y axis; null for none.</param>
    public static GenericChart Apply(GenericChart chart, string title, string? subtitle = null, string? x = null, string? y = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = Shown(title, LongestTitle) + (subtitle is null ? "" : $"{Below}{Shown(subtitle, LongestTitle)}</span>");
        // what the package gives a chart that names no size
        var isUnsized = GenericChart.tryGetLayoutSize(chart) is var (width, height) && width?.Value == Defaults.DefaultWidth
            && height?.Value == Defaults.DefaultHeight;
        chart = isUnsized ? chart.WithSize(HouseStyle.Width, HouseStyle.Height) : chart;
        return chart.WithTemplate(HouseTemplate.Template).WithTitle(text)
            .WithAxisTitles(x is null ? null : Plain(x), y is null ? null : Plain(y));
    }

    /// <summary>The chart with a note before its subtitle, unless that says it already or that there is nothing to show.</summary>
    internal static GenericChart Noted(GenericChart chart, string note)
    {
        var (text, said) = (chart.TitleText(), Shown(note, LongestTitle));
        var at = text.IndexOf(Below, StringComparison.Ordinal);
        return text.Contains(said, StringComparison.Ordinal) || text.Contains(Below + Nothing, StringComparison.Ordinal) ? chart
            : chart.WithTitle(at < 0 ? $"{text}{Below}{said}</span>"
            : $"{text[..(at + Below.Length)]}{said}; {text[(at + Below.Length)..]}");
    }

    /// <summary>What stands where a chart would have nothing to show: a sentence that says why, and the room of two lines.</summary>
    /// <param name="title">The title that the chart would have.</param>
    /// <param name="why">Why there is nothing.</param>
    public static GenericChart Empty(string title, string why) =>
        Apply(Plotly.NET.CSharp.Chart.Invisible(), title, $"{Nothing}{why}.").WithSize(700, 90);

    /// <summary>An axis of counts: from zero, with ticks at whole numbers only.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="highest">The highest count that it shows.</param>
    /// <param name="isX">Whether the counts are on the x axis; else on the y axis.</param>
    public static GenericChart WithCounts(GenericChart chart, double highest, bool isX = false)
    {
        ArgumentNullException.ThrowIfNull(chart);
        // from 8 on the steps are whole by themselves
        var axis = highest < 8
            ? LinearAxis.Of(fromZero: true, tickStep: 1, tickFormat: ",d")
            : LinearAxis.Of(fromZero: true, tickFormat: ",d");
        return isX ? chart.WithXAxis(axis) : chart.WithYAxis(axis);
    }

    /// <summary>An axis that begins at zero, in a number format of d3 such as <c>.0%</c>.</summary>
    internal static LinearAxis FromZero(string format = ",") => LinearAxis.Of(fromZero: true, tickFormat: format);

    /// <summary>Text in which plotly finds no markup. Names of more than 200 letters are cut: one of ten thousand would be in the figure
    /// once more for each mark that has it.</summary>
    internal static string Plain(string text) => Shown(text, LongestLabel);

    /// <summary>The name of a panel: of a long one its beginning, so that it does not run into its neighbours.</summary>
    internal static string PanelName(string text) =>
        Shown(text, text.Any(letter => letter >= '\u2E80') ? LongestPanelName / 2 : LongestPanelName);

    private static string Shown(string text, int longest)
    {
        text = text.Length <= longest ? text : text[..(longest - (char.IsHighSurrogate(text[longest - 2]) ? 2 : 1))] + "…";
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
    }
}
