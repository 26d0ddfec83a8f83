namespace Microsoft.Data.Analysis;

/// <content>What is made of all values of a column. Nulls are left out everywhere: they are neither zero nor values.</content>
public abstract partial class DataFrameColumn
{
    /// <summary>The largest value; null where there is none. Dates too.</summary>
    public virtual object? Max() => throw Unsupported("Max");

    /// <inheritdoc cref="Max()"/>
    /// <param name="rowIndices">The rows to look at.</param>
    public virtual object? Max(IEnumerable<long> rowIndices) => Gather(RowNumbers.From(rowIndices, Length)).Max();

    /// <summary>The smallest value; null where there is none. NaN comes before all numbers.</summary>
    public virtual object? Min() => throw Unsupported("Min");

    /// <inheritdoc cref="Min()"/>
    /// <param name="rowIndices">The rows to look at.</param>
    public virtual object? Min(IEnumerable<long> rowIndices) => Gather(RowNumbers.From(rowIndices, Length)).Min();

    /// <summary>The product of the values, in the column's type or, where it does not fit, as Int64; null where there is none.</summary>
    public virtual object? Product() => throw Unsupported("Product");

    /// <inheritdoc cref="Product()"/>
    /// <param name="rowIndices">The rows to look at.</param>
    public virtual object? Product(IEnumerable<long> rowIndices) => Gather(RowNumbers.From(rowIndices, Length)).Product();

    /// <summary>The sum of the values, in the column's type or, where it does not fit, as Int64; null where there is none.</summary>
    public virtual object? Sum() => throw Unsupported("Sum");

    /// <inheritdoc cref="Sum()"/>
    /// <param name="rowIndices">The rows to look at.</param>
    public virtual object? Sum(IEnumerable<long> rowIndices) => Gather(RowNumbers.From(rowIndices, Length)).Sum();

    /// <summary>The mean of the values; NaN where there is none.</summary>
    public virtual double Mean() => throw Unsupported("Mean");

    /// <summary>The middle value, or the mean of the two in the middle; NaN where there is none.</summary>
    public virtual double Median() => throw Unsupported("Median");

    /// <summary>Whether all values are true; true where there is none.</summary>
    public virtual bool All() => throw Unsupported("All");

    /// <summary>Whether a value is true.</summary>
    public virtual bool Any() => throw Unsupported("Any");

    /// <summary>In each row the largest value so far; null stays null and is passed over.</summary>
    public virtual DataFrameColumn CumulativeMax(bool inPlace = false) => Accumulate(Running.Max, RowNumbers.All(Length), inPlace);

    /// <summary>In the given rows, in their order, the largest value so far; the other rows stay as they are.</summary>
    public virtual DataFrameColumn CumulativeMax(IEnumerable<long> rowIndices, bool inPlace = false) =>
        Accumulate(Running.Max, RowNumbers.From(rowIndices, Length), inPlace);

    /// <summary>In each row the smallest value so far; null stays null and is passed over.</summary>
    public virtual DataFrameColumn CumulativeMin(bool inPlace = false) => Accumulate(Running.Min, RowNumbers.All(Length), inPlace);

    /// <summary>In the given rows, in their order, the smallest value so far; the other rows stay as they are.</summary>
    public virtual DataFrameColumn CumulativeMin(IEnumerable<long> rowIndices, bool inPlace = false) =>
        Accumulate(Running.Min, RowNumbers.From(rowIndices, Length), inPlace);

    /// <summary>In each row the product so far; null stays null and is passed over.</summary>
    public virtual DataFrameColumn CumulativeProduct(bool inPlace = false) => Accumulate(Running.Product, RowNumbers.All(Length), inPlace);

    /// <summary>In the given rows, in their order, the product so far; the other rows stay as they are.</summary>
    public virtual DataFrameColumn CumulativeProduct(IEnumerable<long> rowIndices, bool inPlace = false) =>
        Accumulate(Running.Product, RowNumbers.From(rowIndices, Length), inPlace);

    /// <summary>In each row the sum so far; null stays null and is passed over.</summary>
    public virtual DataFrameColumn CumulativeSum(bool inPlace = false) => Accumulate(Running.Sum, RowNumbers.All(Length), inPlace);

    /// <summary>In the given rows, in their order, the sum so far; the other rows stay as they are.</summary>
    public virtual DataFrameColumn CumulativeSum(IEnumerable<long> rowIndices, bool inPlace = false) =>
        Accumulate(Running.Sum, RowNumbers.From(rowIndices, Length), inPlace);

    /// <summary>Each number without its sign.</summary>
    public virtual DataFrameColumn Abs(bool inPlace = false) => throw Unsupported("Abs");

    /// <summary>Each number rounded to a whole one, halves to even.</summary>
    public virtual DataFrameColumn Round(bool inPlace = false) => throw Unsupported("Round");

