namespace Microsoft.Data.Analysis;

/// <content>
/// Arithmetic, row by row: null with anything is null. Numbers of two types are calculated in C#'s common type (Double where there is
/// none), whole numbers divide to whole numbers, and what does not fit or divides by zero throws and names the row. With <c>inPlace</c>
/// the column itself is changed and keeps its type.
/// </content>
public abstract partial class DataFrameColumn
{
    /// <summary>Each value plus the other column's in the same row.</summary>
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Add, column, inPlace);

    /// <summary>Each value plus a number.</summary>
    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => Compute(Operation.Add, value, reverse: false, inPlace);

    /// <summary>The number plus each value.</summary>
    public virtual DataFrameColumn ReverseAdd<T>(T value, bool inPlace = false) => Compute(Operation.Add, value, reverse: true, inPlace);

    /// <summary>Each value minus the other column's in the same row.</summary>
    public virtual DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Subtract, column, inPlace);

    /// <summary>Each value minus a number.</summary>
    public virtual DataFrameColumn Subtract<T>(T value, bool inPlace = false) => Compute(Operation.Subtract, value, reverse: false, inPlace);

    /// <summary>The number minus each value.</summary>
    public virtual DataFrameColumn ReverseSubtract<T>(T value, bool inPlace = false) => Compute(Operation.Subtract, value, reverse: true, inPlace);

    /// <summary>Each value times the other column's in the same row.</summary>
    public virtual DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Multiply, column, inPlace);

    /// <summary>Each value times a number.</summary>
    public virtual DataFrameColumn Multiply<T>(T value, bool inPlace = false) => Compute(Operation.Multiply, value, reverse: false, inPlace);

    /// <summary>The number times each value.</summary>
    public virtual DataFrameColumn ReverseMultiply<T>(T value, bool inPlace = false) => Compute(Operation.Multiply, value, reverse: true, inPlace);

    /// <summary>Each value divided by the other column's in the same row.</summary>
    public virtual DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Divide, column, inPlace);

    /// <summary>Each value divided by a number.</summary>
    public virtual DataFrameColumn Divide<T>(T value, bool inPlace = false) => Compute(Operation.Divide, value, reverse: false, inPlace);

    /// <summary>The number divided by each value.</summary>
    public virtual DataFrameColumn ReverseDivide<T>(T value, bool inPlace = false) => Compute(Operation.Divide, value, reverse: true, inPlace);

    /// <summary>Each value modulo the other column's in the same row.</summary>
    public virtual DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Modulo, column, inPlace);

    /// <summary>Each value modulo a number.</summary>
    public virtual DataFrameColumn Modulo<T>(T value, bool inPlace = false) => Compute(Operation.Modulo, value, reverse: false, inPlace);

    /// <summary>The number modulo each value.</summary>
    public virtual DataFrameColumn ReverseModulo<T>(T value, bool inPlace = false) => Compute(Operation.Modulo, value, reverse: true, inPlace);

    /// <summary>And of the truth values in each row; null where one of them is.</summary>
    public virtual DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => Combine(Logic.And, column, inPlace);

    /// <summary>And of each truth value and another one; null stays null.</summary>
    public virtual PrimitiveDataFrameColumn<bool> And(bool value, bool inPlace = false) => Combine(Logic.And, value, inPlace);

    /// <inheritdoc cref="And(bool, bool)"/>
    public virtual PrimitiveDataFrameColumn<bool> ReverseAnd(bool value, bool inPlace = false) => Combine(Logic.And, value, inPlace);

    /// <summary>Or of the truth values in each row; null where one of them is.</summary>
    public virtual DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => Combine(Logic.Or, column, inPlace);

    /// <summary>Or of each truth value and another one; null stays null.</summary>
    public virtual PrimitiveDataFrameColumn<bool> Or(bool value, bool inPlace = false) => Combine(Logic.Or, value, inPlace);

    /// <inheritdoc cref="Or(bool, bool)"/>
    public virtual PrimitiveDataFrameColumn<bool> ReverseOr(bool value, bool inPlace = false) => Combine(Logic.Or, value, inPlace);

    /// <summary>Xor of the truth values in each row; null where one of them is.</summary>
    public virtual DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => Combine(Logic.Xor, column, inPlace);

    /// <summary>Xor of each truth value and another one; null stays null.</summary>
    public virtual PrimitiveDataFrameColumn<bool> Xor(bool value, bool inPlace = false) => Combine(Logic.Xor, value, inPlace);

    /// <inheritdoc cref="Xor(bool, bool)"/>
    public virtual PrimitiveDataFrameColumn<bool> ReverseXor(bool value, bool inPlace = false) => Combine(Logic.Xor, value, inPlace);

    /// <summary>Each whole number shifted to the left by bits; bits shifted out are lost.</summary>
    public virtual DataFrameColumn LeftShift(int value, bool inPlace = false) => Shift(value, inPlace);

    /// <summary>Each whole number shifted to the right by bits.</summary>
    public virtual DataFrameColumn RightShift(int value, bool inPlace = false) => Shift(-value, inPlace);

