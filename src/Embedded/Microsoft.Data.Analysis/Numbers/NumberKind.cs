namespace Microsoft.Data.Analysis;

/// <summary>What can be done with the columns of one number type; the way from a type known at run time to generic code.</summary>
internal abstract class NumberKind
{
    private static readonly Dictionary<Type, NumberKind> Kinds = new NumberKind[]
    {
        new NumberKind<sbyte>(), new NumberKind<byte>(), new NumberKind<short>(), new NumberKind<ushort>(), new NumberKind<int>(), new NumberKind<uint>(),
        new NumberKind<long>(), new NumberKind<ulong>(), new NumberKind<float>(), new NumberKind<double>(), new NumberKind<decimal>(),
    }.ToDictionary(kind => kind.Type);

    public abstract Type Type { get; }

    /// <summary>The kind of a type; null where it is no number type.</summary>
    public static NumberKind? Of(Type type) => Kinds.GetValueOrDefault(type);

    /// <summary>The type in which two numbers are calculated: C#'s rules, and Double where C# has none (Int64 with UInt64, Decimal with Double).</summary>
    public static NumberKind Common(NumberKind left, NumberKind right)
    {
        var types = new[] { left.Type, right.Type };
        bool Has<T>() => types.Contains(typeof(T));
        var signed = Has<sbyte>() || Has<short>() || Has<int>() || Has<long>();
        var common = Has<decimal>() ? (Has<double>() || Has<float>() ? typeof(double) : typeof(decimal))
            : Has<double>() ? typeof(double)
            : Has<float>() ? typeof(float)
            : Has<ulong>() ? (signed ? typeof(double) : typeof(ulong))
            : Has<long>() ? typeof(long)
            : Has<uint>() ? (signed ? typeof(long) : typeof(uint))
            : typeof(int);
        return Kinds[common];
    }

    /// <summary>The column in this type; itself where it has it already.</summary>
    public abstract DataFrameColumn Convert(DataFrameColumn column);

    /// <summary>The column, which is of this kind, in another type. Throws where a number does not fit.</summary>
    public abstract PrimitiveDataFrameColumn<TTo> To<TTo>(DataFrameColumn column)
        where TTo : unmanaged, System.Numerics.INumber<TTo>;

    /// <summary>A column of one row.</summary>
    public abstract DataFrameColumn Single(object? value);

    /// <summary>Calculates row by row; both sides are of this kind, and a side of one row stands for as many as the other has.</summary>
    public abstract DataFrameColumn Compute(Operation operation, DataFrameColumn left, DataFrameColumn right, int length);

    /// <summary>Compares row by row; both sides as in <see cref="Compute"/>.</summary>
    public abstract bool[] Compare(Relation relation, DataFrameColumn left, DataFrameColumn right, int length);

    /// <summary>The sum or product of the values, in the column's type or, where that is too small, as Int64; null where there are none.</summary>
    public abstract object? Total(Running running, DataFrameColumn column);

    /// <summary>The mean of the values; NaN where there are none.</summary>
    public abstract double Mean(DataFrameColumn column);

    /// <summary>The middle value, or the mean of the two in the middle; NaN where there are none.</summary>
    public abstract double Median(DataFrameColumn column);

    /// <summary>The accumulated values of the given rows, in their order.</summary>
    public abstract DataFrameColumn Accumulate(Running running, DataFrameColumn column, IEnumerable<int> rows);

    /// <summary>Each value without its sign.</summary>
    public abstract DataFrameColumn Abs(DataFrameColumn column);

    /// <summary>Each value rounded to a whole number, halves to even.</summary>
    public abstract DataFrameColumn Round(DataFrameColumn column);

    /// <summary>Each value shifted by bits, to the left or, where negative, to the right.</summary>
    public abstract DataFrameColumn Shift(DataFrameColumn column, int bits);

    /// <summary>One value per group; null where a group has none.</summary>
    public abstract DataFrameColumn Aggregate(Aggregation aggregation, DataFrameColumn column, RowGroups groups);
}
