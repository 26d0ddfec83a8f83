namespace Microsoft.Data.Analysis;

/// <summary>A column of 8-bit integers.</summary>
public class SByteDataFrameColumn : PrimitiveDataFrameColumn<sbyte>
{
    /// <inheritdoc/>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public SByteDataFrameColumn(string name, IEnumerable<sbyte> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public SByteDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public SByteDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<sbyte> CreateNewColumn(string name, long length = 0) => new SByteDataFrameColumn(name, length);
}
