namespace Microsoft.Data.Analysis;

/// <summary>A column of 32-bit floating-point numbers.</summary>
public class SingleDataFrameColumn : PrimitiveDataFrameColumn<float>
{
    /// <inheritdoc/>
    public SingleDataFrameColumn(string name, IEnumerable<float?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public SingleDataFrameColumn(string name, IEnumerable<float> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public SingleDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public SingleDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<float> CreateNewColumn(string name, long length = 0) => new SingleDataFrameColumn(name, length);
}
