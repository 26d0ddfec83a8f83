namespace Microsoft.Data.Analysis;

/// <summary>A column of UTF-16 code units.</summary>
public class CharDataFrameColumn : PrimitiveDataFrameColumn<char>
{
    /// <inheritdoc/>
    public CharDataFrameColumn(string name, IEnumerable<char?> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public CharDataFrameColumn(string name, IEnumerable<char> values)
        : base(name, values) { }

    /// <inheritdoc/>
    public CharDataFrameColumn(string name, long length = 0)
        : base(name, length) { }

    /// <inheritdoc/>
    public CharDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : base(name, buffer, nullBitMap, length, nullCount) { }

    /// <inheritdoc/>
    protected override PrimitiveDataFrameColumn<char> CreateNewColumn(string name, long length = 0) => new CharDataFrameColumn(name, length);
}
