namespace Microsoft.Data.Analysis;

/// <content>What makes one number per group.</content>
internal sealed partial class NumberKind<T>
{
    public override DataFrameColumn Aggregate(Aggregation aggregation, DataFrameColumn column, RowGroups groups)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        return aggregation == Aggregation.Mean ? Means(source, groups)
            : aggregation == Aggregation.Sum && IsInteger ? Integers(source, groups)
            : Totals(aggregation, source, groups);
    }

    private static PrimitiveDataFrameColumn<double> Means(PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var (sums, counts) = (new double[groups.Count], groups.Counts(source));
        for (var row = 0; row < source.Count; row++)
        {
            sums[groups.GroupOfRow[row]] += double.CreateTruncating(source.Values[row]);
        }

        for (var group = 0; group < sums.Length; group++)
        {
            sums[group] = counts[group] == 0 ? 0 : sums[group] / counts[group];
        }

        return TypedColumns.Over(source.Name, sums, Validity.Of(counts.Length, group => counts[group] > 0));
    }

    // Null rows hold zero and so add nothing.
    private static DataFrameColumn Integers(PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var sums = new long[groups.Count];
        try
        {
            for (var row = 0; row < source.Count; row++)
            {
                ref var sum = ref sums[groups.GroupOfRow[row]];
                sum = checked(sum + long.CreateChecked(source.Values[row]));
            }
        }
        catch (OverflowException)
        {
            throw new OverflowException($"A group's sum of column '{source.Name}' does not fit 64 bits. Use a Double column.");
        }

        var counts = groups.Counts(source);
        var validity = Validity.Of(counts.Length, group => counts[group] > 0);
        return Array.TrueForAll(sums, sum => long.CreateTruncating(T.CreateTruncating(sum)) == sum)
            ? TypedColumns.Over(source.Name, Array.ConvertAll(sums, T.CreateTruncating), validity)
            : TypedColumns.Over(source.Name, sums, validity);
    }

    private static DataFrameColumn Totals(Aggregation aggregation, PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var kind = Of(typeof(T))!;
        var totals = Array.ConvertAll(groups.Rows(), rows => kind.Total(aggregation, source.Gather(rows)));
        var result = TypedColumns.Empty(Array.Exists(totals, total => total is long) ? typeof(long) : typeof(T), source.Name, totals.Length);
        for (var group = 0; group < totals.Length; group++)
        {
            result[group] = totals[group];
        }

        return result;
    }
}
