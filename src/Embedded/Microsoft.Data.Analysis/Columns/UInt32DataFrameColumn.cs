namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit unsigned integers.</summary>
public class UInt32DataFrameColumn : PrimitiveDataFrameColumn<uint>
{
    /// <inheritdoc/>
    public UInt32DataFrameColumn(string name, IEnumerable<uint?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public UInt32DataFrameColumn(string name, IEnumerable<uint> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public UInt32DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public UInt32DataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<uint> CreateNewColumn(string name, long length = 0) => new UInt32DataFrameColumn(name, length);
}