    /// <summary>Each value moved between two bounds; a bound that is null does not bind.</summary>
    public virtual DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false) => ClampImplementation(min, max, inPlace);

    /// <summary>The values between two bounds, both included; a bound that is null does not bind.</summary>
    public virtual DataFrameColumn Filter<U>(U min, U max) => FilterImplementation(min, max);

    /// <summary>The rows that have a value.</summary>
    public virtual DataFrameColumn DropNulls() => DropNullsImplementation();

    /// <summary>The same with a value in place of each null.</summary>
    public virtual DataFrameColumn FillNulls(object value, bool inPlace = false) => FillNullsImplementation(value, inPlace);

    /// <summary>A frame of the distinct values, in the order in which they first come (<c>Values</c>), and how often each does (<c>Counts</c>).</summary>
    public virtual DataFrame ValueCounts()
    {
        var groups = RowGroups.Of(DropNulls());
        return new DataFrame(Named("Values", DropNulls().Gather(groups.FirstRows)), TypedColumns.Over("Counts", groups.Sizes()));
    }

    /// <summary>Whether <see cref="Description"/> has an answer.</summary>
    public virtual bool HasDescription() => IsNumericColumn();

    /// <summary>The number of values, the largest, the smallest and their mean, as a column of four numbers.</summary>
    public virtual DataFrameColumn Description() => throw Unsupported("Description");

    /// <summary>The type of the values and how many there are, as a column of two texts.</summary>
    public virtual StringDataFrameColumn Info() =>
        new(Name, [DataType.ToString(), (Length - NullCount).ToString(System.Globalization.CultureInfo.InvariantCulture)]);

    /// <summary>The rows of each distinct value, and those of null.</summary>
    public virtual Dictionary<TKey, ICollection<long>> GroupColumnValues<TKey>(out HashSet<long> nullIndices)
        where TKey : notnull
    {
        var rows = RowGroups.Of(this).Rows().ToLookup(group => IsValid(group[0]));
        nullIndices = [.. rows[false].SelectMany(group => group).Select(row => (long)row)];
        return rows[true].ToDictionary(group => Key<TKey>(group[0]), group => (ICollection<long>)[.. group.Select(row => (long)row)]);
    }

    /// <summary>For each row that has equals in another column, the rows of those; and the rows where that column is null.</summary>
    public virtual Dictionary<long, ICollection<long>> GetGroupedOccurrences(DataFrameColumn other, out HashSet<long> otherColumnNullIndices)
    {
        ArgumentNullException.ThrowIfNull(other);
        otherColumnNullIndices = [.. RowNumbers.All(other.Length).Where(row => !other.IsValid(row)).Select(row => (long)row)];
        var pairs = RowMatch.Join([this], [other], JoinAlgorithm.Inner);
        return (pairs.Left ?? RowNumbers.All(Length)).Zip(pairs.Right ?? RowNumbers.All(other.Length)).Where(pair => IsValid(pair.First)).GroupBy(pair => (long)pair.First, pair => (long)pair.Second)
            .ToDictionary(group => group.Key, group => (ICollection<long>)[.. group]);
    }

    /// <summary>The column's rows grouped by its values, as a frame groups them.</summary>
    /// <param name="columnIndex">The column's place in the frame.</param>
    /// <param name="parent">The frame.</param>
    public virtual GroupBy GroupBy(int columnIndex, DataFrame parent) => throw Unsupported("GroupBy");

    /// <summary>Moves each value between two bounds.</summary>
    protected virtual DataFrameColumn ClampImplementation<U>(U min, U max, bool inPlace) => throw Unsupported("Clamp");

    /// <summary>Keeps the values between two bounds.</summary>
    protected virtual DataFrameColumn FilterImplementation<U>(U min, U max) => throw Unsupported("Filter");

    /// <summary>Keeps the rows that have a value.</summary>
    protected virtual DataFrameColumn DropNullsImplementation() =>
        NullCount == 0 ? Clone() : Gather(Array.FindAll(RowNumbers.All(Length), row => IsValid(row)));

    /// <summary>Puts a value in place of each null.</summary>
    protected virtual DataFrameColumn FillNullsImplementation(object value, bool inPlace)
    {
        var filled = inPlace ? this : Clone();
        for (var row = 0; filled.NullCount > 0 && row < Length; row++)
        {
            if (!filled.IsValid(row))
            {
                filled[row] = value;
            }
        }

        return filled;
    }

    internal virtual DataFrameColumn Accumulate(Running running, int[] rows, bool inPlace) => throw Unsupported($"Cumulative{running}");

    /// <summary>One value per group; null, where a group has none, or the whole answer, where the column cannot be aggregated so.</summary>
    internal virtual DataFrameColumn? Aggregate(Aggregation aggregation, RowGroups groups) => null;

    /// <summary>
    /// Numbers the values of another column, and this one's rows by the same numbers: 0 for null, <see cref="RowMatch.Unmatched"/> where the
    /// other has no such value. <paramref name="count"/> is one more than the largest possible number; both arrays are the caller's own.
    /// </summary>
    internal abstract int[] Match(DataFrameColumn other, out int[] otherCodes, out int count);

    internal static DataFrameColumn Named(string name, DataFrameColumn column)
    {
        column.SetName(name);
        return column;
    }

    private TKey Key<TKey>(int row) => GetValue(row) is TKey key
        ? key
        : throw new ArgumentException($"Column '{Name}' holds {DataType.Name}, but was asked for keys of type {typeof(TKey).Name}.");
}
