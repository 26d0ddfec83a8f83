using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How far does each source look back and ahead?</summary>
public static class LookBackChart
{
    /// <summary>Bars of the share of a source's mentions at each distance from the day of publication, one colour per source.</summary>
    /// <param name="table">The table of <see cref="MentionTables.LookBack"/>.</param>
    public static GenericChart Show(DataFrame table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var (sources, buckets, shares) = (ChartValues.Names(table.Columns[ColumnNames.Source]), ChartValues.Names(table.Columns[ColumnNames.Bucket]), ChartValues.Numbers(table.Columns[ColumnNames.Share]));
        var groups = Enumerable.Range(0, sources.Length).GroupBy(row => sources[row], StringComparer.Ordinal).ToArray();
        var charts = groups.Select((group, index) => Chart.Bar<double, string, string>(
            [.. group.Reverse().Select(row => shares[row])], Keys: group.Reverse().Select(row => buckets[row]).ToArray(), Name: HouseTheme.Plain(group.Key), ShowLegend: groups.Length > 1, MarkerColor: HouseTheme.ColorOf(index))).ToArray();
        var mentions = ChartValues.Numbers(table.Columns[ColumnNames.Mentions]).Sum();
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "How far each source looks back and ahead",
            string.Create(CultureInfo.InvariantCulture, $"{mentions:#,0} dates mentioned, by distance from the day of publication"), x: "share of the source's mentions")
            .WithSize(700, Math.Clamp(240 + (groups.Length * 110), 350, 2000));
    }
}
