using Microsoft.Data.Analysis;
using nietras.SeparatedValues;

namespace Analysis.Frames;

/// <summary>
/// Reads a file of separated values twice: first to check its form and to learn which types the columns fit, then to fill them. So the
/// whole file decides, no value is ever converted back, and only one row at a time is held beside the columns.
/// </summary>
internal sealed class CsvReader
{
    // So many different short texts of a column are kept, so that a text that comes again is the same string.
    private const int MostPooled = 1 << 17;

    private readonly CsvText text;
    private readonly CsvForm form;
    private readonly CsvErrors errors;
    private readonly char separator;

    private CsvReader(CsvText text, CsvForm form)
    {
        (this.text, this.form) = (text, form);
        separator = form.Separator ?? Separators.Of(text, form.Quotes);
        errors = new CsvErrors(text.Name, separator, form);
    }

    private delegate void RowAction(SepReader.Row row, int number);

    /// <summary>The file's table.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException">The text is no such table; the message gives file, line, what was found and expected.</exception>
    public static DataFrame Read(string path, CsvForm form, ICollection<Problem> problems)
    {
        var reader = new CsvReader(CsvText.Of(path, problems), form);
        var (names, types) = reader.Survey();
        return reader.Fill(Headings.Of(names, types, problems, reader.text.Name), form.Typed ? types : new CsvTypes[names.Length]);
    }

    /// <summary>How rows are cut. Quotes stay, because a field with nothing in it is null and one with two quotes is not.</summary>
    public static SepReaderOptions Rows(char separator, bool quotes) => Sep.New(separator).Reader(options => options with
    {
        HasHeader = false,
        DisableColCountCheck = true,
        DisableQuotesParsing = !quotes,
        Trim = SepTrim.Outer,
        CreateToString = SepToString.PoolPerCol(maximumCapacity: MostPooled),
    });

    private (string[] Names, CsvTypes[] Types) Survey()
    {
        var names = form.Names?.ToArray();
        CsvTypes[] types = [];
        ForEachRow((row, number) =>
        {
            names ??= FirstRow(row);
            if (row.ColCount != names.Length)
            {
                throw Ragged(row, number, names);
            }

            if (types.Length == 0)
            {
                types = Unknown(names.Length);
            }

            for (var column = 0; column < types.Length && number > 0; column++)
            {
                var field = Field(row, number, column, names);
                types[column] &= types[column] == CsvTypes.Text ? CsvTypes.Text : CsvValue.Types(field.Text);
            }
        });
        return names is null ? throw errors.Empty() : (names, types.Length > 0 ? types : Unknown(names.Length));
    }

    private static CsvTypes[] Unknown(int count) => [.. Enumerable.Repeat(CsvTypes.All, count)];

    // A quote in the wrong place is mostly why; then that is what is wrong.
    private FormatException Ragged(SepReader.Row row, int number, string[] names)
    {
        for (var column = 0; column < row.ColCount; column++)
        {
            Field(row, number, column, names);
        }

        return errors.Ragged(row, number, names);
    }

    private DataFrame Fill(string?[] names, CsvTypes[] types)
    {
        var columns = names.Select((name, column) => name is null ? null : CsvColumn.Of(name, types[column])).ToArray();
        ForEachRow((row, number) =>
        {
            for (var column = 0; column < columns.Length && number > 0; column++)
            {
                columns[column]?.Append(Field(row, number, column, names));
            }
        });
        return new DataFrame(columns.OfType<CsvColumn>().Select(column => column.Column));
    }

    // Rows are numbered from 1, the header is number 0.
    private void ForEachRow(RowAction action)
    {
        using var reader = Rows(separator, form.Quotes).From(text.Open());
        var (number, line) = (form.Header ? -1 : 0, 1);
        try
        {
            foreach (var row in reader)
            {
                line = row.LineNumberToExcl;
                if (!(row.ColCount == 1 && row[0].Span.IsEmpty) && (form.Comment is not { } comment || row.Span[0] != comment))
                {
                    action(row, ++number);
                }
            }
        }
        catch (NotSupportedException)
        {
            // Sep holds no row of more than 16 million characters.
            throw errors.Endless(line);
        }
    }

    private string[] FirstRow(SepReader.Row row)
    {
        var names = new string[row.ColCount];
        for (var column = 0; column < names.Length && form.Header; column++)
        {
            names[column] = Field(row, 0, column, names).ToString();
            if (names[column].Length > 0 && Array.IndexOf(names, names[column], 0, column) is var other and >= 0)
            {
                throw errors.SameName(row, names[column], other, column);
            }
        }

        return names;
    }

    private CsvField Field(SepReader.Row row, int number, int column, string?[] names)
    {
        var written = row[column];
        var span = written.Span;
        if (!form.Quotes || span.IndexOf('"') is var first && first < 0)
        {
            return new CsvField(written, span, quoted: false);
        }

        if (first > 0)
        {
            throw errors.QuoteInside(row, number, column, names);
        }

        var end = ClosingQuote(span);
        if (end != span.Length - 1)
        {
            throw end < 0 ? errors.NeverClosed(row, number, column, names) : errors.GoesOn(row, number, column, names, end);
        }

        var inner = span[1..end];
        var value = inner.Contains('"') ? inner.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : inner;
        return new CsvField(written, value, quoted: true);
    }

    // The first double quote behind the opening one that does not stand for one of the text's; -1 where there is none.
    private static int ClosingQuote(ReadOnlySpan<char> field)
    {
        for (var at = 1; at < field.Length; at++)
        {
            if (field[at] == '"')
            {
                if (at + 1 == field.Length || field[at + 1] != '"')
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }
}
