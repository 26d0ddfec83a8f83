using Analysis.Display.Charts;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The colours of charts on a dark page. Charts are drawn in <see cref="HouseStyle"/>'s colours, made for white; here each gets a
/// counterpart with at least 4.5:1 on the dark paper, in the same hue, for the page's style and for its script.
/// </summary>
internal static class ChartColors
{
    /// <summary>The series' colours on white and on dark paper.</summary>
    public static readonly (string Light, string Dark)[] Series =
        [.. HouseStyle.Colorway.Zip(["#3e9aff", "#ea924e", "#3ec99e", "#c47eb7", "#deb91d", "#a5d9f8", "#a7acb3", "#e06f7e"])];

    /// <summary>The paper of dark pages.</summary>
    public const string DarkPaper = "#16181b";

    // Text, lines and paper, with the page's own variable for style and that variable's dark value for scripts.
    private static readonly (string Light, string Property, string Dark)[] Ground =
    [
        (HouseStyle.Paper, "var(--paper)", DarkPaper),
        (HouseStyle.Text, "var(--ink)", "#ebe8e1"),
        (HouseStyle.MutedText, "var(--soft)", "#b1aca2"),
        (HouseStyle.Grid, "var(--grid)", "#33373d"),
        (HouseStyle.AxisLine, "var(--soft)", "#b1aca2"),
    ];

    /// <summary>Rules that give the static pictures the page's colours.</summary>
    public static string Css => string.Concat(
        Ground.Select(color => (color.Light, color.Property))
        .Concat(Series.Select(pair => (pair.Light, $"light-dark({pair.Light}, {pair.Dark})")))
            .Select(pair => $".nb-paint svg [fill=\"{pair.Item1}\"] {{ fill: {pair.Item2}; }}\n.nb-paint svg [stroke=\"{pair.Item1}\"] {{ "
                + $"stroke: {pair.Item2}; }}\n"));

    /// <summary>The series' counterparts as an object of JavaScript.</summary>
    public static string SeriesScript => Object(Series);

    /// <summary>The counterparts of text, lines and paper as an object of JavaScript.</summary>
    public static string GroundScript => Object(Ground.Select(color => (color.Light, color.Dark)));

    private static string Object(IEnumerable<(string Light, string Dark)> pairs) =>
        "{ " + string.Join(", ", pairs.Select(pair => $"\"{pair.Light}\": \"{pair.Dark}\"")) + " }";
}
