namespace Analysis.Articles;

/// <summary>A file with many articles, each with a <see cref="FeedHeader"/> or front matter of its own.</summary>
internal sealed class DigestReader : ArticleReader
{
    private const int LongestPreface = 400;

    /// <inheritdoc/>
    public override string Format => "digest";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text)
    {
        var first = Preface(text);
        return first >= 0 && NextStart(text, first + SkipHeader(text[first..])) > 0;
    }

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var drafts = new List<ArticleDraft>();
        var start = Preface(text.Span);
        line += text.Span[..start].Count('\n');
        while (start >= 0)
        {
            var next = NextStart(text.Span, start + SkipHeader(text.Span[start..]));
            var part = text[start..(next < 0 ? text.Length : next)];
            if (drafts.Count == options.MaxArticlesPerFile)
            {
                drafts[^1].Problems.Add((null, Severity.Warning, $"the file holds more than {options.MaxArticlesPerFile} articles; the rest was not read (LoadOptions.MaxArticlesPerFile)"));
                break;
            }

            drafts.AddRange(ReaderOf(part.Span).Read(part, line, options));
            if (start > 0 && drafts.Count == 1)
            {
                drafts[0].Problems.Add((null, Severity.Info, $"the digest's own heading was left out: '{Receipt.Short(text.Span[..start].Trim().ToString())}'"));
            }

            line += part.Span.Count('\n');
            start = next;
        }

        return drafts;
    }

    // Where the first article begins: at once, or under the digest's own heading and date; -1 where it does not.
    private static int Preface(ReadOnlySpan<char> text)
    {
        var first = NextStart(text[..Math.Min(text.Length, LongestPreface + 8192)], 0);
        return first <= 0 || (first <= LongestPreface && text[0] == '#' && text[first] == '#') ? first : -1;
    }

    private static ArticleReader ReaderOf(ReadOnlySpan<char> part)
    {
        foreach (var reader in ArticleReaders.All)
        {
            if (reader is not DigestReader && reader.Recognises(part))
            {
                return reader;
            }
        }

        return ArticleReaders.All[^1];
    }

    private static int SkipHeader(ReadOnlySpan<char> text)
    {
        var matter = FrontMatterBlock.Find(text, int.MaxValue)?.End ?? 0;
        var gap = text.Length - text[matter..].TrimStart().Length;
        var header = FeedHeader.Read(text[gap..]).Length;
        var end = Math.Max(1, header > 0 ? gap + header : matter);
        var line = text[end..].IndexOf('\n');
        return header > 0 || matter > 0 || line < 0 ? end : end + line;
    }

    // An article begins at the start of a line, with its time comment or with the link; a hybrid's front matter belongs to what follows it.
    private static int NextStart(ReadOnlySpan<char> text, int from)
    {
        for (var position = from; position < text.Length;)
        {
            var character = text[position];
            if ((character is '<' or '[' && FeedHeader.Read(text[position..]).Length > 0) || (character == '-' && StartsMatter(text[position..]))
                || (character == '#' && LinkedHeadingReader.Parts(text[position..], out _, out _) > 0) || (character is '标' or '標' or '题' or '題' or 'T' or 'H' && HeaderLines.Begin(text[position..])))
            {
                return position;
            }

            var line = text[position..].IndexOf('\n');
            if (line < 0)
            {
                return -1;
            }

            position += line + 1;
        }

        return -1;
    }

    // Stricter than at the beginning of a file: rules stand in texts too.
    private static bool StartsMatter(ReadOnlySpan<char> text)
    {
        if (FrontMatterBlock.Find(text[..Math.Min(text.Length, 8192)], 8192) is not { } block)
        {
            return false;
        }

        var inner = text[block.Inner];
        return inner.Contains("title:", StringComparison.Ordinal) && inner.Contains("date:", StringComparison.Ordinal);
    }
}
