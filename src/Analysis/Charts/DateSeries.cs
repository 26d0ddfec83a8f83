using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The rows of one source in a table of periods, as charts of dates take them.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Times">The periods' starts, in the table's order.</param>
/// <param name="Values">The values; NaN where null.</param>
/// <param name="Rows">The rows' numbers in the table.</param>
internal sealed record DateSeries(string Source, DateTime[] Times, double[] Values, int[] Rows)
{
    /// <summary>One series per source, in the table's order.</summary>
    public static DateSeries[] Read(DataFrame table, string valueColumn)
    {
        var (sources, times, values) = (ChartValues.Names(table.Columns[ColumnNames.Source]), ChartValues.Dates(table.Columns[ColumnNames.Period]), ChartValues.Numbers(table.Columns[valueColumn]));
        return
        [
            .. from row in Enumerable.Range(0, sources.Length)
               group row by sources[row] into source
               let rows = source.ToArray()
               select new DateSeries(source.Key, [.. rows.Select(row => times[row])], [.. rows.Select(row => values[row])], rows),
        ];
    }

    /// <summary>", 2022-07-01 to 2022-09-22", or nothing where there are no times.</summary>
    public static string Span(IEnumerable<DateSeries> series)
    {
        var times = series.SelectMany(one => one.Times).ToArray();
        return times.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {times.Min():yyyy-MM-dd} to {times.Max():yyyy-MM-dd}");
    }
}
