using System.Buffers;

namespace Analysis.Reading;

/// <summary>Tells how a body is written from what stands above it and from how it begins.</summary>
internal static class BodyKinds
{
    private const int Window = 4096;
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("> \t\r\n/");
    private static readonly string[] BlockTags = ["div", "p", "article", "section", "main", "figure", "table", "h1", "h2", "h3", "ul", "ol",
        "blockquote", "header", "span", "img", "br", "body", "html", "!doctype"];

    /// <summary>How the body under that header is written.</summary>
    public static BodyKind Of(Header header)
    {
        var body = header.Body.Span;
        return header.Has(FeedLineForm.FormName) ? BodyKind.Html
            : header.Has(FrontMatterForm.FormName) ? BeginsWithHtml(body) ? BodyKind.Html : BodyKind.Markdown
            : header.Has(LinkedHeadingForm.FormName) ? BodyKind.Markdown
            : header.Forms.Count == 0 && IsPage(body) ? BodyKind.Page
            : LooksLikeHtml(body) || BeginsWithHtml(body) ? BodyKind.Html
            : LooksLikeMarkdown(body) || header.Has(FirstLineForm.HeadingName) ? BodyKind.Markdown : BodyKind.Plain;
    }

    /// <summary>Whether the text is a whole page.</summary>
    public static bool IsPage(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, 1024)];
        return window.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || (window.StartsWith("<", StringComparison.Ordinal) && window.Contains("<html", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether elements of paragraphs stand near the text's beginning.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<char> text)
    {
        var window = text[..Math.Min(text.Length, Window)];
        return window.Contains("<p>", StringComparison.OrdinalIgnoreCase) || window.Contains("<div", StringComparison.OrdinalIgnoreCase)
            || window.Contains("<br", StringComparison.OrdinalIgnoreCase) || window.Contains("<p ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a record's text is HTML: it holds an element's end or a line break.</summary>
    public static bool HasMarkup(ReadOnlySpan<char> text) =>
        text.Contains("</p>", StringComparison.OrdinalIgnoreCase) || text.Contains("<br", StringComparison.OrdinalIgnoreCase)
        || text.Contains("</div>", StringComparison.OrdinalIgnoreCase) || text.Contains("<p>", StringComparison.OrdinalIgnoreCase)
        || text.Contains("<img ", StringComparison.OrdinalIgnoreCase) || text.Contains("</a>", StringComparison.OrdinalIgnoreCase);

    private static bool LooksLikeMarkdown(ReadOnlySpan<char> text) =>
        text is ['#', ..] || text.Contains("\n## ", StringComparison.Ordinal) || text.Contains("](http", StringComparison.Ordinal)
        || text.Contains("\n**", StringComparison.Ordinal) || text.TrimStart() is ['*', '*', ..];

    /// <summary>Whether the text begins with an element of a body.</summary>
    public static bool BeginsWithHtml(ReadOnlySpan<char> body)
    {
        var start = body.TrimStart();
        if (start.Length < 3 || start[0] != '<')
        {
            return false;
        }

        if (start.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = start.IndexOf("-->", StringComparison.Ordinal);
            return end > 0 && BeginsWithHtml(start[(end + 3)..]);
        }

        var length = start[1..Math.Min(start.Length, 16)].IndexOfAny(NameEnds);
        if (length <= 0)
        {
            return false;
        }

        foreach (var tag in BlockTags)
        {
            if (start.Slice(1, length).Equals(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
