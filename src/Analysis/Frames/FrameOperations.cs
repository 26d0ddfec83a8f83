using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Grouping, sorting and choosing by several columns. Null is a key of its own; groups come in the order in which they first occur.</summary>
public static class FrameOperations
{
    /// <summary>The rows sorted by several keys, the first one first; stable, texts by code unit.</summary>
    /// <example><c>frame.SortBy("source", SortKey.Descending("count"))</c>.</example>
    public static DataFrame SortBy(this DataFrame frame, params SortKey[] keys)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(keys);
        return ColumnAccess.Rows(frame, Sorted(frame, keys));
    }

    /// <summary>One row per distinct combination of the keys: the keys, then one column per aggregate.</summary>
    /// <param name="frame">The table.</param>
    /// <param name="keys">The columns to group by; none gives one row for the whole table.</param>
    /// <param name="aggregates">What to compute; the number of rows (<c>count</c>) where none is given.</param>
    /// <example><c>frame.Summarize(["source", "day"], Aggregate.Count(), Aggregate.Mean("characters"))</c>.</example>
    public static DataFrame Summarize(this DataFrame frame, string[] keys, params Aggregate[] aggregates)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentNullException.ThrowIfNull(aggregates);
        var groups = KeyGroups.Of(frame, keys);
        return new DataFrame(
        [
            .. keys.Select(key => ColumnAccess.Rows(frame.Columns[key], groups.FirstRows, key)),
            .. (aggregates.Length == 0 ? [Aggregate.Count()] : aggregates).Select(aggregate => GroupAggregates.Of(aggregate, frame, groups)),
        ]);
    }

    /// <summary>The first rows of each group in the order of a column: the groups as they first occur, in each the rows by rank; equals keep their order.</summary>
    /// <param name="frame">The table.</param>
    /// <param name="keys">The columns that make a group.</param>
    /// <param name="by">The column to rank by; nulls rank last.</param>
    /// <param name="count">How many rows to keep of each group, 0 or more.</param>
    /// <param name="largestFirst">Whether the largest rank first.</param>
    /// <example><c>terms.TopPerGroup(["source"], "count", 20)</c>.</example>
    public static DataFrame TopPerGroup(this DataFrame frame, string[] keys, string by, int count, bool largestFirst = true)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(keys);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var groups = KeyGroups.Of(frame, keys);
        var kept = new List<int>[groups.Count];
        foreach (var row in Sorted(frame, [new SortKey(by, !largestFirst)]))
        {
            ref var rows = ref kept[groups.GroupOfRow[row]];
            rows ??= [];
            if (rows.Count < count)
            {
                rows.Add(row);
            }
        }

        return ColumnAccess.Rows(frame, [.. kept.SelectMany(rows => rows)]);
    }

    /// <summary>The frame's columns in the given order, the others left out; the columns are shared, not copied.</summary>
    public static DataFrame Select(this DataFrame frame, params string[] columns)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(columns);
        return new DataFrame(columns.Select(name => frame.Columns[name]));
    }

    // The last key first: each pass is stable and so keeps the order of the ones before.
    private static int[] Sorted(DataFrame frame, IReadOnlyList<SortKey> keys)
    {
        var rows = ColumnAccess.AllRows(frame);
        foreach (var key in keys.Reverse())
        {
            ColumnAccess.SortRows(frame.Columns[key.Column], rows, key.IsAscending, key.NullsLast);
        }

        return rows;
    }
}
