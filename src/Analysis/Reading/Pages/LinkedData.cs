using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>What a page's scripts tell search engines of its article (JSON-LD, in the words of schema.org).</summary>
internal sealed partial class LinkedData
{
    private const int LongestBlock = 1 << 20;
    private const int LongestName = 60;
    private const int MostAuthors = 20;
    private static readonly string[] ArticleTypes = ["Article", "BlogPosting", "Report", "LiveBlogPosting", "OpinionNewsArticle"];
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
    private readonly List<JsonElement> items = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    /// <summary>The candidates for fields.</summary>
    public List<Candidate> Found { get; } = [];

    /// <summary>The article's text, where the data state it; else null.</summary>
    public string? Body { get; private set; }

    /// <summary>Reads all such scripts of a page.</summary>
    public static LinkedData Of(HtmlTree tree)
    {
        var data = new LinkedData();
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree[i].Tag == HtmlTag.Script && tree.AttributeText(i, "type").Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                data.ReadScript(tree.Source.Span[tree[i].At..]);
            }
        }

        data.ReadArticle(Headings(tree));
        return data;
    }

    // What the page calls its article: its title and first headings.
    private static List<string> Headings(HtmlTree tree)
    {
        var headings = new List<string>();
        for (var i = 1; i < tree.Count; i++)
        {
            if (tree[i].Tag is HtmlTag.H1 or HtmlTag.Title && tree.TextIn(i) is { } text && Plain(text) is { Length: > 0 } plain)
            {
                headings.Add(plain);
            }
        }

        return headings;
    }

    private static string Plain(string text) => string.Concat(WebUtility.HtmlDecode(text).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Of several, the one with the page's heading: the others are stories that the page leads to.
    private static List<JsonElement> OfThisPage(List<JsonElement> articles, List<string> headings)
    {
        if (articles.Count < 2)
        {
            return articles;
        }

        var own = articles.FindAll(article => Text(article, "headline") is { } headline && Plain(headline) is { Length: > 0 } plain
            && headings.Exists(heading => heading.Contains(plain, StringComparison.Ordinal)
            || plain.Contains(heading, StringComparison.Ordinal)));
        return own.Count > 0 ? own : headings.Count > 0 && articles.TrueForAll(article => Text(article, "headline") is not null) ? []
            : articles;
    }

    // From the script's tag on; comments and sections around the data are passed over.
    private void ReadScript(ReadOnlySpan<char> source)
    {
        var from = source.IndexOf('>') + 1;
        var length = source[from..].IndexOf("</script", StringComparison.OrdinalIgnoreCase);
        var script = length < 0 ? default : source.Slice(from, length);
        var (start, end) = (script.IndexOfAny('{', '['), script.LastIndexOfAny('}', ']'));
        if (start >= 0 && end > start && end - start < LongestBlock && Parse(script[start..(end + 1)].ToString()) is { } root)
        {
            Collect(root);
        }
    }

    // Line ends in the middle of strings are common, and not JSON.
    private static JsonElement? Parse(string json)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                using var document = JsonDocument.Parse(json, Lenient);
                return document.RootElement.Clone();
            }
            catch (JsonException)
            {
                json = string.Create(json.Length, json, (target, text) =>
                {
                    for (var i = 0; i < text.Length; i++)
                    {
                        target[i] = text[i] < ' ' ? ' ' : text[i];
                    }
                });
            }
        }

        return null;
    }

    private void Collect(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            items.Add(element);
            if (Text(element, "@id") is { } id)
            {
                byId.TryAdd(id, element);
            }

            foreach (var name in (string[])["@graph", "mainEntity"])
            {
                if (element.TryGetProperty(name, out var inner))
                {
                    Collect(inner);
                }
            }
        }
    }

    private void ReadArticle(List<string> headings)
    {
        if (items.Exists(item => Is(item, "ClaimReview")))
        {
            return;
        }

        var articles = OfThisPage(items.FindAll(item => Array.Exists(ArticleTypes, type => Is(item, type))), headings);
        var pages = items.FindAll(item => Is(item, "WebPage"));
        foreach (var item in articles.Take(1).Concat(pages.Take(1)))
        {
            Add(Field.Published, "page: datePublished", Text(item, "datePublished"));
            Add(Field.Language, "page: inLanguage", Text(item, "inLanguage"));
        }

        foreach (var article in articles.Take(1))
        {
            Add(Field.Title, "page: headline", Text(article, "headline"));
            Add(Field.Categories, "page: articleSection", Text(article, "articleSection"));
            var body = WebUtility.HtmlDecode(Tag().Replace(Text(article, "articleBody") ?? "", " ")).Trim();
            Body = body.Length == 0 || body.EndsWith('…') || body.EndsWith("...", StringComparison.Ordinal) ? null : body;
            var sites = items.Where(item => Is(item, "Organization") || Is(item, "WebSite")).Select(item => Text(item, "name"));
            var publishers = Names(article, "publisher", ofOrganizations: true).Concat(sites).ToHashSet(StringComparer.OrdinalIgnoreCase);
            Add(Field.Source, "page: publisher", Names(article, "publisher", ofOrganizations: true).FirstOrDefault());
            var names = Names(article, "author").Concat(Names(article, "creator")).Where(name => !publishers.Contains(name));
            var authors = names.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
            if (authors.Count > 0)
            {
                Found.Add(new Candidate(Field.Authors, "page: linked data", authors[0], 0, authors));
            }
        }
    }

    private void Add(Field field, string origin, string? value)
    {
        if (value is { Length: > 1 })
        {
            Found.Add(new Candidate(field, origin, value));
        }
    }

    // A name, an object that has one or refers to one that has, or several of these.
    private IEnumerable<string> Names(JsonElement item, string property, bool ofOrganizations = false) =>
        item.TryGetProperty(property, out var value) ? OneByOne(value).SelectMany(one => NamesOf(one, ofOrganizations)) : [];

    private IEnumerable<string> NamesOf(JsonElement value, bool ofOrganizations)
    {
        var name = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        if (value.ValueKind == JsonValueKind.Object)
        {
            value = Text(value, "name") is null && Text(value, "@id") is { } id && byId.TryGetValue(id, out var known) ? known : value;
            name = ofOrganizations || !Is(value, "Organization") ? Text(value, "name") : null;
        }

        return name is { Length: > 1 and <= LongestName } ? [name.Trim()] : [];
    }

    // A type is one name or several; NewsArticle is an Article.
    private static bool Is(JsonElement item, string type) =>
        item.TryGetProperty("@type", out var types)
        && OneByOne(types).Any(one => one.ValueKind == JsonValueKind.String && one.GetString()!.EndsWith(type, StringComparison.Ordinal));

    private static JsonElement[] OneByOne(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    // A text, or the first of several.
    private static string? Text(JsonElement item, string property)
    {
        if (!item.TryGetProperty(property, out var value) || (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0))
        {
            return null;
        }

        value = value.ValueKind == JsonValueKind.Array ? value[0] : value;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
    }

    [GeneratedRegex("<[^<>]{1,400}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
