using System.Net;

namespace Analysis.Articles;

/// <summary>Makes an <see cref="Article"/> of a draft: one place where candidates become fields, for all formats.</summary>
internal sealed class ArticleBuilder(LoadOptions options)
{
    private readonly BodyReader bodies = new();
    private readonly TextBuffer texts = new();
    private readonly List<FieldOrigin> origins = [];
    private List<Problem> problems = [];
    private string file = "";
    private int line;

    /// <summary>The article, with its problems added to <paramref name="sink"/>; null where it holds neither title nor text.</summary>
    public Article? Build(ArticleDraft draft, string fileName, List<Problem> sink)
    {
        (problems, file, line) = (sink, fileName, draft.Line);
        origins.Clear();
        texts.ResetCounts();
        bodies.Buffer.ResetCounts();
        foreach (var (field, severity, message) in draft.Problems)
        {
            Report(field, severity, message);
        }

        var url = Url(draft);
        var outlet = OutletTable.ByAddress(url);
        var domain = Domain(url, draft, ref outlet);
        var title = Title(draft, outlet);
        var body = Body(draft, url, title, domain);
        if (url is null && domain is null && Attribution.TakeOriginal(body, title) is { } original)
        {
            (url, outlet, domain) = (original.Url, OutletTable.ByAddress(original.Url), Addresses.Host(original.Url));
            draft.SourceName ??= original.Outlet is { } name ? (name, "body: attribution") : null;
            origins.Add(new FieldOrigin("url", "body: attribution", null, "the address that the reprint names as its original"));
            origins.Add(Known.DomainFromUrl);
        }

        var source = Source(draft, domain, ref outlet);
        title = RestoredTitle(draft, title, body);
        if (body.Paragraphs.Count == 0 && title is null)
        {
            Report(null, Severity.Error, "no title and no text was found; the file is not an article, or its format is not known");
            return null;
        }

        if (body.Paragraphs.Count == 0)
        {
            Report("text", Severity.Warning, "the article has no text; the dump may be cut off or hold only pictures");
        }

        var published = PublicationDate.Choose(draft.Dates, body.Dates, url, outlet, (severity, message) => Report("published", severity, message));
        if (published is { } date)
        {
            origins.Add(new FieldOrigin("published", date.From, date.Original, date.Note));
        }

        var language = LanguageDetector.Detect(body.Paragraphs, title);
        if (language is not null)
        {
            origins.Add(Known.LanguageOrigin);
        }

        UseBody(draft, body);
        var (authors, categories) = (Cleaned(draft.Authors), Cleaned(draft.Categories));
        AddListOrigins(draft, authors, categories);
        ReportText(body);
        return new Article
        {
            Id = ArticleIdentity.Of(url, title, published?.Utc, body.Paragraphs),
            File = file,
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
            Origins = origins.ToArray(),
        };
    }

    private static class Known
    {
        public static readonly FieldOrigin LanguageOrigin = new("language", "text");
        public static readonly FieldOrigin DomainFromUrl = new("domain", "url");
        public static readonly FieldOrigin SourceFromOutlets = new("source", "outlets table");
    }

    private string? Url(ArticleDraft draft)
    {
        if (draft.Url is not { } found)
        {
            return null;
        }

        var url = Addresses.Resolve(WebUtility.HtmlDecode(found.Value), null);
        if (url is null)
        {
            Report("url", Severity.Warning, $"'{Short(found.Value)}' is no absolute http(s) address; the url is left empty");
            return null;
        }

        origins.Add(new FieldOrigin("url", found.Origin, url == found.Value ? null : found.Value));
        return url;
    }

    private string? Domain(string? url, ArticleDraft draft, ref Outlet? outlet)
    {
        if (Addresses.Host(url) is { } host)
        {
            origins.Add(Known.DomainFromUrl);
            return host;
        }

        // Only a picture on a known outlet's own server tells the domain; picture hosts serve everybody.
        if (draft.Picture is { } picture && Addresses.Host(Addresses.Unwrap(picture.Value)) is { } pictureHost && OutletTable.ByAddress(Addresses.Unwrap(picture.Value)) is { } owner)
        {
            outlet = owner;
            origins.Add(new FieldOrigin("domain", "picture address", picture.Value, $"no address of the article is given; taken from the picture's ({picture.Origin})"));
            return pictureHost;
        }

        return null;
    }

    private string? Source(ArticleDraft draft, string? domain, ref Outlet? outlet)
    {
        var named = draft.SourceName is { } found && texts.Clean(WebUtility.HtmlDecode(found.Value)) is { } name ? name : null;
        if (outlet is not null)
        {
            origins.Add(named is null || named == outlet.Name ? Known.SourceFromOutlets : new FieldOrigin("source", "outlets table", named, $"the dump's own name is from {draft.SourceName!.Value.Origin}"));
            return outlet.Name;
        }

        if (named is not null)
        {
            outlet = OutletTable.ByAlias(named);
            origins.Add(new FieldOrigin("source", draft.SourceName!.Value.Origin, outlet is null || outlet.Name == named ? null : named, outlet is null ? null : "the outlets table's name for it"));
            return outlet?.Name ?? named;
        }

        if (domain is null)
        {
            Report("source", Severity.Warning, "nothing names the outlet: no address, no source in front matter");
            return null;
        }

        origins.Add(new FieldOrigin("source", "domain", null, "the outlet is not in the outlets table"));
        return OutletTable.RegistrableDomain(domain);
    }

