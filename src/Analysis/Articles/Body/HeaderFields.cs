using System.Net;

namespace Analysis.Articles;

/// <summary>Address, domain, source and title of a draft, each with its origin in the receipt.</summary>
internal readonly struct HeaderFields(ArticleDraft draft, Receipt receipt, TextBuffer texts)
{
    /// <summary>The absolute address, or null.</summary>
    public string? Url()
    {
        if (draft.Url is not { } found)
        {
            return null;
        }

        var url = Addresses.Resolve(WebUtility.HtmlDecode(found.Value), null);
        if (url is null)
        {
            receipt.Report("url", Severity.Warning, $"'{Receipt.Short(found.Value)}' is no absolute http(s) address; the url is left empty");
            return null;
        }

        receipt.Add(new FieldOrigin("url", found.Origin, url == found.Value ? null : found.Value));
        return url;
    }

    /// <summary>The host of the address; else of the lead picture, where a known outlet serves it.</summary>
    public string? Domain(string? url, ref Outlet? outlet)
    {
        if (Addresses.Host(url) is { } host)
        {
            receipt.Add(Receipt.DomainFromUrl);
            return host;
        }

        // Only a picture on a known outlet's own server tells the domain; picture hosts serve everybody.
        if (draft.Picture is { } picture && Addresses.Host(Addresses.Unwrap(picture.Value)) is { } pictureHost && OutletTable.ByAddress(Addresses.Unwrap(picture.Value)) is { } owner)
        {
            outlet = owner;
            receipt.Add(new FieldOrigin("domain", "picture address", picture.Value, $"no address of the article is given; taken from the picture's ({picture.Origin})"));
            return pictureHost;
        }

        return null;
    }

    /// <summary>The outlet's one name: the outlets table's, the dump's, the registrable domain.</summary>
    public string? Source(string? domain, ref Outlet? outlet)
    {
        var named = draft.SourceName is { } found && texts.Clean(WebUtility.HtmlDecode(found.Value)) is { } name ? name : null;
        if (outlet is not null)
        {
            receipt.Add(named is null || named == outlet.Name ? Receipt.SourceFromOutlets : new FieldOrigin("source", "outlets table", named, $"the dump's own name is from {draft.SourceName!.Value.Origin}"));
            return outlet.Name;
        }

        if (named is not null)
        {
            outlet = OutletTable.ByAlias(named);
            receipt.Add(new FieldOrigin("source", draft.SourceName!.Value.Origin, outlet is null || outlet.Name == named ? null : named, outlet is null ? null : "the outlets table's name for it"));
            return outlet?.Name ?? named;
        }

        if (domain is null)
        {
            receipt.Report("source", Severity.Warning, "nothing names the outlet: no address, no source in front matter");
            return null;
        }

        receipt.Add(new FieldOrigin("source", "domain", null, "the outlet is not in the outlets table"));
        return OutletTable.RegistrableDomain(domain);
    }

    /// <summary>The cleaned title, without the outlet's name after it.</summary>
    public string? Title(Outlet? outlet)
    {
        if (draft.Title is not { } found)
        {
            receipt.Report("title", Severity.Warning, "no title was found");
            return null;
        }

        var decoded = texts.Clean(WithoutEscapes(WebUtility.HtmlDecode(found.Value)));
        var title = decoded is null || outlet is null ? decoded : TitleRepair.WithoutSuffix(decoded, outlet);
        if (title is null)
        {
            receipt.Report("title", Severity.Warning, "the title is empty");
            return null;
        }

        receipt.Add(new FieldOrigin("title", found.Origin, title == found.Value ? null : found.Value, title == decoded ? null : "the outlet's name after the title was left out"));
        return title;
    }

    // Markdown's escapes: a backslash before a sign.
    private static string WithoutEscapes(string title)
    {
        for (var at = title.IndexOf('\\', StringComparison.Ordinal); at >= 0; at = at + 1 < title.Length ? title.IndexOf('\\', at + 1) : -1)
        {
            if (at + 1 < title.Length && (char.IsPunctuation(title[at + 1]) || char.IsSymbol(title[at + 1])))
            {
                title = title.Remove(at, 1);
            }
        }

        return title;
    }

    /// <summary>The title with the quotation marks that the dump replaced.</summary>
    public string? RestoredTitle(string? title, ArticleBody body)
    {
        if (title is null || TitleRepair.Restore(title, body.Paragraphs, draft.OtherTitle is { } other ? texts.Clean(WebUtility.HtmlDecode(other)) : null) is not { } restored || restored == title)
        {
            return title;
        }

        var original = draft.Title!.Value.Value;
        receipt.Change("title", origin => origin with { Original = original, Note = "quotation marks that the dump had replaced by '_' were put back" });
        receipt.Report("title", Severity.Info, $"the dump writes '{Receipt.Short(title)}'; the '_' were read as the quotation marks that file names cannot hold");
        return restored;
    }
}
