namespace Microsoft.Data.Analysis;

/// <summary>Reads a value from the bytes of a field.</summary>
internal delegate bool FieldParser<T>(ReadOnlySpan<byte> field, out T value);

/// <summary>A column of numbers, truth values, characters or dates; an empty field is null.</summary>
internal sealed class CsvValueColumn<T> : CsvColumn
    where T : unmanaged
{
    private readonly FieldParser<T> parse;
    private readonly PrimitiveDataFrameColumn<T> column = TypedColumns.Empty<T>("", 0);

    public CsvValueColumn(FieldParser<T> parse, int capacity)
    {
        this.parse = parse;
        column.Reserve(capacity);
    }

    public override bool Add(ReadOnlySpan<byte> field, bool quoted)
    {
        if (field.IsEmpty)
        {
            column.Append(null);
            return true;
        }

        var fits = parse(field, out var value);
        if (fits)
        {
            column.Append(value);
        }

        return fits;
    }

    public override void AddAll(CsvColumn later) => column.AppendAll(((CsvValueColumn<T>)later).column);

    public override DataFrameColumn Finish(string name) => DataFrameColumn.Named(name, column);
}
