namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit unsigned integers.</summary>
public class UInt64DataFrameColumn : PrimitiveDataFrameColumn<ulong>
{
    /// <inheritdoc/>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public UInt64DataFrameColumn(string name, IEnumerable<ulong> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public UInt64DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public UInt64DataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<ulong> CreateNewColumn(string name, long length = 0) => new UInt64DataFrameColumn(name, length);
}
