using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>The same kind of bars for several sources or articles, a panel each, two side by side; bars of one length are of one value in
/// all of them.</summary>
internal static class Panels
{
    private const int Width = 700;

    /// <summary>One panel: its name, and its bars from the top.</summary>
    internal sealed record Panel(string Name, Color Color, (string Label, double Value, string? Text)[] Bars);

    /// <summary>The panels as one chart without a title.</summary>
    public static GenericChart Draw(IReadOnlyList<Panel> panels, int columns = 2, string? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        var axis = LinearAxis.Of(range: (0, Longest(panels)), tickFormat: ",", tickSuffix: unit);
        var charts = panels.Select(panel => Bars(panel).WithXAxis(axis)).ToArray();
        var across = Math.Min(columns, panels.Count);
        var down = (panels.Count + across - 1) / across;
        var room = TermLabels.Width(panels.SelectMany(panel => panel.Bars).Select(bar => bar.Label)) + 56;
        var height = Math.Clamp(90 + (down * (70 + (panels.Max(panel => panel.Bars.Length) * 22))), 240, 3000);
        // a gap is a share of a panel with its gap: so wide that the labels of the panel to its right fit
        return (panels.Count == 1 ? charts[0]
            : Chart.Grid(charts, down, across, SubPlotTitles: panels.Select(panel => HouseTheme.PanelName(panel.Name)).ToArray(),
            Pattern: StyleParam.LayoutGridPattern.Independent, XGap: Math.Round(2 * room / (Width + room), 3),
            YGap: Math.Round(60.0 * down / height, 3))).WithSize(Width, height);
    }

    // One scale for all, with room for the numbers at the bars' ends.
    private static double Longest(IReadOnlyList<Panel> panels)
    {
        var bars = panels.SelectMany(panel => panel.Bars).ToArray();
        var (longest, letters) = (bars.Max(bar => bar.Value), bars.Max(bar => bar.Text?.Length ?? 0));
        return Math.Round((longest > 0 ? longest : 1) * (1.04 + (letters * 0.035)), 4);
    }

    private static GenericChart Bars(Panel panel)
    {
        var bars = panel.Bars.Reverse().ToArray();
        return Chart.Bar<double, string, string>(
            [.. bars.Select(bar => bar.Value)], Keys: bars.Select(bar => bar.Label).ToArray(), Name: HouseTheme.Plain(panel.Name),
            ShowLegend: false, MarkerColor: panel.Color,
            MultiText: bars.Select(bar => bar.Text ?? "").ToArray(), TextPosition: bars.Any(bar => bar.Text is not null)
            ? StyleParam.TextPosition.Outside : StyleParam.TextPosition.None);
    }
}
