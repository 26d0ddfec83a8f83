namespace Microsoft.Data.Analysis;

/// <content>
/// Arithmetic and comparisons over all columns at once, as the column members of the same name do them. A list holds one value per
/// column. Columns that are no numbers (or, for And, Or, Xor, no truth values) stay as they are; comparisons leave them out of account as false.
/// </content>
public partial class DataFrame
{
    /// <inheritdoc cref="DataFrameColumn.Add{T}(T, bool)"/>
    public DataFrame Add<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.Add(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Add{T}(T, bool)"/>
    public DataFrame Add<T>(IReadOnlyList<T> values, bool inPlace = false)
        where T : unmanaged => Numbers((column, index) => column.Add(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.ReverseAdd{T}(T, bool)"/>
    public DataFrame ReverseAdd<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.ReverseAdd(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Subtract{T}(T, bool)"/>
    public DataFrame Subtract<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.Subtract(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Subtract{T}(T, bool)"/>
    public DataFrame Subtract<T>(IReadOnlyList<T> values, bool inPlace = false)
        where T : unmanaged => Numbers((column, index) => column.Subtract(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.ReverseSubtract{T}(T, bool)"/>
    public DataFrame ReverseSubtract<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.ReverseSubtract(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Multiply{T}(T, bool)"/>
    public DataFrame Multiply<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.Multiply(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Multiply{T}(T, bool)"/>
    public DataFrame Multiply<T>(IReadOnlyList<T> values, bool inPlace = false)
        where T : unmanaged => Numbers((column, index) => column.Multiply(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.ReverseMultiply{T}(T, bool)"/>
    public DataFrame ReverseMultiply<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.ReverseMultiply(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Divide{T}(T, bool)"/>
    public DataFrame Divide<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.Divide(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Divide{T}(T, bool)"/>
    public DataFrame Divide<T>(IReadOnlyList<T> values, bool inPlace = false)
        where T : unmanaged => Numbers((column, index) => column.Divide(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.ReverseDivide{T}(T, bool)"/>
    public DataFrame ReverseDivide<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.ReverseDivide(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Modulo{T}(T, bool)"/>
    public DataFrame Modulo<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.Modulo(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Modulo{T}(T, bool)"/>
    public DataFrame Modulo<T>(IReadOnlyList<T> values, bool inPlace = false)
        where T : unmanaged => Numbers((column, index) => column.Modulo(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.ReverseModulo{T}(T, bool)"/>
    public DataFrame ReverseModulo<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers((column, _) => column.ReverseModulo(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.And(bool, bool)"/>
    public DataFrame And(bool value, bool inPlace = false) => Truths((column, _) => column.And(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.And(bool, bool)"/>
    public DataFrame And(IReadOnlyList<bool> values, bool inPlace = false) => Truths((column, index) => column.And(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.And(bool, bool)"/>
    public DataFrame ReverseAnd(bool value, bool inPlace = false) => And(value, inPlace);

    /// <inheritdoc cref="DataFrameColumn.Or(bool, bool)"/>
    public DataFrame Or(bool value, bool inPlace = false) => Truths((column, _) => column.Or(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Or(bool, bool)"/>
    public DataFrame Or(IReadOnlyList<bool> values, bool inPlace = false) => Truths((column, index) => column.Or(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.Or(bool, bool)"/>
    public DataFrame ReverseOr(bool value, bool inPlace = false) => Or(value, inPlace);

    /// <inheritdoc cref="DataFrameColumn.Xor(bool, bool)"/>
    public DataFrame Xor(bool value, bool inPlace = false) => Truths((column, _) => column.Xor(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Xor(bool, bool)"/>
    public DataFrame Xor(IReadOnlyList<bool> values, bool inPlace = false) => Truths((column, index) => column.Xor(values[index], inPlace), inPlace, values.Count);

    /// <inheritdoc cref="DataFrameColumn.Xor(bool, bool)"/>
    public DataFrame ReverseXor(bool value, bool inPlace = false) => Xor(value, inPlace);

    /// <inheritdoc cref="DataFrameColumn.LeftShift(int, bool)"/>
    public DataFrame LeftShift(int value, bool inPlace = false) => Numbers((column, _) => column.LeftShift(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.RightShift(int, bool)"/>
    public DataFrame RightShift(int value, bool inPlace = false) => Numbers((column, _) => column.RightShift(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseEquals{T}(T)"/>
    public DataFrame ElementwiseEquals<T>(T value)
        where T : unmanaged => Compared((column, _) => column.ElementwiseEquals(value));

    /// <inheritdoc cref="DataFrameColumn.ElementwiseEquals{T}(T)"/>
    public DataFrame ElementwiseEquals<T>(IReadOnlyList<T> values)
        where T : unmanaged => Compared((column, index) => column.ElementwiseEquals(values[index]), values.Count);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseNotEquals{T}(T)"/>
    public DataFrame ElementwiseNotEquals<T>(T value)
        where T : unmanaged => Compared((column, _) => column.ElementwiseNotEquals(value));

    /// <inheritdoc cref="DataFrameColumn.ElementwiseNotEquals{T}(T)"/>
    public DataFrame ElementwiseNotEquals<T>(IReadOnlyList<T> values)
        where T : unmanaged => Compared((column, index) => column.ElementwiseNotEquals(values[index]), values.Count);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseGreaterThan{T}(T)"/>
    public DataFrame ElementwiseGreaterThan<T>(T value)
        where T : unmanaged => Compared((column, _) => column.ElementwiseGreaterThan(value));

    /// <inheritdoc cref="DataFrameColumn.ElementwiseGreaterThan{T}(T)"/>
    public DataFrame ElementwiseGreaterThan<T>(IReadOnlyList<T> values)
        where T : unmanaged => Compared((column, index) => column.ElementwiseGreaterThan(values[index]), values.Count);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseGreaterThanOrEqual{T}(T)"/>
    public DataFrame ElementwiseGreaterThanOrEqual<T>(T value)
        where T : unmanaged => Compared((column, _) => column.ElementwiseGreaterThanOrEqual(value));

    /// <inheritdoc cref="DataFrameColumn.ElementwiseGreaterThanOrEqual{T}(T)"/>
    public DataFrame ElementwiseGreaterThanOrEqual<T>(IReadOnlyList<T> values)
        where T : unmanaged => Compared((column, index) => column.ElementwiseGreaterThanOrEqual(values[index]), values.Count);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseLessThan{T}(T)"/>
    public DataFrame ElementwiseLessThan<T>(T value)
        where T : unmanaged => Compared((column, _) => column.ElementwiseLessThan(value));

    /// <inheritdoc cref="DataFrameColumn.ElementwiseLessThan{T}(T)"/>
    public DataFrame ElementwiseLessThan<T>(IReadOnlyList<T> values)
        where T : unmanaged => Compared((column, index) => column.ElementwiseLessThan(values[index]), values.Count);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseLessThanOrEqual{T}(T)"/>
    public DataFrame ElementwiseLessThanOrEqual<T>(T value)
        where T : unmanaged => Compared((column, _) => column.ElementwiseLessThanOrEqual(value));

    /// <inheritdoc cref="DataFrameColumn.ElementwiseLessThanOrEqual{T}(T)"/>
    public DataFrame ElementwiseLessThanOrEqual<T>(IReadOnlyList<T> values)
        where T : unmanaged => Compared((column, index) => column.ElementwiseLessThanOrEqual(values[index]), values.Count);

#pragma warning disable CS1591, CA2225 // operators mean what the methods above say
    public static DataFrame operator +(DataFrame df, NumberValue value) => df.Numbers((column, _) => column.Add(value.Value), inPlace: false);

    public static DataFrame operator +(NumberValue value, DataFrame df) => df.Numbers((column, _) => column.ReverseAdd(value.Value), inPlace: false);

    public static DataFrame operator -(DataFrame df, NumberValue value) => df.Numbers((column, _) => column.Subtract(value.Value), inPlace: false);

    public static DataFrame operator -(NumberValue value, DataFrame df) => df.Numbers((column, _) => column.ReverseSubtract(value.Value), inPlace: false);

    public static DataFrame operator *(DataFrame df, NumberValue value) => df.Numbers((column, _) => column.Multiply(value.Value), inPlace: false);

    public static DataFrame operator *(NumberValue value, DataFrame df) => df.Numbers((column, _) => column.ReverseMultiply(value.Value), inPlace: false);

    public static DataFrame operator /(DataFrame df, NumberValue value) => df.Numbers((column, _) => column.Divide(value.Value), inPlace: false);

    public static DataFrame operator /(NumberValue value, DataFrame df) => df.Numbers((column, _) => column.ReverseDivide(value.Value), inPlace: false);

    public static DataFrame operator %(DataFrame df, NumberValue value) => df.Numbers((column, _) => column.Modulo(value.Value), inPlace: false);

    public static DataFrame operator %(NumberValue value, DataFrame df) => df.Numbers((column, _) => column.ReverseModulo(value.Value), inPlace: false);

    public static DataFrame operator <<(DataFrame df, int value) => df.LeftShift(value);

    public static DataFrame operator >>(DataFrame df, int value) => df.RightShift(value);
#pragma warning restore CS1591, CA2225

    private DataFrame Numbers(Func<DataFrameColumn, int, DataFrameColumn> change, bool inPlace, int? values = null) =>
        Changed(column => column.IsNumericColumn(), change, inPlace, values);

    private DataFrame Truths(Func<DataFrameColumn, int, DataFrameColumn> change, bool inPlace, int? values = null) =>
        Changed(column => column.DataType == typeof(bool), change, inPlace, values);

    private DataFrame Compared(Func<DataFrameColumn, int, DataFrameColumn> compare, int? values = null) => Changed(
        _ => true,
        (column, index) => column.IsNumericColumn() ? compare(column, index) : TypedColumns.Over(column.Name, new bool[column.Length]),
        inPlace: false,
        values);

    private DataFrame Changed(Func<DataFrameColumn, bool> choose, Func<DataFrameColumn, int, DataFrameColumn> change, bool inPlace, int? values)
    {
        if (values is { } count && count != Columns.Count)
        {
            throw new ArgumentException($"{count} values were given for {Columns.Count} columns; give one per column.");
        }

        var columns = Columns.Select((column, index) => choose(column) ? change(column, index) : inPlace ? column : column.Clone()).ToArray();
        return inPlace ? this : new DataFrame(columns);
    }
}
