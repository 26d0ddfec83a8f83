using System.Runtime.CompilerServices;

namespace Microsoft.Data.Analysis;

/// <content>What is made of all values of a column. Nulls are left out everywhere: they are neither zero nor values.</content>
public abstract partial class DataFrameColumn
{
    /// <summary>Whether the values are numbers.</summary>
    public bool IsNumericColumn() => NumberKind.Of(DataType) is not null;

    /// <summary>The largest value; null where there is none. Dates too.</summary>
    public virtual object? Max() => throw Unsupported("Max");

    /// <summary>The smallest value; null where there is none. NaN comes before all numbers.</summary>
    public virtual object? Min() => throw Unsupported("Min");

    /// <summary>The product of the values, in the column's type or, where it does not fit, as Int64; null where there is none.</summary>
    public object? Product() => Number().Total(Aggregation.Product, this);

    /// <summary>The sum of the values, in the column's type or, where it does not fit, as Int64; null where there is none.</summary>
    public object? Sum() => Number().Total(Aggregation.Sum, this);

    /// <summary>The mean of the values; NaN where there is none.</summary>
    public double Mean() => Number().Mean(this);

    /// <summary>The middle value, or the mean of the two in the middle; NaN where there is none.</summary>
    public double Median() => Number().Median(this);

    /// <summary>Whether all values are true; true where there is none.</summary>
    public bool All() => Truths().Values.Count(true) == Length - NullCount;

    /// <summary>Whether a value is true.</summary>
    public bool Any() => Truths().Values.Contains(true);

    /// <summary>In each row the largest value so far; null stays null and is passed over.</summary>
    public DataFrameColumn CumulativeMax(bool inPlace = false) => Finish(Number().Accumulate(Aggregation.Max, this), inPlace);

    /// <summary>In each row the smallest value so far; null stays null and is passed over.</summary>
    public DataFrameColumn CumulativeMin(bool inPlace = false) => Finish(Number().Accumulate(Aggregation.Min, this), inPlace);

    /// <summary>In each row the product so far; null stays null and is passed over.</summary>
    public DataFrameColumn CumulativeProduct(bool inPlace = false) => Finish(Number().Accumulate(Aggregation.Product, this), inPlace);

    /// <summary>In each row the sum so far; null stays null and is passed over.</summary>
    public DataFrameColumn CumulativeSum(bool inPlace = false) => Finish(Number().Accumulate(Aggregation.Sum, this), inPlace);

    /// <summary>Each number without its sign.</summary>
    public DataFrameColumn Abs(bool inPlace = false) => Finish(Number().Abs(this), inPlace);

    /// <summary>Each number rounded to a whole one, halves to even.</summary>
    public DataFrameColumn Round(bool inPlace = false) => Finish(Number().Round(this), inPlace);

    /// <summary>Each value moved between two bounds; a bound that is null does not bind.</summary>
    public DataFrameColumn Clamp<U>(U min, U max, bool inPlace = false)
    {
        var clamped = inPlace ? this : Clone();
        foreach (var (relation, bound) in new[] { (Relation.Less, (object?)min), (Relation.Greater, max) })
        {
            foreach (var row in RowNumbers.From(Compare(relation, bound), Length))
            {
                clamped[row] = bound;
            }
        }

        return clamped;
    }

    /// <summary>The values between two bounds, both included; a bound that is null does not bind.</summary>
    public DataFrameColumn Filter<U>(U min, U max) => Gather(RowNumbers.From(
        (min is null ? ElementwiseIsNotNull() : Compare(Relation.GreaterOrEqual, min)).And(max is null ? ElementwiseIsNotNull() : Compare(Relation.LessOrEqual, max)), Length));

    /// <summary>The rows that have a value.</summary>
    public DataFrameColumn DropNulls() => Gather(RowNumbers.From(ElementwiseIsNotNull(), Length));

    /// <summary>The same with a value in place of each null.</summary>
    public DataFrameColumn FillNulls(object value, bool inPlace = false)
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

    /// <summary>A frame of the distinct values, in the order in which they first come (<c>Values</c>), and how often each does (<c>Counts</c>).</summary>
    public DataFrame ValueCounts()
    {
        var values = DropNulls();
        var groups = RowGroups.Of(values);
        return new DataFrame(Named("Values", values.Gather(groups.FirstRows)), TypedColumns.Over("Counts", groups.Sizes()));
    }

    /// <summary>Whether <see cref="Description"/> has an answer.</summary>
    public bool HasDescription() => IsNumericColumn();

    /// <summary>The number of values, the largest, the smallest and their mean, as a column of four numbers.</summary>
    public DataFrameColumn Description()
    {
        var (mean, count) = (Mean(), Length - NullCount);
        double? Real(object? value) => value is null ? null : Conversion.To<double>(value, Name, 0);
        return new DoubleDataFrameColumn(Name, [count, Real(Max()), Real(Min()), count == 0 ? null : mean]);
    }

    /// <summary>The type of the values and how many there are, as a column of two texts.</summary>
    public StringDataFrameColumn Info() =>
        new(Name, [DataType.ToString(), (Length - NullCount).ToString(System.Globalization.CultureInfo.InvariantCulture)]);

    /// <summary>The column's rows grouped by its values, as a frame groups them.</summary>
    /// <param name="columnIndex">The column's place in the frame.</param>
    /// <param name="parent">The frame.</param>
    public abstract GroupBy GroupBy(int columnIndex, DataFrame parent);

    /// <summary>One value per group, null where a group has none; or null, where the column cannot be aggregated so.</summary>
    internal virtual DataFrameColumn? Aggregate(Aggregation aggregation, RowGroups groups) => NumberKind.Of(DataType)?.Aggregate(aggregation, this, groups);

    private NumberKind Number([CallerMemberName] string what = "") => NumberKind.Of(DataType) ?? throw Unsupported(what);
}
