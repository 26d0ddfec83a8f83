namespace Analysis.Reading;

/// <summary>How a table of separated values is written, told from its first line.</summary>
/// <param name="Separator">The sign between values.</param>
/// <param name="Names">The columns' names.</param>
internal sealed record TableForm(char Separator, IReadOnlyList<string> Names)
{
    private const int LongestHead = 1 << 18;
    private static readonly char[] Separators = [',', '\t', ';', '|'];

    /// <summary>The form; null where the first line does not name columns, one of which holds an article's text or title.</summary>
    /// <param name="text">The text from its first character on.</param>
    /// <param name="columns">The names of columns.</param>
    /// <param name="file">The file's name.</param>
    public static TableForm? Of(ReadOnlySpan<char> text, ColumnMap columns, string file)
    {
        var form = OfLine(text);
        return form is not null && (OwnExport.Are(form.Names) || columns.AreAnArticle(form.Names, file)) ? form : null;
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
            var names = line.ToString().Split(separator, StringSplitOptions.TrimEntries).Select(name => name.Trim('"', ' ', '\uFEFF')).ToArray();
            best = names.Length > best.Names.Length ? (separator, names) : best;
        }

        return best.Names.Length > 1 ? new TableForm(best.Separator, best.Names) : null;
    }
}
