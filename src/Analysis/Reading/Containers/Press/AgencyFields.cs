using System.Net;
using System.Xml.Linq;

namespace Analysis.Reading;

/// <summary>The fields of an article in the forms of XML that agencies use; elements are known by their names, whatever their
/// namespace.</summary>
internal static class AgencyFields
{
    /// <summary>NITF; the text's lead is repeated in the block of the full text.</summary>
    public static void ReadNitf(XElement nitf, PressArticle article)
    {
        var lines = nitf.Descendants().FirstOrDefault(element => Is(element, "hedline"));
        article.Add(Field.Title, "hl1", Text(lines, "hl1") ?? Text(nitf, "title"));
        var data = First(nitf, "pubdata");
        article.Add(Field.Published, "date.issue", (string?)First(nitf, "date.issue")?.Attribute("norm"));
        article.Add(Field.Published, "pubdata", (string?)data?.Attribute("date.publication"));
        article.Add(Field.Published, "story.date", (string?)First(nitf, "story.date")?.Attribute("norm"));
        article.Add(Field.Source, "pubdata", (string?)data?.Attribute("name") ?? Text(nitf, "distributor")
            ?? (string?)First(nitf, "doc.copyright")?.Attribute("holder"));
        article.Add(Field.Url, "pubdata", (string?)data?.Attribute("ex-ref"));
        var bylines = nitf.Descendants().Where(element => Is(element, "byline")).ToList();
        var byline = bylines.Find(element => (string?)element.Attribute("class") != "normalized_byline"
            && (string?)element.Attribute("class") != "normalized") ?? bylines.FirstOrDefault();
        article.Add("authors", "byline", byline is null ? "" : Text(byline, "person") ?? OneLine(byline));
        article.Add(Field.Dateline, "dateline", Text(First(nitf, "dateline"), "location") ?? Text(nitf, "dateline"));
        article.Add("section", "section", (string?)First(nitf, "pubdata")?.Attribute("position.section") ?? Meta(nitf, "online_sections")
            ?? "");
        SetBody(article, Body(nitf));
    }

    /// <summary>NewsML 1: an item with one or more components; where its headline is empty, its label or first sentence is all there
    /// is.</summary>
    public static void ReadNewsML(XElement item, PressArticle article)
    {
        article.Add(Field.Title, "HeadLine", Text(item, "HeadLine"));
        article.Add(Field.Published, "FirstCreated", Text(item, "FirstCreated") ?? Text(item, "ThisRevisionCreated")
            ?? Text(item, "DateId"));
        article.Add(Field.Source, "Provider", Party(item, "Source") ?? Party(item, "Provider"));
        article.Add("authors", "ByLine", Text(item, "ByLine") ?? Party(item, "Creator") ?? "");
        article.Add(Field.Dateline, "DateLine", Text(item, "DateLine"));
        var content = item.Descendants().FirstOrDefault(element => Is(element, "DataContent") && element.Value.AsSpan().Trim().Length > 0);
        SetBody(article, content is null ? null : Body(content));
        if (!article.HasTitle && Text(item, "NameLabel") is { } label)
        {
            article.Notes.Add(new Note("title", Severity.Info, $"the item has no headline; its label is '{Note.Short(label)}'",
                article.Line));
        }
    }

    /// <summary>NewsML-G2: of a message's items only those of text are articles.</summary>
    public static void ReadG2(XElement item, PressArticle article)
    {
        var kind = (string?)First(item, "itemClass")?.Attribute("qcode");
        var content = First(item, "inlineXML") ?? First(item, "inlineData");
        if (kind?.EndsWith(":text", StringComparison.Ordinal) == false || content is null)
        {
            article.Kind = BodyKind.Unknown;
            return;
        }

        var about = First(item, "contentMeta") ?? item;
        article.Add(Field.Title, "headline", Text(about, "headline") ?? Text(content, "hl1"));
        article.Add(Field.Published, "firstCreated", Text(item, "firstCreated") ?? Text(about, "contentCreated")
            ?? Text(item, "versionCreated"));
        var source = First(about, "infoSource") ?? First(item, "provider");
        article.Add(Field.Source, "infoSource", source is null ? null : Text(source, "name") ?? (string?)source.Attribute("literal"));
        article.Add("authors", "by", Text(about, "by") is { } by && !by.Any(char.IsAsciiDigit) ? by : Text(content, "byline") ?? "");
        article.Add(Field.Dateline, "dateline", Text(about, "dateline") is { } place && !place.Any(char.IsAsciiDigit) ? place : null);
        article.Add(Field.Url, "altId", about.Descendants().Concat(item.Elements())
            .FirstOrDefault(element => Is(element, "link")
                && ((string?)element.Attribute("href"))?.StartsWith("http", StringComparison.Ordinal) == true)?.Attribute("href")?.Value);
        SetBody(article, Body(content));
    }

