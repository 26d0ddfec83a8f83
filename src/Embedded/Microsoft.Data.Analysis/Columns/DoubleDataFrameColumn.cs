namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit floating-point numbers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class DoubleDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<double>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values)
        : this(name) => Fill(values);
}
