using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>How far does each source look back and ahead?</summary>
internal static class LookBackChart
{
    /// <summary>Bars of the share of a group's mentions at each distance from the day of publication, one colour per group.</summary>
    /// <param name="table">The table of <see cref="Questions.LookBack"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    public static GenericChart Of(DataFrame table, IReadOnlyList<string>? groups = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        const string title = "How far the articles look back and ahead";
        var (names, buckets, shares) =
            (ChartValues.Names(table.Columns[ColumnNames.Group]), ChartValues.Names(table.Columns[ColumnNames.Bucket]),
                ChartValues.Numbers(table.Columns[ColumnNames.Share]));
        if (names.Length == 0)
        {
            return HouseTheme.Empty(title, "no dates that can be placed before or after a day of publication");
        }

        var order = new GroupOrder(names, groups);
        var mentions = ChartValues.Numbers(table.Columns[ColumnNames.Mentions]);
        var charts = order.Present.Select(name =>
        {
            var rows = Enumerable.Range(0, names.Length).Where(row => names[row] == name).ToArray();
            return Chart.Bar<double, string, string>(
                [.. rows.Select(row => ChartValues.PerCent(shares[row]))], Keys: rows.Select(row => buckets[row]).ToArray(),
                Name: HouseTheme.Plain(name), ShowLegend: order.Present.Length > 1, MarkerColor: order.ColorOf(name))
                .WithHatchedBars(order.HatchOf(name));
        });
        var each = order.Present.Select(name => FormattableString.Invariant(
            $"{name} {Enumerable.Range(0, names.Length).Where(row => names[row] == name).Sum(row => mentions[row]):#,0}"));
        var text = $"{Wording.Count((long)mentions.Sum(), "date")} mentioned ({Wording.List(each)}), by distance "
            + "from the day of publication";
        return HouseTheme.Apply(Chart.Combine(charts.ToArray()), title, text, x: "share of the group's mentions")
            .WithXAxis(LinearAxis.Of(fromZero: true, tickFormat: ",", tickSuffix: " %"))
            // read downwards, the first source on top
            .WithYAxis(LinearAxis.Of(reversed: true))
            .WithSize(700, Math.Clamp(200 + (order.Present.Length * 110), 350, 2000));
    }
}
