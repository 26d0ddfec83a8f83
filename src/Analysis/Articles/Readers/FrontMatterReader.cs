using System.Buffers;

namespace Analysis.Articles;

/// <summary>A static site's post (Hexo, Jekyll, Hugo): front matter, then HTML or Markdown.</summary>
internal sealed class FrontMatterReader : ArticleReader
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create("> \t\r\n/");
    private static readonly string[] BlockTags = ["div", "p", "article", "section", "main", "figure", "table", "h1", "h2", "h3", "ul", "ol", "blockquote", "header", "span", "img", "br", "body", "html", "!doctype"];

    /// <inheritdoc/>
    public override string Format => "front-matter";

    /// <inheritdoc/>
    public override bool Recognises(ReadOnlySpan<char> text) => FrontMatterBlock.Find(text, int.MaxValue) is not null;

    /// <inheritdoc/>
    public override IEnumerable<ArticleDraft> Read(ReadOnlyMemory<char> text, int line, LoadOptions options)
    {
        var draft = new ArticleDraft(Format, line);
        draft.SetBody(text, ReadBlock(text.Span, draft, options));
        draft.BodyKind = IsHtml(draft.Body.Span) ? BodyKind.Html : BodyKind.Markdown;
        return [draft];
    }

    /// <summary>Reads the block with which the text begins into the draft; returns the position after it.</summary>
    internal static int ReadBlock(ReadOnlySpan<char> text, ArticleDraft draft, LoadOptions options)
    {
        var (inner, end) = FrontMatterBlock.Find(text, int.MaxValue)!.Value;
        var block = text[inner];
        if (block.Length > options.MaxFrontMatter)
        {
            draft.Problems.Add((null, Severity.Warning, $"the front matter has {block.Length} characters; only the first {options.MaxFrontMatter} were read (LoadOptions.MaxFrontMatter)"));
            block = block[..options.MaxFrontMatter];
        }

        var matter = FrontMatter.Parse(block.ToString());
        if (matter.Error is { } error && text[0] != '+')
        {
            draft.Problems.Add((null, Severity.Warning, $"the front matter is not valid YAML ({OneLine(error)}); it was read key by key; correct it where a field is missing"));
        }

        Fill(draft, matter);
        return end;
    }

    private static void Fill(ArticleDraft draft, FrontMatter matter)
    {
        draft.Title = Named(matter, "title", "headline");
        draft.Url = Named(matter, "from", "url", "link", "source_url", "original_url", "canonical_url", "permalink", "original");
        if (draft.Url is { } url && !Addresses.IsAbsolute(url.Value))
        {
            draft.Url = null;
        }

        (draft.Authors, draft.AuthorsFrom) = Listed(matter, "author", "authors", "byline");
        if (draft.Authors is [var names])
        {
            draft.Authors = AuthorNames.Split(names);
            draft.AuthorsWritten = draft.Authors is [var same] && same == names ? null : names;
        }

        (draft.Categories, draft.CategoriesFrom) = Listed(matter, "categories", "category", "tags", "keywords");
        if (draft.Categories is [var joined] && joined.AsSpan().ContainsAny(',', '，', '、'))
        {
            draft.Categories = joined.Split([',', '，', '、'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        draft.Picture = Named(matter, "headimg", "thumbnail", "image", "cover", "featured_image", "banner", "image_feature");
        draft.SourceName = Named(matter, "source", "site", "site_name", "publisher", "outlet", "media") ?? Implied(draft, matter);
        if (draft.SourceName is { } source && Addresses.IsAbsolute(source.Value))
        {
            draft.Url ??= source;
            draft.SourceName = null;
        }

        foreach (var key in (ReadOnlySpan<string>)["date", "published", "publish_date", "pubDate", "pubdate", "published_at", "date_published", "publishDate", "created", "time", "updated"])
        {
            if (matter.First(key) is { } date && !bool.TryParse(date.Value, out _))
            {
                draft.Dates.Add(new DateCandidate(DateOrigin.FrontMatter, "front matter: " + key, date.Value));
            }
        }
    }

    // Dumps that write the feed's name as author and category, or as the only category and the only tag, name the outlet so.
    private static (string, string)? Implied(ArticleDraft draft, FrontMatter matter)
    {
        if (draft.Authors is [var author] && (draft.Categories.Contains(author) || OutletTable.ByAlias(author) is not null))
        {
            return (author, "front matter: author");
        }

        return matter.List("categories") is [var category] && matter.List("tags") is [var tag] && category == tag ? (category, "front matter: categories") : null;
    }

    private static (string, string)? Named(FrontMatter matter, params ReadOnlySpan<string> keys) =>
        matter.First(keys) is { } found ? (found.Value, "front matter: " + found.Key) : null;

    private static (IReadOnlyList<string>, string) Listed(FrontMatter matter, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (matter.List(key) is { Count: > 0 } list)
            {
                return (list, "front matter: " + key);
            }
        }

        return ([], "");
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static bool IsHtml(ReadOnlySpan<char> body)
    {
        var start = body.TrimStart();
        if (start.Length < 3 || start[0] != '<')
        {
            return false;
        }

        if (start.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = start.IndexOf("-->", StringComparison.Ordinal);
            return end > 0 && IsHtml(start[(end + 3)..]);
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
