using System.Globalization;
using nietras.SeparatedValues;

namespace Analysis.Reading;

/// <summary>A table of separated values (CSV, TSV) with a row an article.</summary>
internal sealed class TableRows : Collection
{
    private const int MostRestarts = 100;

    public override string Format => "csv";

    public override bool IsIn(ReadOnlySpan<char> text, Document document, ColumnNames columns) => !document.TableHead.IsEmpty || TableForm.Of(text, columns, document.Name) is not null;

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var text = file.Text.ToString();
        var head = file.Document.TableHead.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(file.Document.TableHead.Span).TrimStart('\uFEFF');
        var form = TableForm.OfLine(head ?? text)!;
        var first = head is null ? text.IndexOf('\n', StringComparison.Ordinal) + 1 : 0;
        return first == 0 && head is null ? [] : Rows(file, form, text, first, file.Line + (head is null ? 1 : 0));
    }

    // Where a row has not as many values as there are columns, its first line is read without regard to quotes, and reading goes on below it.
    private List<Part> Rows(CollectionFile file, TableForm form, string text, int start, int line)
    {
        var parts = new List<Part>();
        for (var restarts = 0; start < text.Length; restarts++)
        {
            if (restarts == MostRestarts)
            {
                file.Report(new Note("text", Severity.Error, $"{MostRestarts} rows above this line do not fit the table's columns; from here to line {line + text.AsSpan(start).Count('\n')} nothing was read", line));
                break;
            }

            (start, line) = UntilOdd(file, form, text, start, line, parts);
        }

        return parts;
    }

    private (int Start, int Line) UntilOdd(CollectionFile file, TableForm form, string text, int start, int line, List<Part> parts)
    {
        using var reader = Sep.New(form.Separator).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).FromText(start == 0 ? text : text[start..]);
        var at = start;
        while (Next(reader, out var error))
        {
            var row = reader.Current;
            var length = row.Span.Length;
            var rowLine = line + row.LineNumberFrom - 1;
            if (row.Span.IsWhiteSpace())
            {
                at = EndOfLine(text, at + length);
                continue;
            }

            if (row.ColCount != form.Names.Count)
            {
                var end = EndOfLine(text, at);
                ReadAlone(file, form, text[at..end].TrimEnd('\r', '\n'), row.ColCount, rowLine, parts);
                return (end, rowLine + 1);
            }

            var values = new string[row.ColCount];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = row[i].ToString();
            }

            Add(file, form, row.Span.ToString(), rowLine, values, parts);
            at = EndOfLine(text, at + length);
        }

        if (at < text.Length && text.AsSpan(at).Trim().Length > 0)
        {
            // The library gave up, at a row that is too long for it: the first line alone.
            var end = EndOfLine(text, at);
            var rowLine = line + text.AsSpan(start, at - start).Count('\n');
            ReadAlone(file, form, text[at..end].TrimEnd('\r', '\n'), 0, rowLine, parts);
            return (end, rowLine + 1);
        }

        return (text.Length, line);
    }

    private static bool Next(SepReader reader, out string? error)
    {
        error = null;
        try
        {
            return reader.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or ArgumentException or OverflowException)
        {
            error = exception.Message;
            return false;
        }
    }

    private void ReadAlone(CollectionFile file, TableForm form, string line, int found, int number, List<Part> parts)
    {
        var values = line.Split(form.Separator);
        if (values.Length == form.Names.Count)
        {
            file.Report(new Note("text", Severity.Warning, "the row was read up to the line's end: a quote in it is opened and not closed, or stands inside a value", number));
            Add(file, form, line, number, [.. values.Select(value => value.Trim('"'))], parts);
            return;
        }

        file.Report(new Note("text", Severity.Error, string.Create(CultureInfo.InvariantCulture, $"the row has {(found == 0 ? values.Length : found)} values and the table {form.Names.Count} columns (separator '{form.Separator}'); it was left out: '{Note.Short(line)}'"), number));
    }

    private void Add(CollectionFile file, TableForm form, string raw, int line, string[] values, List<Part> parts)
    {
        var named = form.Names.Zip(values, (name, value) => new RecordValue(name, value)).ToList();
        if ((OwnExport.Are(form.Names) ? OwnExport.Read(file.Document.Name, named, line) : RecordPart.Of(file, Format, "column", raw, line, named)) is { } part)
        {
            parts.Add(part);
        }
        else
        {
            file.Report(new Note("text", Severity.Warning, $"the row has neither title nor text; it was left out: '{Note.Short(raw)}'", line));
        }
    }

    private static int EndOfLine(string text, int at)
    {
        var end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        return end < 0 ? text.Length : end + 1;
    }
}
