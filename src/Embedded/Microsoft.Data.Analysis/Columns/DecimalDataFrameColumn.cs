namespace Microsoft.Data.Analysis;

/// <summary>A column of decimal numbers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class DecimalDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<decimal>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal> values)
        : this(name) => Fill(values);
}
