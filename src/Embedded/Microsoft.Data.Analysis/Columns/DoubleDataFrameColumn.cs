namespace Microsoft.Data.Analysis;

/// <summary>A column of 64-bit floating-point numbers.</summary>
public class DoubleDataFrameColumn : PrimitiveDataFrameColumn<double>
{
    /// <inheritdoc/>
    public DoubleDataFrameColumn(string name, IEnumerable<double?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public DoubleDataFrameColumn(string name, IEnumerable<double> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public DoubleDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public DoubleDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<double> CreateNewColumn(string name, long length = 0) => new DoubleDataFrameColumn(name, length);
}
