namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit unsigned integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class UInt64DataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<ulong>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong> values)
        : this(name) => Fill(values);
}
