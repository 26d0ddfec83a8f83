namespace Microsoft.Data.Analysis;

/// <summary>Reads a value from the bytes of a field.</summary>
internal delegate bool FieldParser<T>(ReadOnlySpan<byte> field, out T value);

/// <summary>A column of numbers, truth values, characters or dates; an empty field is null.</summary>
internal sealed class CsvValueColumn<T>(FieldParser<T> parse, int capacity) : CsvColumn
    where T : unmanaged
{
    private readonly ValidityBits validity = new();
    private T[] values = GC.AllocateUninitializedArray<T>(capacity);
    private int count;

    public override bool Add(ReadOnlySpan<byte> field, bool quoted)
    {
        if (count == values.Length)
        {
            Array.Resize(ref values, Math.Max(256, values.Length * 2));
        }

        T value = default;
        if (!field.IsEmpty && !parse(field, out value))
        {
            return false;
        }

        values[count] = value;
        validity.Append(!field.IsEmpty, count);
        count++;
        return true;
    }

    public override void AddAll(CsvColumn later)
    {
        var other = (CsvValueColumn<T>)later;
        var start = count;
        if (values.Length < count + other.count)
        {
            Array.Resize(ref values, count + other.count);
        }

        other.values.AsSpan(0, other.count).CopyTo(values.AsSpan(count));
        count += other.count;
        for (var row = 0; row < other.count; row++)
        {
            validity.Append(other.validity[row], start + row);
        }
    }

    public override DataFrameColumn Finish(string name)
    {
        if (values.Length != count)
        {
            Array.Resize(ref values, count);
        }

        return TypedColumns.Over(name, values, validity);
    }
}
