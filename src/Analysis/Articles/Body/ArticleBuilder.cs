using System.Net;

namespace Analysis.Articles;

/// <summary>Makes an <see cref="Article"/> of a draft: one place where candidates become fields, for all formats.</summary>
internal sealed class ArticleBuilder(LoadOptions options)
{
    private readonly BodyReader bodies = new();
    private readonly TextBuffer texts = new();
    private readonly Receipt receipt = new();

    /// <summary>The article, with its problems added to <paramref name="sink"/>; null where it holds neither title nor text.</summary>
    public Article? Build(ArticleDraft draft, string fileName, List<Problem> sink)
    {
        receipt.Begin(fileName, draft.Line, sink);
        texts.ResetCounts();
        bodies.Buffer.ResetCounts();
        foreach (var (field, severity, message) in draft.Problems)
        {
            receipt.Report(field, severity, message);
        }

        var header = new HeaderFields(draft, receipt, texts);
        var url = header.Url();
        var outlet = OutletTable.ByAddress(url);
        var domain = header.Domain(url, ref outlet);
        var title = header.Title(outlet);
        var body = Body(draft, url, title, domain);
        if (url is null && domain is null && Attribution.TakeOriginal(body, title) is var original)
        {
            draft.SourceName ??= original.Outlet is { } name ? (name, "body: attribution") : null;
            if (original.Url is not null)
            {
                (url, outlet, domain) = (original.Url, OutletTable.ByAddress(original.Url), Addresses.Host(original.Url));
                receipt.Add(new FieldOrigin("url", "body: attribution", null, "the address that the reprint names as its original"));
                receipt.Add(Receipt.DomainFromUrl);
            }
        }

        var source = header.Source(domain, ref outlet);
        title = header.RestoredTitle(title, body);
        if (body.Paragraphs.Count == 0 && title is null)
        {
            receipt.Report(null, Severity.Error, "no title and no text was found; the file is not an article, or its format is not known");
            return null;
        }

        if (body.Paragraphs.Count == 0)
        {
            receipt.Report("text", Severity.Warning, "the article has no text; the dump may be cut off or hold only pictures");
        }

        var published = PublicationDate.Choose(draft.Dates, body.Dates, url, outlet, (severity, message) => receipt.Report("published", severity, message));
        if (published is { } date)
        {
            receipt.Add(new FieldOrigin("published", date.From, date.Original, date.Note));
        }

        var language = LanguageDetector.Detect(body.Paragraphs, title);
        if (language is not null)
        {
            receipt.Add(Receipt.LanguageFromText);
        }

        SignOff.Take(body);
        UseBody(draft, body);
        var (authors, categories) = (Cleaned(draft.Authors), Cleaned(draft.Categories));
        AddListOrigins(draft, authors, categories);
        ReportText(draft, body);
        return new Article
        {
            Id = ArticleIdentity.Of(url, title, published?.Utc, body.Paragraphs),
            File = fileName,
            Format = draft.Format,
            Source = source,
            Domain = domain,
            Url = url,
            Title = title,
            Authors = authors,
            Categories = categories,
            Published = published?.Utc,
            PublishedPrecision = published?.Precision,
            PublishedFrom = published?.From,
            Language = language,
            Paragraphs = body.Paragraphs.ToArray(),
            Images = body.Images.ToArray(),
            Links = body.Links.ToArray(),
            Origins = receipt.Origins(),
        };
    }

    private ArticleBody Body(ArticleDraft draft, string? url, string? title, string? domain)
    {
        var html = draft.BodyKind switch
        {
            BodyKind.Markdown => MarkdownBody.ToHtml(draft.Body, (severity, message) => receipt.Report("text", severity, message, draft.BodyLine)),
            BodyKind.Plain => PlainBody.ToHtml(draft.Body.Span).AsMemory(),
            _ => draft.Body,
        };
        return bodies.Read(html, url, title, Boilerplate.For(domain), options.MaxDepth, draft.BodyKind == BodyKind.Page);
    }

