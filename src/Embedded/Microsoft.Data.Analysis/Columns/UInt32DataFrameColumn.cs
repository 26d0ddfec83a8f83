namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit unsigned integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class UInt32DataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<uint>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public UInt32DataFrameColumn(string name, IEnumerable<uint?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public UInt32DataFrameColumn(string name, IEnumerable<uint> values)
        : this(name) => Fill(values);
}
