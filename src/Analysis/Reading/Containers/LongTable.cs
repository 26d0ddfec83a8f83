using System.Text;

namespace Analysis.Reading;

/// <summary>A table (CSV, TSV) or JSON lines, cut between rows into stretches of about 32 KiB, so that tables of any length can be read, by
/// all processors.</summary>
internal sealed class LongTable(ColumnMap columns) : Archive
{
    // Small enough for its text to be no large object, whose garbage costs a look through all articles.
    private const int Stretch = 1 << 15;

    // A row of more bytes has a quote that is never closed.
    private const int LongestRow = 1 << 24;

    public override string Name => "table";

    public override bool Begins(ReadOnlySpan<byte> head) => JsonLines.Are(head) || FormOf(head) is not null;

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report)
    {
        var form = FormOf(head.Span);
        var buffer = new byte[2 * Stretch];
        var (held, line, first) = (0, 1, default(ReadOnlyMemory<byte>));
        for (var ended = false; !ended;)
        {
            var read = content.ReadAtLeast(buffer.AsSpan(held), Math.Min(Stretch, buffer.Length - held), throwOnEndOfStream: false);
            held += read;
            ended = held < buffer.Length && read < Stretch;
            var end = ended ? held : LastEnd(buffer.AsSpan(0, held), form);
            if (end == 0 && held < LongestRow)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
                continue;
            }

            end = end == 0 ? buffer.AsSpan(0, held).LastIndexOf((byte)'\n') is var last and > 0 ? last + 1 : held : end;
            if (end > 0)
            {
                yield return new ArchiveEntry("", new MemoryStream(buffer, 0, end, writable: false), []) { Line = line, TableHead = first };
                first = form is null || !first.IsEmpty ? first : HeadOf(buffer.AsSpan(0, end), form.HeadLine).ToArray();
                line += buffer.AsSpan(0, end).Count((byte)'\n');
                buffer.AsSpan(end, held - end).CopyTo(buffer);
                held -= end;
            }
        }
    }

    // Behind the last row that ends in the bytes; 0 where none does.
    private static int LastEnd(ReadOnlySpan<byte> bytes, TableForm? form)
    {
        if (form is null)
        {
            return bytes.LastIndexOf((byte)'\n') + 1;
        }

        var (quoted, last) = (false, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var next = quoted ? bytes[i..].IndexOf((byte)'"') : bytes[i..].IndexOfAny((byte)'"', (byte)'\n');
            if (next < 0)
            {
                break;
            }

            i += next;
            if (bytes[i] == '\n')
            {
                last = i + 1;
            }
            else if (quoted && i + 1 < bytes.Length && bytes[i + 1] == '"')
            {
                i++;
            }
            else
            {
                // A quote opens a field only at its beginning.
                quoted = !quoted && (i == 0 || bytes[i - 1] == '\n' || bytes[i - 1] == form.Separator);
            }
        }

        return last;
    }

    // Of a text in UTF-16 the zero bytes part the signs: such a table is read whole.
    private TableForm? FormOf(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head;
        if (head.IsEmpty || head[0] is (byte)'<' or (byte)'[' or (byte)'#' or (byte)'-')
        {
            return null;
        }

        // A few lines, without a half one at the end.
        var lines = head;
        var length = 0;
        for (var line = 0; line <= TableForm.MostAbove && head[length..].IndexOf((byte)'\n') is var end and >= 0; line++)
        {
            length += end + 1;
            lines = head[..length];
        }

        return lines.Contains((byte)0) ? null : TableForm.Of(Encoding.UTF8.GetString(lines), columns, "");
    }

    // The line that names the columns.
    private static ReadOnlySpan<byte> HeadOf(ReadOnlySpan<byte> bytes, int line)
    {
        for (; line > 0 && bytes.IndexOf((byte)'\n') is var above and >= 0; line--)
        {
            bytes = bytes[(above + 1)..];
        }

        return bytes.IndexOf((byte)'\n') is var end and >= 0 ? bytes[..(end + 1)] : bytes;
    }
}
