namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit integers.</summary>
public class Int64DataFrameColumn : PrimitiveDataFrameColumn<long>
{
    /// <inheritdoc/>
    public Int64DataFrameColumn(string name, IEnumerable<long?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public Int64DataFrameColumn(string name, IEnumerable<long> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public Int64DataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public Int64DataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<long> CreateNewColumn(string name, long length = 0) => new Int64DataFrameColumn(name, length);
}
