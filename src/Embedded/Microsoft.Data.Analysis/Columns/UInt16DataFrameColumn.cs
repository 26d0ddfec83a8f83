namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit unsigned integers.</summary>
public class UInt16DataFrameColumn : PrimitiveDataFrameColumn<ushort>
{
    /// <inheritdoc/>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public UInt16DataFrameColumn(string name, IEnumerable<ushort> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public UInt16DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public UInt16DataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<ushort> CreateNewColumn(string name, long length = 0) => new UInt16DataFrameColumn(name, length);
}
