using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace Analysis;

/// <summary>Whom does each group quote most? A panel of bars per group: the share of its quotations in per cent, their number at the bars'
/// ends.</summary>
internal static class SpeakerChart
{
    /// <param name="speakers">The table of <see cref="Questions.Speakers"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart Of(DataFrame speakers, IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(speakers);
        const string title = "Who speaks";
        var names = ChartValues.Names(speakers[ColumnNames.Group]);
        if (names.Length == 0)
        {
            return HouseTheme.Empty(title, "nobody is quoted");
        }

        var (labels, shares, counts) = (TermLabels.Read(speakers, ColumnNames.Speaker), ChartValues.Numbers(speakers[ColumnNames.Share]),
            ChartValues.Numbers(speakers[ColumnNames.Quotes]));
        var order = new GroupOrder(names, groups);
        var panels = order.Present.Select(name =>
            new Panels.Panel(name, order.ColorOf(name), [.. Enumerable.Range(0, names.Length).Where(row => names[row] == name)
            .Select(row =>
                (labels[row], ChartValues.PerCent(shares[row]),
                (string?)counts[row].ToString("#,0", CultureInfo.InvariantCulture)))])).ToArray();
        return HouseTheme.Apply(Panels.Draw(panels, unit: " %"), title,
            "bars: share of the quotations and reports with a speaker; numbers: how many");
    }
}
