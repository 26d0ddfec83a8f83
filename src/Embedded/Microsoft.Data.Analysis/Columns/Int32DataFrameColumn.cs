namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class Int32DataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<int>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public Int32DataFrameColumn(string name, IEnumerable<int> values)
        : this(name) => Fill(values);
}
