namespace Analysis.Reading;

/// <summary>Reads what stands above a body: the forms are tried in turn, again and again, until none advances. Nothing is parsed
/// twice.</summary>
internal static class HeaderReader
{
    private const int MostParts = 8;

    /// <summary>The forms, in the order in which they are tried; a new one is one file and one line here.</summary>
    private static readonly HeaderForm[] Forms = [new FrontMatterForm(), new FeedLineForm(), new LabelLinesForm(), new LinkedHeadingForm(),
        new FirstLineForm(), new UnderTitleForm()];

    /// <summary>The header of one article's part.</summary>
    /// <param name="text">The part, from its first visible character; what follows the article may stand behind it.</param>
    /// <param name="firstLine">The line of the file on which it begins.</param>
    /// <param name="options">The limits.</param>
    public static Header Read(ReadOnlyMemory<char> text, int firstLine, LoadOptions options)
    {
        var (forms, found, notes) = (new List<string>(2), new List<Candidate>(4), new List<Note>());
        var (position, line) = (0, firstLine);
        while (forms.Count < MostParts)
        {
            var rest = text.Span[position..];
            var gap = rest.Length - rest.TrimStart().Length;
            if (gap == rest.Length || Next(rest[gap..], forms, options) is not { } next)
            {
                break;
            }

            var first = line + rest[..gap].Count('\n');
            forms.Add(next.Form);
            found.AddRange(next.Found.Select(candidate => candidate with { Line = first + candidate.Line }));
            notes.AddRange(next.Notes.Select(note => note with { Line = first + (note.Line ?? 0) }));
            line += rest[..(gap + next.Length)].Count('\n');
            position += gap + next.Length;
        }

        return new Header(forms, found, notes, text[position..], line);
    }

    private static HeaderPart? Next(ReadOnlySpan<char> text, List<string> before, LoadOptions options)
    {
        foreach (var form in Forms)
        {
            if (form.Read(text, before, options) is { } part)
            {
                return part;
            }
        }

        return null;
    }
}
