namespace Microsoft.Data.Analysis;

/// <summary>A column of dates with times.</summary>
public class DateTimeDataFrameColumn : PrimitiveDataFrameColumn<DateTime>
{
    /// <inheritdoc/>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public DateTimeDataFrameColumn(string name, IEnumerable<DateTime> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public DateTimeDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public DateTimeDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<DateTime> CreateNewColumn(string name, long length = 0) => new DateTimeDataFrameColumn(name, length);
}
