namespace Microsoft.Data.Analysis;

/// <summary>
/// Walks over the fields of UTF-8 text as RFC 4180 has them: quotes only at a field's start, doubled inside, and line breaks allowed
/// between them. Lines end in LF, CR LF or the end of the text.
/// </summary>
internal ref struct CsvScanner
{
    private readonly ReadOnlySpan<byte> text;
    private readonly byte separator;
    private byte[]? unescaped;
    private int next;

    public CsvScanner(ReadOnlySpan<byte> text, byte separator, int start)
    {
        this.text = text;
        this.separator = separator;
        next = start;
        EndsLine = true;
    }

    /// <summary>The field, without its quotes.</summary>
    public ReadOnlySpan<byte> Field { get; private set; }

    /// <summary>Whether the field stood between quotes.</summary>
    public bool Quoted { get; private set; }

    /// <summary>Whether the field is its line's last.</summary>
    public bool EndsLine { get; private set; }

    /// <summary>The position after the field and what ended it.</summary>
    public readonly int Position => next;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool AtEnd => next >= text.Length && EndsLine;

    /// <summary>Goes to the next field.</summary>
    public void Read()
    {
        if (next < text.Length && text[next] == (byte)'"')
        {
            ReadQuoted();
            return;
        }

        Quoted = false;
        var start = next;
        var end = start;
        while (end < text.Length && text[end] != separator && text[end] != (byte)'\n')
        {
            end++;
        }

        EndAt(end);
        if (EndsLine && end > start && text[end - 1] == (byte)'\r')
        {
            end--;
        }

        Field = text[start..end];
    }

    private void EndAt(int end)
    {
        EndsLine = end >= text.Length || text[end] == (byte)'\n';
        next = end + 1;
    }

    private void ReadQuoted()
    {
        Quoted = true;
        var start = next + 1;
        var end = start;
        var doubled = false;
        while (true)
        {
            var quote = text[Math.Min(end, text.Length)..].IndexOf((byte)'"');
            if (quote < 0)
            {
                throw new FormatException($"The quote opened in line {Line(text, next)} is never closed.");
            }

            end += quote;
            if (end + 1 >= text.Length || text[end + 1] != (byte)'"')
            {
                break;
            }

            doubled = true;
            end += 2;
        }

        Field = doubled ? Unescape(text[start..end]) : text[start..end];
        end++;
        if (end < text.Length && text[end] == (byte)'\r')
        {
            end++;
        }

        if (end < text.Length && text[end] != separator && text[end] != (byte)'\n')
        {
            throw new FormatException($"Line {Line(text, end)} goes on after a closing quote with '{(char)text[end]}'; a separator or the line's end was expected. Double quotes inside quotes.");
        }

        EndAt(end);
    }

    private ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> field)
    {
        if (unescaped is null || unescaped.Length < field.Length)
        {
            unescaped = new byte[field.Length * 2];
        }

        var length = 0;
        for (var index = 0; index < field.Length; index++)
        {
            unescaped[length++] = field[index];
            index += field[index] == (byte)'"' ? 1 : 0;
        }

        return unescaped.AsSpan(0, length);
    }

    /// <summary>The number of the line, from 1, at a position.</summary>
    public static int Line(ReadOnlySpan<byte> text, int position) => text[..Math.Min(position, text.Length)].Count((byte)'\n') + 1;
}
