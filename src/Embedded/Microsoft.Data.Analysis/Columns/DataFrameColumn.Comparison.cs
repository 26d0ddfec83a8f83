namespace Microsoft.Data.Analysis;

/// <content>Comparisons, row by row. They answer as C#'s own do with nulls, and so are never null themselves.</content>
public abstract partial class DataFrameColumn
{
    /// <summary>Whether each value equals the other column's in the same row; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals(DataFrameColumn column) => Compare(Relation.Equal, column);

    /// <summary>Whether each value equals a value; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseEquals<T>(T value) => Compare(Relation.Equal, value);

    /// <summary>Whether each value does not equal the other column's in the same row; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(DataFrameColumn column) => Compare(Relation.NotEqual, column);

    /// <summary>Whether each value does not equal a value; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseNotEquals<T>(T value) => Compare(Relation.NotEqual, value);

    /// <summary>Whether each value is greater than the other column's in the same row; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan(DataFrameColumn column) => Compare(Relation.Greater, column);

    /// <summary>Whether each value is greater than a value; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThan<T>(T value) => Compare(Relation.Greater, value);

    /// <summary>Whether each value is greater than or equals the other column's in the same row; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual(DataFrameColumn column) => Compare(Relation.GreaterOrEqual, column);

    /// <summary>Whether each value is greater than or equals a value; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseGreaterThanOrEqual<T>(T value) => Compare(Relation.GreaterOrEqual, value);

    /// <summary>Whether each value is less than the other column's in the same row; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan(DataFrameColumn column) => Compare(Relation.Less, column);

    /// <summary>Whether each value is less than a value; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThan<T>(T value) => Compare(Relation.Less, value);

    /// <summary>Whether each value is less than or equals the other column's in the same row; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual(DataFrameColumn column) => Compare(Relation.LessOrEqual, column);

    /// <summary>Whether each value is less than or equals a value; never null. Texts compare by code unit.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseLessThanOrEqual<T>(T value) => Compare(Relation.LessOrEqual, value);

    /// <summary>Whether each row is null.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNull() => Flags(row => !IsValid(row));

    /// <summary>Whether each row has a value.</summary>
    public virtual PrimitiveDataFrameColumn<bool> ElementwiseIsNotNull() => Flags(row => IsValid(row));

    internal virtual BooleanDataFrameColumn Compare(Relation relation, DataFrameColumn right) => throw Unsupported($"Comparison with {right.DataType.Name}");

    internal virtual BooleanDataFrameColumn Compare(Relation relation, object? value) => throw Unsupported("Comparison");

    /// <summary>Answers for nulls: the values' own answers stand in <paramref name="answers"/>.</summary>
    internal BooleanDataFrameColumn WithNulls(Relation relation, bool[] answers, Func<int, bool> otherIsNull, bool otherHasNulls)
    {
        for (var row = 0; (NullCount > 0 || otherHasNulls) && row < answers.Length; row++)
        {
            var (here, there) = (!IsValid(row), otherIsNull(row));
            if (here || there)
            {
                answers[row] = relation switch
                {
                    Relation.Equal => here && there,
                    Relation.NotEqual => here != there,
                    _ => false,
                };
            }
        }

        return (BooleanDataFrameColumn)TypedColumns.Over(Name, answers);
    }

    internal static bool Holds(Relation relation, int order) => relation switch
    {
        Relation.Equal => order == 0,
        Relation.NotEqual => order != 0,
        Relation.Greater => order > 0,
        Relation.GreaterOrEqual => order >= 0,
        Relation.Less => order < 0,
        _ => order <= 0,
    };

    private BooleanDataFrameColumn Flags(Func<long, bool> test)
    {
        var flags = new bool[Length];
        for (var row = 0; row < flags.Length; row++)
        {
            flags[row] = test(row);
        }

        return (BooleanDataFrameColumn)TypedColumns.Over(Name, flags);
    }
}
