namespace Microsoft.Data.Analysis;

/// <summary>A column of 16-bit integers.</summary>
public class Int16DataFrameColumn : PrimitiveDataFrameColumn<short>
{
    /// <inheritdoc/>
    public Int16DataFrameColumn(string name, IEnumerable<short?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public Int16DataFrameColumn(string name, IEnumerable<short> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public Int16DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public Int16DataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<short> CreateNewColumn(string name, long length = 0) => new Int16DataFrameColumn(name, length);
}
