namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit floating-point numbers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class SingleDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<float>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public SingleDataFrameColumn(string name, IEnumerable<float> values)
        : this(name) => Fill(values);
}
