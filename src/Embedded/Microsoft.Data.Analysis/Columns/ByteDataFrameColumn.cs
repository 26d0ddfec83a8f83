namespace Microsoft.Data.Analysis;

/// <summary>A column of 8-bit unsigned integers.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class ByteDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<byte>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public ByteDataFrameColumn(string name, IEnumerable<byte> values)
        : this(name) => Fill(values);
}
