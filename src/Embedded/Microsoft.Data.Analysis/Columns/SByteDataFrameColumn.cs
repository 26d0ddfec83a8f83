namespace Microsoft.Data.Analysis;

/// <summary>A column of 8-bit integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class SByteDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<sbyte>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte> values)
        : this(name) => Fill(values);
}
