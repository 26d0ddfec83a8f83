namespace Microsoft.Data.Analysis;

/// <summary>A column of dates with times.</summary>
/// <param name="name">The column's name.</param>
/// <param name="length">The number of rows, all null.</param>
public class DateTimeDataFrameColumn(string name, long length = 0) : PrimitiveDataFrameColumn<DateTime>(name, length)
{
    /// <summary>Makes a column of values, some of which may be null.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values)
        : this(name) => Fill(values);
}
