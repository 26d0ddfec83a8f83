using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Dates put into periods of the calendar.</summary>
public static class Resampling
{
    /// <summary>
    /// One row per period from the first to the last date, and per combination of the keys: the keys, the period's first day (under the date
    /// column's name, in its kind), the aggregates. Periods without rows are there: counts and sums are 0, other aggregates null. Rows without
    /// a date are left out. Ordered by the keys' first occurrence, then by time.
    /// </summary>
    /// <param name="frame">The table.</param>
    /// <param name="dates">The column of dates.</param>
    /// <param name="period">Day, week (from Monday) or month.</param>
    /// <param name="keys">Columns to keep apart; null for none.</param>
    /// <param name="aggregates">What to compute; the number of rows (<c>count</c>) where none is given.</param>
    /// <example><c>articles.Resample("published", Period.Week, ["source"])</c>.</example>
    public static DataFrame Resample(this DataFrame frame, string dates, Period period, string[]? keys = null, params Aggregate[] aggregates)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(aggregates);
        if (frame.Columns[dates] is not PrimitiveDataFrameColumn<DateTime> column)
        {
            throw new ArgumentException($"Column '{dates}' holds {frame.Columns[dates].DataType.Name}, not dates.", nameof(dates));
        }

        var dated = frame.Filter(column.ElementwiseIsNotNull());
        var days = ((PrimitiveDataFrameColumn<DateTime>)dated.Columns[dates]).Select(date => date!.Value).ToArray();
        var starts = Array.ConvertAll(days, day => Start(day, period));
        var groups = KeyGroups.Of(dated, keys ?? []);
        var periods = starts.Length == 0 ? [] : From(starts.Min(), starts.Max(), period);
        // One group per key and period: those that have rows get them, the others stay empty.
        var numbers = periods.Select((start, number) => (start, number)).ToDictionary(pair => pair.start, pair => pair.number);
        var cells = KeyGroups.Numbered(starts.Length, groups.Count * periods.Count, row => (groups.GroupOfRow[row] * periods.Count) + numbers[starts[row]]);
        var places = new int[groups.Count * periods.Count];
        Array.Fill(places, -1);
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var row = cells.FirstRows[cell];
            places[(groups.GroupOfRow[row] * periods.Count) + numbers[starts[row]]] = cell;
        }

        var keyRows = Enumerable.Range(0, places.Length).Select(place => groups.FirstRows[place / periods.Count]).ToArray();
        return new DataFrame(
        [
            .. (keys ?? []).Select(key => ColumnAccess.Rows(dated.Columns[key], keyRows, key)),
            new DateTimeDataFrameColumn(dates, Enumerable.Range(0, places.Length).Select(place => periods[place % periods.Count])),
            .. (aggregates.Length == 0 ? [Aggregate.Count()] : aggregates).Select(aggregate => Spread(aggregate, GroupAggregates.Of(aggregate, dated, cells), places)),
        ]);
    }

    /// <summary>The first day of the period that a date lies in.</summary>
    public static DateTime Start(DateTime date, Period period) => period switch
    {
        Period.Day => date.Date,
        Period.Week => date.Date.AddDays(-(((int)date.DayOfWeek + 6) % 7)),
        _ => date.Date.AddDays(1 - date.Day),
    };

    private static List<DateTime> From(DateTime first, DateTime last, Period period)
    {
        var periods = new List<DateTime>();
        for (var start = first; start <= last; start = period == Period.Month ? start.AddMonths(1) : start.AddDays(period == Period.Day ? 1 : 7))
        {
            periods.Add(start);
        }

        return periods;
    }

    private static DataFrameColumn Spread(Aggregate aggregate, DataFrameColumn answers, int[] places)
    {
        var spread = ColumnAccess.Rows(answers, places, aggregate.Name);
        var zero = aggregate.Kind is AggregateKind.Rows or AggregateKind.Values or AggregateKind.Distinct or AggregateKind.Sum;
        return !zero ? spread : spread.DataType == typeof(long) ? spread.FillNulls(0L) : spread.FillNulls(0.0);
    }
}