#pragma warning disable CS1591, CA2225 // operators mean what the methods above say
    public static DataFrameColumn operator +(DataFrameColumn left, DataFrameColumn right) => left.Add(right);

    public static DataFrameColumn operator +(DataFrameColumn column, NumberValue value) => column.Add(value.Value);

    public static DataFrameColumn operator +(NumberValue value, DataFrameColumn column) => column.ReverseAdd(value.Value);

    public static DataFrameColumn operator -(DataFrameColumn left, DataFrameColumn right) => left.Subtract(right);

    public static DataFrameColumn operator -(DataFrameColumn column, NumberValue value) => column.Subtract(value.Value);

    public static DataFrameColumn operator -(NumberValue value, DataFrameColumn column) => column.ReverseSubtract(value.Value);

    public static DataFrameColumn operator *(DataFrameColumn left, DataFrameColumn right) => left.Multiply(right);

    public static DataFrameColumn operator *(DataFrameColumn column, NumberValue value) => column.Multiply(value.Value);

    public static DataFrameColumn operator *(NumberValue value, DataFrameColumn column) => column.ReverseMultiply(value.Value);

    public static DataFrameColumn operator /(DataFrameColumn left, DataFrameColumn right) => left.Divide(right);

    public static DataFrameColumn operator /(DataFrameColumn column, NumberValue value) => column.Divide(value.Value);

    public static DataFrameColumn operator /(NumberValue value, DataFrameColumn column) => column.ReverseDivide(value.Value);

    public static DataFrameColumn operator %(DataFrameColumn left, DataFrameColumn right) => left.Modulo(right);

    public static DataFrameColumn operator %(DataFrameColumn column, NumberValue value) => column.Modulo(value.Value);

    public static DataFrameColumn operator %(NumberValue value, DataFrameColumn column) => column.ReverseModulo(value.Value);

    public static DataFrameColumn operator &(DataFrameColumn left, DataFrameColumn right) => left.And(right);

    public static DataFrameColumn operator &(DataFrameColumn column, bool value) => column.And(value);

    public static DataFrameColumn operator &(bool value, DataFrameColumn column) => column.ReverseAnd(value);

    public static DataFrameColumn operator |(DataFrameColumn left, DataFrameColumn right) => left.Or(right);

    public static DataFrameColumn operator |(DataFrameColumn column, bool value) => column.Or(value);

    public static DataFrameColumn operator |(bool value, DataFrameColumn column) => column.ReverseOr(value);

    public static DataFrameColumn operator ^(DataFrameColumn left, DataFrameColumn right) => left.Xor(right);

    public static DataFrameColumn operator ^(DataFrameColumn column, bool value) => column.Xor(value);

    public static DataFrameColumn operator ^(bool value, DataFrameColumn column) => column.ReverseXor(value);

    public static DataFrameColumn operator <<(DataFrameColumn column, int value) => column.LeftShift(value);

    public static DataFrameColumn operator >>(DataFrameColumn column, int value) => column.RightShift(value);
#pragma warning restore CS1591, CA2225

    internal virtual DataFrameColumn Compute(Operation operation, DataFrameColumn right, bool inPlace) => throw Unsupported(operation.ToString());

    internal virtual DataFrameColumn Compute(Operation operation, object? value, bool reverse, bool inPlace) => value is DataFrameColumn column
        ? (reverse ? column.Compute(operation, this, inPlace) : Compute(operation, column, inPlace))
        : throw Unsupported(operation.ToString());

    internal virtual DataFrameColumn Combine(Logic logic, DataFrameColumn right, bool inPlace) => throw Unsupported(logic.ToString());

    internal virtual PrimitiveDataFrameColumn<bool> Combine(Logic logic, bool value, bool inPlace) => throw Unsupported(logic.ToString());

    internal virtual DataFrameColumn Shift(int bits, bool inPlace) => throw Unsupported("Shift");

    internal NotSupportedException Unsupported(string what) => new($"{what} is not for column '{Name}', which holds {DataType.Name}.");

    internal void CheckSameLength(DataFrameColumn other)
    {
        if (other.Length != Length)
        {
            throw new ArgumentException($"Column '{Name}' has {Length} rows and column '{other.Name}' has {other.Length}; they are combined row by row and must have one length.");
        }
    }
}
