namespace Microsoft.Data.Analysis;

/// <summary>A column of true or false.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class BooleanDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<bool>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values)
        : this(name) => Fill(values);
}
