using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Computes <see cref="Aggregate"/>s of groups of rows.</summary>
internal static class GroupAggregates
{
    /// <summary>The answers, one per group.</summary>
    public static DataFrameColumn Of(Aggregate aggregate, DataFrame frame, KeyGroups groups)
    {
        if (aggregate.Column is not { } name)
        {
            return new Int64DataFrameColumn(aggregate.Name, groups.Sizes());
        }

        var column = frame.Columns[name];
        return aggregate.Kind switch
        {
            AggregateKind.Values => new Int64DataFrameColumn(aggregate.Name, Counts(column, groups)),
            AggregateKind.Distinct => new Int64DataFrameColumn(aggregate.Name, Distinct(column, groups)),
            AggregateKind.Sum when ColumnAccess.IsWhole(column) => new Int64DataFrameColumn(aggregate.Name, WholeSums(column, groups)),
            AggregateKind.Sum => new DoubleDataFrameColumn(aggregate.Name, Sums(column, groups)),
            AggregateKind.Mean => Means(aggregate.Name, column, groups),
            AggregateKind.Quantile => Quantiles(aggregate, column, groups),
            _ => Extremes(aggregate, column, groups),
        };
    }

    private static long[] Counts(DataFrameColumn column, KeyGroups groups)
    {
        var (counts, has) = (new long[groups.Count], ColumnAccess.HasValue(column));
        for (var row = 0; row < has.Length; row++)
        {
            counts[groups.GroupOfRow[row]] += has[row] ? 1 : 0;
        }

        return counts;
    }

    private static long[] Distinct(DataFrameColumn column, KeyGroups groups)
    {
        var codes = ColumnAccess.Codes(column, out _);
        var (counts, seen) = (new long[groups.Count], new HashSet<(int, int)>());
        for (var row = 0; row < codes.Length; row++)
        {
            counts[groups.GroupOfRow[row]] += codes[row] >= 0 && seen.Add((groups.GroupOfRow[row], codes[row])) ? 1 : 0;
        }

        return counts;
    }

    private static long[] WholeSums(DataFrameColumn column, KeyGroups groups)
    {
        var (sums, values) = (new long[groups.Count], ColumnAccess.WholeNumbers(column));
        for (var row = 0; row < values.Length; row++)
        {
            ref var sum = ref sums[groups.GroupOfRow[row]];
            sum = checked(sum + values[row]);
        }

        return sums;
    }

    private static double[] Sums(DataFrameColumn column, KeyGroups groups)
    {
        var (sums, values) = (new double[groups.Count], ColumnAccess.Numbers(column));
        for (var row = 0; row < values.Length; row++)
        {
            sums[groups.GroupOfRow[row]] += values[row];
        }

        return sums;
    }

    private static DoubleDataFrameColumn Means(string name, DataFrameColumn column, KeyGroups groups)
    {
        var sums = ColumnAccess.IsWhole(column) ? Array.ConvertAll(WholeSums(column, groups), sum => (double)sum) : Sums(column, groups);
        return new DoubleDataFrameColumn(name, sums.Zip(Counts(column, groups), (sum, count) => count == 0 ? (double?)null : sum / count));
    }

    private static DoubleDataFrameColumn Quantiles(Aggregate aggregate, DataFrameColumn column, KeyGroups groups)
    {
        var (values, counts, has) = (ColumnAccess.Numbers(column), Counts(column, groups), ColumnAccess.HasValue(column));
        var members = Array.ConvertAll(counts, count => new double[count]);
        var filled = new int[members.Length];
        for (var row = 0; row < values.Length; row++)
        {
            var group = groups.GroupOfRow[row];
            if (has[row])
            {
                members[group][filled[group]++] = values[row];
            }
        }

        return new DoubleDataFrameColumn(aggregate.Name, members.Select(group => Quantile(group, aggregate.Fraction)));
    }

    private static double? Quantile(double[] values, double fraction)
    {
        if (values.Length == 0)
        {
            return null;
        }

        Array.Sort(values);
        var place = fraction * (values.Length - 1);
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, values.Length - 1);
        return values[below] + ((place - below) * (values[above] - values[below]));
    }

    // The first row of each group in the column's order, whatever its type.
    private static DataFrameColumn Extremes(Aggregate aggregate, DataFrameColumn column, KeyGroups groups)
    {
        var rows = new int[column.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        ColumnAccess.SortRows(column, rows, aggregate.Kind == AggregateKind.Min, nullsLast: true);
        var best = new int[groups.Count];
        Array.Fill(best, -1);
        foreach (var row in rows)
        {
            ref var found = ref best[groups.GroupOfRow[row]];
            found = found < 0 ? row : found;
        }

        return ColumnAccess.Rows(column, best, aggregate.Name);
    }
}
