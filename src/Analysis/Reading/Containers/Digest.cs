namespace Analysis.Reading;

/// <summary>A text file with one article or, where headers stand in it again, many; each part begins with a header of its own.</summary>
internal static class Digest
{
    private const int LongestPreface = 400;
    private const int LongestMatter = 8192;

    /// <summary>The articles' parts, in their order: one where no second header is found.</summary>
    /// <param name="text">The file's text from its first visible character on.</param>
    /// <param name="line">The line on which that stands.</param>
    /// <param name="options">The limits.</param>
    /// <param name="report">Told what of the file is no article's part.</param>
    public static List<Part> Split(ReadOnlyMemory<char> text, int line, LoadOptions options, Action<Note> report)
    {
        var parts = new List<Part>(1);
        var (start, header) = (0, HeaderReader.Read(text, line, options));
        if (header.Forms is [FirstLineForm.HeadingName, ..] && UnderPreface(text, line, options) is var (first, below))
        {
            report(new Note(null, Severity.Info,
                $"the digest's own heading was left out: '{Note.Short(text.Span[..first].Trim().ToString())}'", line));
            line += text.Span[..first].Count('\n');
            (start, header) = (first, below);
        }

        while (Next(text, text.Length - header.Body.Length, header.BodyLine, header.Forms, options) is var (next, following))
        {
            parts.Add(PartOf(text[start..next], line, header, text.Length - next));
            if (parts.Count == options.MaxArticlesPerFile)
            {
                report(new Note(null, Severity.Warning,
                    $"the file holds more than {options.MaxArticlesPerFile} articles; the rest was not read "
                    + $"(LoadOptions.MaxArticlesPerFile)", parts[^1].Line));
                return parts;
            }

            line += text.Span[start..next].Count('\n');
            (start, header) = (next, following);
        }

        parts.Add(PartOf(text[start..], line, header, 0));
        return parts;
    }

    private static Part PartOf(ReadOnlyMemory<char> text, int line, Header header, int behind) =>
        new(text, line, header with { Body = header.Body[..^behind] });

    // The first article under the digest's own heading and date.
    private static (int Start, Header Header)? UnderPreface(ReadOnlyMemory<char> text, int line, LoadOptions options) =>
        Next(text[..Math.Min(text.Length, LongestPreface)], 1, line, [LinkedHeadingForm.FormName], options) is { } found
        && found.Header.Forms is [LinkedHeadingForm.FormName, ..]
            ? (found.Start, HeaderReader.Read(text[found.Start..], line + text.Span[..found.Start].Count('\n'), options))
            : null;

    // The next line that begins an article; a linked heading or a labelled title does so only in a file that begins with one.
    private static (int Start, Header Header)? Next(ReadOnlyMemory<char> text, int from, int line, IReadOnlyList<string> first,
        LoadOptions options)
    {
        var span = text.Span;
        for (var position = from; position < span.Length;)
        {
            var end = span[position..].IndexOf('\n');
            if (end < 0)
            {
                return null;
            }

            position += end + 1;
            line++;
            if (position < span.Length && MayBegin(span[position..], first)
                && HeaderReader.Read(text[position..], line, options) is { Forms: [var form, ..] } header && form == FormOf(span[position]))
            {
                return (position, header);
            }
        }

        return null;
    }

    private static bool MayBegin(ReadOnlySpan<char> text, IReadOnlyList<string> first) => FormOf(text[0]) switch
    {
        FeedLineForm.FormName => text[0] == '[' || text.StartsWith("<!--", StringComparison.Ordinal),
        FrontMatterForm.FormName => IsMatter(text),
        LinkedHeadingForm.FormName => first is [LinkedHeadingForm.FormName, ..],
        LabelLinesForm.FormName => first is [LabelLinesForm.FormName, ..],
        _ => false,
    };

    // The form that a line with that first character may begin.
    private static string? FormOf(char character) => character switch
    {
        '<' or '[' => FeedLineForm.FormName,
        '-' => FrontMatterForm.FormName,
        '#' => LinkedHeadingForm.FormName,
        '标' or '標' or '题' or '題' or 'T' or 'H' => LabelLinesForm.FormName,
        _ => null,
    };

    // Stricter than at the beginning of a file: rules stand in texts too.
    private static bool IsMatter(ReadOnlySpan<char> text)
    {
        if (FrontMatterBlock.Find(text[..Math.Min(text.Length, LongestMatter)], LongestMatter) is not var (range, _))
        {
            return false;
        }

        var inner = text[range];
        return inner.Contains("title:", StringComparison.Ordinal) && inner.Contains("date:", StringComparison.Ordinal);
    }
}
