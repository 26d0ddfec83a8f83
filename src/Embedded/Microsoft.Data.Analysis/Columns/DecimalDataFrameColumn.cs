namespace Microsoft.Data.Analysis;

/// <summary>A column of decimal numbers.</summary>
public class DecimalDataFrameColumn : PrimitiveDataFrameColumn<decimal>
{
    /// <inheritdoc/>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public DecimalDataFrameColumn(string name, IEnumerable<decimal> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public DecimalDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public DecimalDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<decimal> CreateNewColumn(string name, long length = 0) => new DecimalDataFrameColumn(name, length);
}
