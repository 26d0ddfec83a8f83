namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit integers.</summary>
public class Int32DataFrameColumn : PrimitiveDataFrameColumn<int>
{
    /// <inheritdoc/>
    public Int32DataFrameColumn(string name, IEnumerable<int?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public Int32DataFrameColumn(string name, IEnumerable<int> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public Int32DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public Int32DataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<int> CreateNewColumn(string name, long length = 0) => new Int32DataFrameColumn(name, length);
}
