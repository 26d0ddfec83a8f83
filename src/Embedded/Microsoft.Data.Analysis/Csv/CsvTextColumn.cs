using System.Text;

namespace Microsoft.Data.Analysis;

/// <summary>A column of texts; an empty field without quotes is null.</summary>
internal sealed class CsvTextColumn : CsvColumn
{
    private readonly StringStore store = new();
    private char[] characters = new char[256];

    public CsvTextColumn(int capacity) => store.Reserve(capacity);

    public override bool Add(ReadOnlySpan<byte> field, bool quoted)
    {
        if (field.IsEmpty && !quoted)
        {
            store.Append(null);
            return true;
        }

        if (characters.Length < field.Length)
        {
            characters = new char[field.Length * 2];
        }

        store.Append(characters.AsSpan(0, Encoding.UTF8.GetChars(field, characters)));
        return true;
    }

    public override void AddAll(CsvColumn later) => store.AppendAll(((CsvTextColumn)later).store);

    public override DataFrameColumn Finish(string name) => new StringDataFrameColumn(name, store);
}