    private string? Title(ArticleDraft draft, Outlet? outlet)
    {
        if (draft.Title is not { } found)
        {
            Report("title", Severity.Warning, "no title was found");
            return null;
        }

        var decoded = texts.Clean(WebUtility.HtmlDecode(found.Value));
        var title = decoded is null || outlet is null ? decoded : TitleRepair.WithoutSuffix(decoded, outlet);
        if (title is null)
        {
            Report("title", Severity.Warning, "the title is empty");
            return null;
        }

        origins.Add(new FieldOrigin("title", found.Origin, title == found.Value ? null : found.Value, title == decoded ? null : "the outlet's name after the title was left out"));
        return title;
    }

    private string? RestoredTitle(ArticleDraft draft, string? title, ArticleBody body)
    {
        if (title is null || TitleRepair.Restore(title, body.Paragraphs, draft.OtherTitle is { } other ? texts.Clean(WebUtility.HtmlDecode(other)) : null) is not { } restored || restored == title)
        {
            return title;
        }

        var index = origins.FindIndex(origin => origin.Field == "title");
        origins[index] = origins[index] with { Original = draft.Title!.Value.Value, Note = "quotation marks that the dump had replaced by '_' were put back" };
        Report("title", Severity.Info, $"the dump writes '{Short(title)}'; the '_' were read as the quotation marks that file names cannot hold");
        return restored;
    }

    private ArticleBody Body(ArticleDraft draft, string? url, string? title, string? domain)
    {
        var html = draft.BodyKind switch
        {
            BodyKind.Markdown => MarkdownBody.ToHtml(draft.Body, message => Report("text", Severity.Warning, message)),
            BodyKind.Plain => PlainBody.ToHtml(draft.Body.Span).AsMemory(),
            _ => draft.Body,
        };
        return bodies.Read(html, url, title, Boilerplate.For(domain), options.MaxDepth);
    }

    // What the header lacks, the body may name.
    private static void UseBody(ArticleDraft draft, ArticleBody body)
    {
        if (draft.Authors.Count == 0 && Attribution.Authors(body) is { Length: > 0 } authors)
        {
            (draft.Authors, draft.AuthorsFrom) = (authors, "body: byline");
        }

        if (draft.Categories.Count == 0 && body.Tags.Count > 0)
        {
            (draft.Categories, draft.CategoriesFrom) = (body.Tags, "body: tags");
        }
    }

    private string[] Cleaned(IReadOnlyList<string> values) =>
        values.Count == 0 ? [] : [.. values.Select(value => texts.Clean(WebUtility.HtmlDecode(value))).OfType<string>().Distinct(StringComparer.Ordinal)];

    private void AddListOrigins(ArticleDraft draft, string[] authors, string[] categories)
    {
        if (authors.Length > 0)
        {
            origins.Add(new FieldOrigin("authors", draft.AuthorsFrom));
        }

        if (categories.Length > 0)
        {
            origins.Add(new FieldOrigin("categories", draft.CategoriesFrom));
        }
    }

    private void ReportText(ArticleBody body)
    {
        foreach (var (kind, count) in body.Dropped)
        {
            Report("text", Severity.Info, $"kept out of the text: {kind} ({count})");
        }

        var buffer = bodies.Buffer;
        ReportCount(buffer.Invisible + texts.Invisible, Severity.Info, "zero-width characters were removed");
        ReportCount(buffer.Controls + texts.Controls, Severity.Info, "control characters were removed");
        ReportCount(buffer.Replacements + texts.Replacements, Severity.Warning, "replacement characters (U+FFFD) stand where the dump lost text");
        ReportCount(bodies.Tree.AtLimit, Severity.Warning, $"elements stand at the depth limit of {options.MaxDepth}, where all deeper ones are put (LoadOptions.MaxDepth)");
        if (bodies.Tree.CutOff)
        {
            Report("text", Severity.Warning, "the body ends inside a tag or comment; the file seems to be cut off");
        }
    }

    private void ReportCount(int count, Severity severity, string message)
    {
        if (count > 0)
        {
            Report("text", severity, $"{count} {message}");
        }
    }

    private void Report(string? field, Severity severity, string message) => problems.Add(new Problem(file, line, field, severity, message));

    private static string Short(string text) => text.Length <= 80 ? text.ReplaceLineEndings(" ") : text[..80].ReplaceLineEndings(" ") + "…";
}
