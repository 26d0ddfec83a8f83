namespace Analysis.Display.Charts;

/// <summary>
/// The look of every chart that says nothing else. A chart carries its own paper, white, so that one picture reads the same in a light
/// page, a dark one, an e-mail and in print, and its colours need checking against one background only. Text is dark on it (at least 7:1),
/// the grid is barely there (it guides the eye and is no data), titles stand left where reading begins, and there is no box around the
/// plot.
/// </summary>
public static class HouseStyle
{
    /// <summary>The colour behind a chart.</summary>
    public const string Paper = "#ffffff";

    /// <summary>The colour of titles and labels on marks: 14.5:1 on the paper.</summary>
    public const string Text = "#1f2933";

    /// <summary>The colour of axis titles, tick labels and notes: 7.2:1 on the paper.</summary>
    public const string MutedText = "#4a5663";

    /// <summary>The colour of grid lines.</summary>
    public const string Grid = "#e4e7eb";

    /// <summary>The colour of axis lines.</summary>
    public const string AxisLine = "#7b8794";

    /// <summary>The colour of the line at zero, darker than the grid because lengths are measured from it.</summary>
    public const string ZeroLine = "#7b8794";

    /// <summary>The colours of numbers from low to high: one hue from nearly white to dark, which stays in order for every reader and in
    /// grey print (ColorBrewer's Blues).</summary>
    public static IReadOnlyList<string> Sequential { get; } = ["#f7fbff", "#deebf7", "#c6dbef", "#9ecae1", "#6baed6", "#4292c6", "#2171b5",
        "#08519c", "#08306b"];

    /// <summary>The colour of numbers on a pale cell of a table of colours; nothing else has it, for on a dark page it stays as it
    /// is.</summary>
    public const string DarkOnCell = "#16202a";

    /// <summary>The colour of numbers on a dark cell; nothing else has it either.</summary>
    public const string LightOnCell = "#fdfdfd";

    /// <summary>The width of a chart that names none, in pixels.</summary>
    public const int Width = 700;

    /// <summary>The height of a chart that names none, in pixels.</summary>
    public const int Height = 450;

    /// <summary>The size of labels in pixels.</summary>
    public const int FontSize = 12;

    /// <summary>The size of axis titles in pixels.</summary>
    public const int AxisTitleSize = 12;

    /// <summary>The size of the title in pixels.</summary>
    public const int TitleSize = 17;

    /// <summary>Typefaces for Latin and Chinese, those of Linux, macOS and Windows. No name needs quotation marks.</summary>
    public const string FontFamily =
        "Helvetica Neue, Arial, Liberation Sans, Noto Sans CJK SC, Noto Sans SC, PingFang SC, Microsoft YaHei, sans-serif";

    /// <summary>
    /// The colours of series, in order. After Okabe and Ito (2008); moved until each has 3:1 on the paper and, as readers with protanopia,
    /// deuteranopia and tritanopia see them, neighbours differ by at least 14 in ΔE2000, any two of the first four by 11, any two of all by
    /// 7.
    /// </summary>
    public static IReadOnlyList<string> Colorway { get; } = ["#005ea5", "#d25a11", "#028560", "#b06697", "#785b00", "#3f96cc", "#555f69",
        "#7a1f2b"];

    /// <summary>The colour of the series at a place: the figure's palette, or the house's, over and over.</summary>
    internal static Paint ColorOf(Node layout, int index)
    {
        var given = layout["colorway"];
        return Paint.Of(given.Count > 0 ? given[index % given.Count].Text : null, Colorway[index % Colorway.Count]);
    }
}
