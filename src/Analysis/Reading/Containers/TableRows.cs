using System.Globalization;
using nietras.SeparatedValues;

namespace Analysis.Reading;

/// <summary>A table of separated values (CSV, TSV) with a row an article.</summary>
internal sealed class TableRows : Collection
{
    private const int MostRestarts = 100;

    public override string Format => "csv";

    public override bool IsIn(ReadOnlySpan<char> text, FileContent document, ColumnMap columns) => !document.TableHead.IsEmpty
        || TableForm.Of(text, columns, document.Name) is not null;

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var text = file.Text.ToString();
        var head = file.Content.TableHead.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(file.Content.TableHead.Span)
            .TrimStart('\uFEFF');
        var form = TableForm.Of(head ?? text, file.Columns, file.Content.Name)!;
        var first = head is null ? AfterLines(text, form.HeadLine + 1) : 0;
        return Rows(file, form, text, first, file.Line + (head is null ? form.HeadLine + 1 : 0));
    }

    private static int AfterLines(string text, int count)
    {
        var at = 0;
        for (; count > 0; count--)
        {
            at = EndOfLine(text, at);
        }

        return at;
    }

    // Where a row has not as many values as there are columns, its first line is read without regard to quotes, and reading goes on below
    // it.
    private List<Part> Rows(CollectionFile file, TableForm form, string text, int start, int line)
    {
        var parts = new List<Part>();
        for (var restarts = 0; start < text.Length; restarts++)
        {
            if (restarts == MostRestarts)
            {
                file.Report(new Note("text", Severity.Error,
                    $"{MostRestarts} rows above this line do not fit the table's columns; from here to line "
                    + $"{line + text.AsSpan(start).Count('\n')} nothing was read", line));
                break;
            }

            (start, line) = UntilOdd(file, form, text, start, line, parts);
        }

        return parts;
    }

    private (int Start, int Line) UntilOdd(CollectionFile file, TableForm form, string text, int start, int line, List<Part> parts)
    {
        using var reader = Sep.New(form.Separator)
            .Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true })
            .FromText(start == 0 ? text : text[start..]);
        var at = start;
        while (Next(reader))
        {
            var row = reader.Current;
            var end = EndOfLine(text, at + row.Span.Length);
            var isOdd = row.ColCount != form.Names.Count || (row.Span.Contains('\n') && !IsWellQuoted(row.Span, form.Separator));
            if (isOdd && !row.Span.IsWhiteSpace())
            {
                break;
            }

            if (!row.Span.IsWhiteSpace())
            {
                var values = new string[row.ColCount];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = row[i].ToString();
                }

                Add(file, form, row.Span.ToString(), line, values, parts);
            }

            line += text.AsSpan(at, end - at).Count('\n');
            at = end;
        }

        if (at >= text.Length || text.AsSpan(at).IsWhiteSpace())
        {
            return (text.Length, line);
        }

        var lineEnd = EndOfLine(text, at);
        ReadAlone(file, form, text[at..lineEnd].TrimEnd('\r', '\n'), line, parts);
        return (lineEnd, line + 1);
    }

    // A quote opens a value only at its beginning, and closes it only at its end.
    private static bool IsWellQuoted(ReadOnlySpan<char> row, char separator)
    {
        var quoted = false;
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] != '"')
            {
                continue;
            }

            if (!quoted)
            {
                if (i > 0 && row[i - 1] != separator)
                {
                    return false;
                }

                quoted = true;
            }
            else if (i + 1 < row.Length && row[i + 1] == '"')
            {
                i++;
            }
            else if (i + 1 < row.Length && row[i + 1] != separator && row[i + 1] is not ('\r' or '\n'))
            {
                return false;
            }
            else
            {
                quoted = false;
            }
        }

        return !quoted;
    }

    // False at the end, and at a row that is too long for the library.
    private static bool Next(SepReader reader)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or ArgumentException
            or OverflowException)
        {
            return false;
        }
    }

    private void ReadAlone(CollectionFile file, TableForm form, string line, int number, List<Part> parts)
    {
        var values = line.Split(form.Separator);
        if (values.Length == form.Names.Count)
        {
            file.Report(new Note("text", Severity.Warning,
                "the row was read up to the line's end: a quote in it is opened and not closed, or stands inside a value", number));
            Add(file, form, line, number, [.. values.Select(value => value.Trim('"'))], parts);
            return;
        }

        file.Report(new Note("text", Severity.Error,
            string.Create(CultureInfo.InvariantCulture,
                $"the row has {values.Length} values and the table {form.Names.Count} columns (separator '{form.Separator}'); it was left "
            + $"out: '{Note.Short(line)}'"), number));
    }

    private void Add(CollectionFile file, TableForm form, string raw, int line, string[] values, List<Part> parts)
    {
        if (values.SequenceEqual(form.Names))
        {
            file.Report(new Note(null, Severity.Info,
                "the line names the columns again, as where tables were put together; it is no article", line));
            return;
        }

        var named = form.Names.Zip(values, (name, value) => new RecordValue(name, value)).ToList();
        if ((OwnExport.Are(form.Names) ? OwnExport.Read(file.Content.Name, named, line)
            : RecordPart.Of(file, Format, "column", raw, line, named)) is { } part)
        {
            parts.Add(part);
        }
        else
        {
            file.Report(new Note("text", Severity.Warning, $"the row has neither title nor text; it was left out: '{Note.Short(raw)}'",
                line));
        }
    }

    private static int EndOfLine(string text, int at)
    {
        var end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