    // What the header lacks, the body may name.
    private static void UseBody(ArticleDraft draft, ArticleBody body)
    {
        if (body.Authors.Count > 0 && draft.Authors.All(IsOutlet) && (draft.Authors.Count == 0 || !body.Authors.All(IsOutlet)))
        {
            (draft.Authors, draft.AuthorsFrom, draft.AuthorsWritten) = (body.Authors, "body: byline", null);
        }

        if (draft.Categories.Count == 0 && body.Tags.Count > 0)
        {
            (draft.Categories, draft.CategoriesFrom) = (body.Tags, "body: tags");
        }
    }

    private static bool IsOutlet(string author) => OutletTable.ByAlias(author) is not null;

    private string[] Cleaned(IReadOnlyList<string> values) =>
        values.Count == 0 ? [] : [.. values.Select(value => texts.Clean(WebUtility.HtmlDecode(value))).OfType<string>().Distinct(StringComparer.Ordinal)];

    private void AddListOrigins(ArticleDraft draft, string[] authors, string[] categories)
    {
        if (authors.Length > 0)
        {
            receipt.Add(new FieldOrigin("authors", draft.AuthorsFrom, draft.AuthorsWritten));
        }

        if (categories.Length > 0)
        {
            receipt.Add(new FieldOrigin("categories", draft.CategoriesFrom));
        }
    }

    private void ReportText(ArticleDraft draft, ArticleBody body)
    {
        ReportDropped(draft, body);
        if (body.MostlyDropped is { } most)
        {
            receipt.Report("text", Severity.Warning, $"most of the body was kept out of the text as '{most}'");
        }

        if (body.DeadLinks is [var dead, ..])
        {
            receipt.Report("links", Severity.Info, $"{body.DeadLinks.Count} links lead to no page and were left out: '{Receipt.Short(dead)}'");
        }

        if (body.DeadPictures is [var picture, ..])
        {
            receipt.Report("images", Severity.Warning, $"{body.DeadPictures.Count} pictures have relative addresses and the article has none; they were left out: '{Receipt.Short(picture)}'");
        }

        var buffer = bodies.Buffer;
        ReportCount(buffer.Invisible + texts.Invisible, Severity.Info, "zero-width characters were removed");
        ReportCount(buffer.Controls + texts.Controls, Severity.Info, "control characters were removed");
        ReportCount(buffer.Replacements + texts.Replacements, Severity.Warning, "replacement characters (U+FFFD) stand where the dump lost text");
        ReportCount(bodies.Tree.AtLimit, Severity.Warning, $"elements stand at the depth limit of {options.MaxDepth}, where all deeper ones are put (LoadOptions.MaxDepth)");
        if (bodies.Tree.CutOff)
        {
            receipt.Report("text", Severity.Warning, "the body ends inside a tag or comment; the file seems to be cut off");
        }
    }

    // One row a kind, on the line of its first block.
    private void ReportDropped(ArticleDraft draft, ArticleBody body)
    {
        var lines = new SourceLines(draft.Body.Span, draft.BodyLine);
        var kinds = new SortedDictionary<string, (int Count, int Line, string Text)>(StringComparer.Ordinal);
        foreach (var (kind, text) in body.Dropped)
        {
            var line = lines.Next(text);
            kinds[kind] = kinds.TryGetValue(kind, out var known) ? known with { Count = known.Count + 1 } : (1, line, text);
        }

        foreach (var (kind, (count, line, text)) in kinds)
        {
            receipt.Report("text", Severity.Info, $"kept out of the text: {kind} ({count}): '{Receipt.Short(text.Trim())}'", line);
        }
    }

    private void ReportCount(int count, Severity severity, string message)
    {
        if (count > 0)
        {
            receipt.Report("text", severity, $"{count} {message}");
        }
    }
}
