namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class Int16DataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<short>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public Int16DataFrameColumn(string name, IEnumerable<short?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public Int16DataFrameColumn(string name, IEnumerable<short> values)
        : this(name) => Fill(values);
}
