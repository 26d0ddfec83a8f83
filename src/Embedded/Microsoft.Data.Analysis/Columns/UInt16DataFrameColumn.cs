namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit unsigned integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class UInt16DataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<ushort>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort> values)
        : this(name) => Fill(values);
}