    /// <summary>Reuters' corpus of 1996.</summary>
    public static void ReadRcv1(XElement item, PressArticle article)
    {
        article.Add(Field.Title, "headline", Text(item, "headline") ?? Text(item, "title"));
        article.Add(Field.Published, "date", (string?)item.Attribute("date"));
        article.Add(Field.Source, "dc.source", item.Descendants()
            .FirstOrDefault(element => Is(element, "dc") && (string?)element.Attribute("element") == "dc.source")?.Attribute("value")?.Value
            ?? "Reuters");
        article.Add("authors", "byline", Text(item, "byline") ?? "");
        article.Add(Field.Dateline, "dateline", Text(item, "dateline"));
        SetBody(article, First(item, "text"));
    }

    /// <summary>Reuters' corpus of 1987: a paragraph's first line is indented, a last line says who reports.</summary>
    public static void ReadReuters(XElement item, PressArticle article)
    {
        article.Add(Field.Title, "TITLE", Text(item, "TITLE"));
        article.Add(Field.Published, "DATE", Text(item, "DATE") is { } date && date.IndexOf('.', StringComparison.Ordinal) is > 0
            and var dot ? date[..dot] : Text(item, "DATE"));
        article.Add(Field.Source, "corpus", "Reuters");
        article.Add("authors", "AUTHOR", Text(item, "AUTHOR") ?? "");
        article.Add(Field.Dateline, "DATELINE", Text(item, "DATELINE")?.TrimEnd('-', ' '));
        var lines = ((First(item, "BODY") ?? First(item, "TEXT"))?.Value ?? "").Split('\n')
            .Where(line => line.Trim() is not ("Reuter" or "REUTER" or "\u0003" or ""));
        var text = string.Join('\n', lines.Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? "\n" + line.Trim()
            : line.Trim('\u0003', ' ', '\r')));
        article.SetPlain((text.EndsWith(" REUTER", StringComparison.OrdinalIgnoreCase) ? text[..^7] : text).AsMemory(), article.Line);
    }

    // The full text where there is one, else all content.
    private static XElement? Body(XElement element)
    {
        var content = First(element, "body.content") ?? First(element, "body") ?? element;
        return content.Elements().FirstOrDefault(block => Is(block, "block") && (string?)block.Attribute("class") == "full_text")
            ?? content;
    }

    // Paragraphs and headings become HTML; what has none is a plain text. Media have captions of their own.
    private static void SetBody(PressArticle article, XElement? content)
    {
        if (content is null)
        {
            return;
        }

        var blocks = content.Descendants()
            .Where(element => element.Name.LocalName is "p" or "hl2" or "h1" or "h2" or "h3" or "h4" or "li" or "td" or "pre"
                && !element.Ancestors().TakeWhile(outer => outer != content)
            .Any(outer => outer.Name.LocalName is "media" or "figure" or "p" or "li")).ToList();
        article.Kind = blocks.Count > 0 ? BodyKind.Html : BodyKind.Plain;
        article.Body = (blocks.Count == 0 ? content.Value.Trim()
            : string.Join('\n', blocks.Select(block => block.Name.LocalName[0] == 'h' ? $"<h2>{Encoded(block)}</h2>"
                : $"<p>{Encoded(block)}</p>"))).AsMemory();
    }

    private static string Encoded(XElement block) => WebUtility.HtmlEncode(block.Value.Trim());

    private static bool Is(XElement element, string name) => element.Name.LocalName == name;

    private static XElement? First(XElement? element, string name) =>
        element?.DescendantsAndSelf().FirstOrDefault(found => Is(found, name));

    private static string? Text(XElement? element, string name) => First(element, name) is { } found
        && OneLine(found) is { Length: > 0 } text ? text : null;

    private static string? Meta(XElement element, string name) =>
        element.Descendants()
        .FirstOrDefault(found => Is(found, "meta") && (string?)found.Attribute("name") == name)?.Attribute("content")?.Value;

    private static string? Party(XElement element, string role) => First(First(element, role), "Party")?.Attribute("FormalName")?.Value;

    private static string OneLine(XElement element) =>
        string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
