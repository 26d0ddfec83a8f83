namespace Microsoft.Data.Analysis;

/// <content>Arithmetic over all columns at once, as the column members of the same name do it. Columns that are no numbers stay as they are.</content>
public partial class DataFrame
{
    /// <inheritdoc cref="DataFrameColumn.Add{T}(T, bool)"/>
    public DataFrame Add<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers(column => column.Add(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Subtract{T}(T, bool)"/>
    public DataFrame Subtract<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers(column => column.Subtract(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Multiply{T}(T, bool)"/>
    public DataFrame Multiply<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers(column => column.Multiply(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Divide{T}(T, bool)"/>
    public DataFrame Divide<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers(column => column.Divide(value, inPlace), inPlace);

    /// <inheritdoc cref="DataFrameColumn.Modulo{T}(T, bool)"/>
    public DataFrame Modulo<T>(T value, bool inPlace = false)
        where T : unmanaged => Numbers(column => column.Modulo(value, inPlace), inPlace);

#pragma warning disable CS1591, CA2225 // operators mean what the methods above say
    public static DataFrame operator +(DataFrame df, NumberValue value) => df.Numbers(column => column + value, inPlace: false);

    public static DataFrame operator +(NumberValue value, DataFrame df) => df.Numbers(column => value + column, inPlace: false);

    public static DataFrame operator -(DataFrame df, NumberValue value) => df.Numbers(column => column - value, inPlace: false);

    public static DataFrame operator -(NumberValue value, DataFrame df) => df.Numbers(column => value - column, inPlace: false);

    public static DataFrame operator *(DataFrame df, NumberValue value) => df.Numbers(column => column * value, inPlace: false);

    public static DataFrame operator *(NumberValue value, DataFrame df) => df.Numbers(column => value * column, inPlace: false);

    public static DataFrame operator /(DataFrame df, NumberValue value) => df.Numbers(column => column / value, inPlace: false);

    public static DataFrame operator /(NumberValue value, DataFrame df) => df.Numbers(column => value / column, inPlace: false);

    public static DataFrame operator %(DataFrame df, NumberValue value) => df.Numbers(column => column % value, inPlace: false);

    public static DataFrame operator %(NumberValue value, DataFrame df) => df.Numbers(column => value % column, inPlace: false);
#pragma warning restore CS1591, CA2225

    private DataFrame Numbers(Func<DataFrameColumn, DataFrameColumn> change, bool inPlace) => Changed(column => column.IsNumericColumn(), change, inPlace);

    private DataFrame Changed(Func<DataFrameColumn, bool> choose, Func<DataFrameColumn, DataFrameColumn> change, bool inPlace)
    {
        var columns = Columns.Select(column => choose(column) ? change(column) : inPlace ? column : column.Clone()).ToArray();
        return inPlace ? this : new DataFrame(columns);
    }
}
