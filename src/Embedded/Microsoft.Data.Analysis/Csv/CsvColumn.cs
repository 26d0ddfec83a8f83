namespace Microsoft.Data.Analysis;

/// <summary>Collects one column's fields while a CSV text is read.</summary>
internal abstract class CsvColumn
{
    /// <summary>Adds a field; false where it is no value of this column's type.</summary>
    public abstract bool Add(ReadOnlySpan<byte> field, bool quoted);

    /// <summary>Adds the rows of a later part of the text.</summary>
    public abstract void AddAll(CsvColumn later);

    /// <summary>The column.</summary>
    public abstract DataFrameColumn Finish(string name);
}
