using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The rows of one group in a table of periods, as charts of dates take them.</summary>
/// <param name="Group">The group's name.</param>
/// <param name="Times">The periods' starts, in the table's order.</param>
/// <param name="Values">The values; NaN where null.</param>
/// <param name="Rows">The rows' numbers in the table.</param>
internal sealed record DateSeries(string Group, DateTime[] Times, double[] Values, int[] Rows)
{
    /// <summary>One series per group, in the table's order; what has no period is left out.</summary>
    public static DateSeries[] Read(DataFrame table, string valueColumn)
    {
        var (groups, periods, values) = (ChartValues.Names(table.Columns[ColumnNames.Group]), table.Columns[ColumnNames.Period],
            ChartValues.Numbers(table.Columns[valueColumn]));
        return
        [
            .. from row in Enumerable.Range(0, groups.Length)
               where periods[row] is not null
               group row by groups[row] into each
               let rows = each.ToArray()
               select new DateSeries(each.Key, [.. rows.Select(row => (DateTime)periods[row])], [.. rows.Select(row => values[row])], rows),
        ];
    }

    /// <summary>A column summed over all groups, period by period.</summary>
    public static int[] Sum(IReadOnlyList<DateSeries> series, DataFrame table, string column)
    {
        var values = ChartValues.Numbers(table.Columns[column]);
        return [.. series[0].Times.Select((_, at) => (int)series.Sum(one => values[one.Rows[at]]))];
    }

    /// <summary>", weekly, 2022-06-27 to 2022-09-25": how long the periods are, the first one's first day and the last one's last; nothing
    /// where there are no times.</summary>
    public static string Span(IEnumerable<DateSeries> series)
    {
        var times = series.SelectMany(one => one.Times).Distinct().Order().ToArray();
        if (times.Length == 0)
        {
            return "";
        }

        var (word, next) = Step(times);
        var last = next(times[^1]).AddTicks(-1).Date;
        return string.Create(CultureInfo.InvariantCulture,
            $", {word}{times[0]:yyyy-MM-dd}{(last > times[0].Date ? $" to {last:yyyy-MM-dd}" : "")}");
    }

    // the distance of the first two periods tells the step; a single one is taken for a day
    private static (string Word, Func<DateTime, DateTime> Next) Step(DateTime[] times) => times.Length < 2 ? ("", time => time.AddDays(1))
        : (times[1] - times[0]).TotalDays switch
        {
            < 1 => ("hourly, ", time => time.AddHours(1)),
            1 => ("daily, ", time => time.AddDays(1)),
            7 => ("weekly, ", time => time.AddDays(7)),
            <= 31 => ("monthly, ", time => time.AddMonths(1)),
            _ => ("yearly, ", time => time.AddYears(1)),
        };
}
