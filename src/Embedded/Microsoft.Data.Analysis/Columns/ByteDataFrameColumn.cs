namespace Microsoft.Data.Analysis;

/// <summary>A column of 8-bit unsigned integers.</summary>
public class ByteDataFrameColumn : PrimitiveDataFrameColumn<byte>
{
    /// <inheritdoc/>
    public ByteDataFrameColumn(string name, IEnumerable<byte?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public ByteDataFrameColumn(string name, IEnumerable<byte> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public ByteDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public ByteDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<byte> CreateNewColumn(string name, long length = 0) => new ByteDataFrameColumn(name, length);
}
