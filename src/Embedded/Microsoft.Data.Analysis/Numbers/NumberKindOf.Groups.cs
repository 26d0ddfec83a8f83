namespace Microsoft.Data.Analysis;

/// <content>What makes one number per group.</content>
internal sealed partial class NumberKind<T>
{
    public override DataFrameColumn Aggregate(Aggregation aggregation, DataFrameColumn column, RowGroups groups)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        return aggregation switch
        {
            Aggregation.Max or Aggregation.Min => source.Extremes(aggregation, groups),
            Aggregation.Mean => Means(source, groups),
            Aggregation.Sum when IsInteger => Integers(source, groups),
            _ => Folded(aggregation == Aggregation.Sum ? Running.Sum : Running.Product, source, groups),
        };
    }

    private static PrimitiveDataFrameColumn<double> Means(PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var (sums, counts) = (new double[groups.Count], Counts(source, groups));
        for (var row = 0; row < source.Count; row++)
        {
            if (groups.GroupOfRow[row] is var group and >= 0)
            {
                sums[group] += double.CreateTruncating(source.Values[row]);
            }
        }

        for (var group = 0; group < sums.Length; group++)
        {
            sums[group] = counts[group] == 0 ? 0 : sums[group] / counts[group];
        }

        return TypedColumns.Over(source.Name, sums, Filled(counts));
    }

    // Null rows hold zero and so add nothing.
    private static DataFrameColumn Integers(PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var sums = new long[groups.Count];
        try
        {
            for (var row = 0; row < source.Count; row++)
            {
                if (groups.GroupOfRow[row] is var group and >= 0)
                {
                    sums[group] = checked(sums[group] + long.CreateChecked(source.Values[row]));
                }
            }
        }
        catch (OverflowException)
        {
            throw new OverflowException($"A group's sum of column '{source.Name}' does not fit 64 bits. Use a Double column.");
        }

        var bits = Filled(Counts(source, groups));
        return Array.TrueForAll(sums, sum => long.CreateTruncating(T.CreateTruncating(sum)) == sum)
            ? TypedColumns.Over(source.Name, Array.ConvertAll(sums, T.CreateTruncating), bits)
            : TypedColumns.Over(source.Name, sums, bits);
    }

    private static DataFrameColumn Folded(Running running, PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var kind = Of(typeof(T))!;
        var totals = Array.ConvertAll(groups.Rows(), rows => kind.Total(running, source.GatherTyped(rows)));
        var widened = Array.Exists(totals, total => total is long and not T);
        var result = TypedColumns.Empty(widened ? typeof(long) : typeof(T), source.Name, totals.Length);
        for (var group = 0; group < totals.Length; group++)
        {
            result[group] = totals[group];
        }

        return result;
    }

    private static int[] Counts(PrimitiveDataFrameColumn<T> source, RowGroups groups)
    {
        var counts = new int[groups.Count];
        for (var row = 0; row < source.Count; row++)
        {
            if (groups.GroupOfRow[row] is var group and >= 0 && source.Bits[row])
            {
                counts[group]++;
            }
        }

        return counts;
    }

    private static ValidityBits Filled(int[] counts)
    {
        var bits = new ValidityBits();
        for (var group = 0; group < counts.Length; group++)
        {
            bits.Set(group, counts[group] > 0, counts.Length);
        }

        return bits;
    }
}
