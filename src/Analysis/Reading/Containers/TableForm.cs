namespace Analysis.Reading;

/// <summary>How a table of separated values is written, told from its first line.</summary>
/// <param name="Separator">The sign between values.</param>
/// <param name="Names">The columns' names.</param>
internal sealed record TableForm(char Separator, IReadOnlyList<string> Names)
{
    /// <summary>The line that names the columns, from 0.</summary>
    public int HeadLine { get; init; }

    /// <summary>How many lines may stand above it.</summary>
    public const int MostAbove = 4;

    private const int LongestAbove = 200;
    private const int LongestHead = 1 << 18;
    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The form; null where none of the first lines names columns, one of which holds an article's text or title.</summary>
    /// <param name="text">The text from its first character on.</param>
    /// <param name="columns">The names of columns.</param>
    /// <param name="file">The file's name.</param>
    public static TableForm? Of(ReadOnlySpan<char> text, ColumnMap columns, string file)
    {
        for (var line = 0; line <= MostAbove; line++)
        {
            var form = OfLine(text);
            if (form is not null && (OwnExport.Are(form.Names) || columns.AreAnArticle(form.Names, file, isTable: true)))
            {
                return form with { HeadLine = line };
            }

            // Above the names may stand what the table is, and Excel's line that names the separator.
            var end = text.IndexOf('\n');
            if (end < 0 || (form is null && end > LongestAbove)
                || (!text[..end].IsWhiteSpace() && !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && form?.Names.Skip(1)
                    .All(name => name.Length == 0) != true))
            {
                return null;
            }

            text = text[(end + 1)..];
        }

        return null;
    }

    /// <summary>The form of a first line that a sign cuts into at least two different names; null where none does.</summary>
    public static TableForm? OfLine(ReadOnlySpan<char> text)
    {
        var end = text[..Math.Min(text.Length, LongestHead)].IndexOfAny('\r', '\n');
        var line = text[..(end < 0 ? Math.Min(text.Length, LongestHead) : end)];
        if (line.IndexOfAny(Separators) < 0 || line[0] is '<' or '{' or '[' or '#')
        {
            return null;
        }

        var best = (Separator: ',', Names: (string[])[]);
        foreach (var separator in Separators)
        {
            var names = line.ToString().Split(separator, StringSplitOptions.TrimEntries).Select(name => name.Trim('"', ' ', '\uFEFF'))
                .ToArray();
            best = names.Length > best.Names.Length ? (separator, names) : best;
        }

        return best.Names.Length > 1 ? new TableForm(best.Separator, best.Names) : null;
    }
}
