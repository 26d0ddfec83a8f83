using System.Xml;
using System.Xml.Linq;

namespace Analysis.Reading;

/// <summary>A saved feed (RSS 2.0, RSS 1.0, Atom): each entry an article. Every entry is parsed by itself, so that an ill-formed one costs
/// no other.</summary>
internal sealed class FeedItems : Collection
{
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/",
        DublinCore = "http://purl.org/dc/elements/1.1/", Atom = "http://www.w3.org/2005/Atom";

    public override string Format => "feed";

    public override bool IsIn(ReadOnlySpan<char> text, FileContent document, ColumnMap columns) =>
        text[0] == '<' && XmlText.FirstElement(text) is "rss" or "feed" or "rdf:RDF" or "RDF";

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var text = XmlText.Mended(file.Text.ToString(), out var mended);
        if (mended > 0)
        {
            file.Report(new Note(null, Severity.Info,
                $"{mended} characters that XML does not allow, or references that it does not know, were read as what they stand for",
                file.Line));
        }

        var name = XmlText.FirstElement(text) == "feed" ? "entry" : "item";
        var items = XmlText.Elements(text, name);
        if (items.Count == 0)
        {
            throw new InvalidDataException("the file is a feed without entries");
        }

        var head = text[..items[0].Start];
        var source = XmlText.FirstText(head, "title");
        var declarations = XmlText.Declarations(head);
        var (line, at, count) = (file.Line, 0, 0);
        foreach (var (start, end) in items)
        {
            line += text.AsSpan(at, start - at).Count('\n');
            at = start;
            if (count++ == file.Options.MaxArticlesPerFile)
            {
                file.Report(new Note(null, Severity.Warning,
                    $"the feed holds more than {file.Options.MaxArticlesPerFile} entries; the rest was not read "
                    + $"(LoadOptions.MaxArticlesPerFile)", line));
                yield break;
            }

            var raw = text[start..end];
            XElement? entry = null;
            try
            {
                entry = XmlText.Parse($"<x {declarations}>{raw}</x>").Elements().First();
            }
            catch (XmlException exception)
            {
                file.Report(new Note(null, Severity.Error,
                    $"the entry is no well-formed XML ({Note.Short(exception.Message)}); it was left out", line));
            }

            if (entry is not null)
            {
                yield return PartOf(entry, raw, source, line);
            }
        }

        if (!text.AsSpan(items[^1].End).Contains("</" + XmlText.FirstElement(text), StringComparison.OrdinalIgnoreCase))
        {
            file.Report(new Note(null, Severity.Warning, "the feed is cut off behind this entry; what stands before was read", line));
        }
    }

    private Part PartOf(XElement entry, string raw, string? feed, int line)
    {
        var found = new List<Candidate>();
        var notes = new List<Note>();
        void Add(Field field, string name, string? value)
        {
            if (value?.Trim() is { Length: > 0 } text)
            {
                found.Add(new Candidate(field, "feed: " + name, text, line));
            }
        }

        Add(Field.Title, "title", PlainText(Child(entry, "title")));
        Add(Field.Url, "link", Link(entry));
        foreach (var name in (string[])["published", "pubDate", "issued", "date", "updated", "modified"])
        {
            Add(Field.Published, name, Child(entry, name)?.Value);
        }

        var authors = entry.Elements().Where(element => element.Name.LocalName is "author" or "creator" or "contributor")
            .Select(element => Name(element)).Where(name => name.Length > 0).ToList();
        if (authors.Count > 0)
        {
            found.Add(new Candidate(Field.Authors, "feed: author", string.Join("; ", authors), line, authors));
        }

        var categories = entry.Elements().Where(element => element.Name.LocalName is "category" or "subject")
            .Select(element => (string?)element.Attribute("label") ?? (string?)element.Attribute("term") ?? element.Value.Trim())
            .Where(value => value.Length > 0).ToList();
        if (categories.Count > 0)
        {
            found.Add(new Candidate(Field.Categories, "feed: category", string.Join("; ", categories), line, categories));
        }

        // An entry that was gathered elsewhere names its own outlet.
        var source = entry.Elements()
            .FirstOrDefault(element => element.Name.LocalName == "source" && element.Name.Namespace == entry.Name.Namespace);
        Add(Field.Source, "source", source is null ? null : source.HasElements ? source.Elements()
            .FirstOrDefault(element => element.Name.LocalName == "title")?.Value : source.Value);
        Add(Field.Source, "feed's title", feed);
        var (body, kind, isSummary) = Body(entry);
        if (isSummary && body.Length > 0)
        {
            notes.Add(new Note("text", Severity.Info, "the entry has no full text; its summary was taken", line));
        }

        return new Part(raw.AsMemory(), line, new Header([Format], found, notes, body.AsMemory(), line) { Kind = kind, IsRecord = true });
    }

    private static (string Text, BodyKind Kind, bool IsSummary) Body(XElement entry)
    {
        var full = entry.Element(Content + "encoded") ?? entry.Elements()
            .FirstOrDefault(element => element.Name.LocalName == "content"
                && (element.Name.Namespace == Atom || element.Name.Namespace == XNamespace.None) && element.Attribute("src") is null
            && element.Attribute("url") is null);
        var shown = full is { Value.Length: > 0 } ? full : Child(entry, "description") ?? Child(entry, "summary");
        if (shown is null)
        {
            return ("", BodyKind.Plain, false);
        }

        var text = shown.HasElements ? string.Concat(shown.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)))
            : shown.Value;
        return (text, shown.HasElements || BodyKinds.HasMarkup(text) ? BodyKind.Html : BodyKind.Plain, shown != full);
    }

    // An element of the feed's own or of Dublin Core; media and podcasts have titles and descriptions of their own.
    private static XElement? Child(XElement entry, string name) =>
        entry.Elements().FirstOrDefault(element => element.Name.LocalName == name
        && (element.Name.Namespace == entry.Name.Namespace || element.Name.Namespace == XNamespace.None))
        ?? entry.Element(DublinCore + name);

    private static string? Link(XElement entry)
    {
        var links = entry.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var best = links.Find(link => link.Attribute("href") is not null && (string?)link.Attribute("rel") is null or "alternate");
        var guid = Child(entry, "guid") ?? Child(entry, "id");
        return (string?)best?.Attribute("href")
            ?? (links.Find(link => link.Value.Trim().Length > 0)?.Value
                ?? (guid?.Value.Trim().StartsWith("http", StringComparison.Ordinal) == true ? guid.Value
                : (string?)entry.Attribute(XNamespace.Get("http://www.w3.org/1999/02/22-rdf-syntax-ns#") + "about")));
    }

    // "mail@example.com (Jane Roe)"; <author><name>Jane Roe</name></author>
    private static string Name(XElement author)
    {
        var name = (author.Elements().FirstOrDefault(element => element.Name.LocalName == "name")?.Value ?? author.Value).Trim();
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && name.EndsWith(')') && name[..bracket].Contains('@', StringComparison.Ordinal) ? name[(bracket + 1)..^1].Trim()
            : name.Contains('@', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal) ? "" : name;
    }

    // Titles may hold tags, as HTML or as XHTML.
    private static string? PlainText(XElement? element) =>
        element is null ? null : element.Value.Contains('<', StringComparison.Ordinal)
        ? System.Text.RegularExpressions.Regex.Replace(element.Value, "<[^<>]{1,200}>", "") : element.Value;
}
