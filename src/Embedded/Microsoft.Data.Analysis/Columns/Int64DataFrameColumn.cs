namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class Int64DataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<long>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public Int64DataFrameColumn(string name, IEnumerable<long> values)
        : this(name) => Fill(values);
}
