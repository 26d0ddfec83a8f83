namespace Microsoft.Data.Analysis;

/// <summary>A column of UTF-16 code units.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class CharDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<char>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public CharDataFrameColumn(string name, IEnumerable<char?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public CharDataFrameColumn(string name, IEnumerable<char> values)
        : this(name) => Fill(values);
}
