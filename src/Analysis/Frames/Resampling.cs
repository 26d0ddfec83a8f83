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
    /// <param name="step">The length of a period; weeks begin on Monday.</param>
    /// <param name="keys">Columns to keep apart; null for none.</param>
    /// <param name="aggregates">What to compute; the number of rows (<c>count</c>) where none is given.</param>
    /// <exception cref="ArgumentException">The column holds no dates, or there would be more than a million periods.</exception>
    /// <example><c>articles.Resample("published", TimeStep.Week, ["source"])</c>.</example>
    public static DataFrame Resample(this DataFrame frame, string dates, TimeStep step, string[]? keys = null, params Aggregate[] aggregates)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(aggregates);
        if (frame.Columns[dates] is not PrimitiveDataFrameColumn<DateTime> column)
        {
            throw new ArgumentException($"Column '{dates}' holds {frame.Columns[dates].DataType.Name}, not dates.", nameof(dates));
        }

        var dated = frame.Filter(column.ElementwiseIsNotNull());
        var days = ((PrimitiveDataFrameColumn<DateTime>)dated.Columns[dates]).Select(date => date!.Value).ToArray();
        var starts = Array.ConvertAll(days, day => Periods.StartOf(day, step));
        var groups = KeyGroups.Of(dated, keys ?? []);
        var periods = Periods.Between(starts, step);
        // One group per key and period: those that have rows get them, the others stay empty.
        var numbers = periods.Select((start, number) => (start, number)).ToDictionary(pair => pair.start, pair => pair.number);
        var cells = KeyGroups.Numbered(starts.Length, groups.Count * periods.Length, row => (groups.GroupOfRow[row] * periods.Length) + numbers[starts[row]]);
        var places = new int[groups.Count * periods.Length];
        Array.Fill(places, -1);
        for (var cell = 0; cell < cells.Count; cell++)
        {
            var row = cells.FirstRows[cell];
            places[(groups.GroupOfRow[row] * periods.Length) + numbers[starts[row]]] = cell;
        }

        var keyRows = Enumerable.Range(0, places.Length).Select(place => groups.FirstRows[place / periods.Length]).ToArray();
        return new DataFrame(
        [
            .. (keys ?? []).Select(key => ColumnAccess.Rows(dated.Columns[key], keyRows, key)),
            new DateTimeDataFrameColumn(dates, Enumerable.Range(0, places.Length).Select(place => periods[place % periods.Length])),
            .. (aggregates.Length == 0 ? [Aggregate.Count()] : aggregates).Select(aggregate => Spread(aggregate, GroupAggregates.Of(aggregate, dated, cells), places)),
        ]);
    }

    private static DataFrameColumn Spread(Aggregate aggregate, DataFrameColumn answers, int[] places)
    {
        var spread = ColumnAccess.Rows(answers, places, aggregate.Name);
        var zero = aggregate.Kind is AggregateKind.Rows or AggregateKind.Values or AggregateKind.Distinct or AggregateKind.Sum;
        return !zero ? spread : spread.DataType == typeof(long) ? spread.FillNulls(0L) : spread.FillNulls(0.0);
    }
}
