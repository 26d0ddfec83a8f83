namespace Microsoft.Data.Analysis;

/// <summary>Makes the column class that belongs to a value type.</summary>
internal static class TypedColumns
{
    private static readonly Dictionary<Type, Func<string, long, DataFrameColumn>> Classes = new()
    {
        [typeof(bool)] = (name, length) => new BooleanDataFrameColumn(name, length),
        [typeof(byte)] = (name, length) => new ByteDataFrameColumn(name, length),
        [typeof(char)] = (name, length) => new CharDataFrameColumn(name, length),
        [typeof(DateTime)] = (name, length) => new DateTimeDataFrameColumn(name, length),
        [typeof(decimal)] = (name, length) => new DecimalDataFrameColumn(name, length),
        [typeof(double)] = (name, length) => new DoubleDataFrameColumn(name, length),
        [typeof(short)] = (name, length) => new Int16DataFrameColumn(name, length),
        [typeof(int)] = (name, length) => new Int32DataFrameColumn(name, length),
        [typeof(long)] = (name, length) => new Int64DataFrameColumn(name, length),
        [typeof(sbyte)] = (name, length) => new SByteDataFrameColumn(name, length),
        [typeof(float)] = (name, length) => new SingleDataFrameColumn(name, length),
        [typeof(string)] = (name, length) => new StringDataFrameColumn(name, length),
        [typeof(ushort)] = (name, length) => new UInt16DataFrameColumn(name, length),
        [typeof(uint)] = (name, length) => new UInt32DataFrameColumn(name, length),
        [typeof(ulong)] = (name, length) => new UInt64DataFrameColumn(name, length),
    };

    /// <summary>A column of nulls; a <see cref="PrimitiveDataFrameColumn{T}"/> itself where the type has no class of its own.</summary>
    public static PrimitiveDataFrameColumn<T> Empty<T>(string name, long length)
        where T : unmanaged =>
        Classes.TryGetValue(typeof(T), out var create) ? (PrimitiveDataFrameColumn<T>)create(name, length) : new(name, length);

    /// <summary>A column of nulls for a type known only at run time.</summary>
    /// <exception cref="NotSupportedException">No column class holds such values.</exception>
    public static DataFrameColumn Empty(Type type, string name, long length = 0) =>
        Classes.TryGetValue(Nullable.GetUnderlyingType(type) ?? type, out var create)
            ? create(name, length)
            : throw new NotSupportedException($"Column '{name}' cannot hold values of type {type}. Supported are: {string.Join(", ", Classes.Keys.Select(key => key.Name))}.");

    /// <summary>A column over an array, which it owns from now on.</summary>
    public static PrimitiveDataFrameColumn<T> Over<T>(string name, T[] values, ValidityBits? validity = null)
        where T : unmanaged
    {
        var column = Empty<T>(name, 0);
        column.Adopt(values, validity ?? new ValidityBits());
        return column;
    }
}
