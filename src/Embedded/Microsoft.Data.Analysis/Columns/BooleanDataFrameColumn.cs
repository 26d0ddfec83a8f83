namespace Microsoft.Data.Analysis;

/// <summary>A column of true or false.</summary>
public class BooleanDataFrameColumn : PrimitiveDataFrameColumn<bool>
{
    /// <inheritdoc/>
    public BooleanDataFrameColumn(string name, IEnumerable<bool?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public BooleanDataFrameColumn(string name, IEnumerable<bool> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public BooleanDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public BooleanDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<bool> CreateNewColumn(string name, long length = 0) => new BooleanDataFrameColumn(name, length);
}
