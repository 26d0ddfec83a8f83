namespace Analysis.Reading;

/// <summary>A static site's front matter (Hexo, Jekyll, Hugo): YAML, TOML or JSON.</summary>
internal sealed class FrontMatterForm : HeaderForm
{
    /// <summary>The form's name.</summary>
    public const string FormName = "front matter";

    private static readonly char[] ListSeparators = [',', '，', '、'];

    // The keys of each field, the most telling first.
    private static readonly (Field Field, string[] Keys)[] Keys =
    [
        (Field.Title, ["title", "headline"]),
        (Field.Url, ["from", "url", "link", "source_url", "original_url", "canonical_url", "permalink", "original"]),
        (Field.Picture, ["headimg", "thumbnail", "image", "cover", "featured_image", "banner", "image_feature"]),
        (Field.Source, ["source", "site", "site_name", "publisher", "outlet", "media"]),
        (Field.Authors, ["author", "authors", "byline"]),
        (Field.Categories, ["categories", "category", "tags", "keywords"]),
    ];

    private static readonly string[] Dates = ["date", "published", "publish_date", "pubDate", "pubdate", "published_at", "date_published",
        "publishDate", "created", "time", "updated"];

    /// <inheritdoc/>
    public override HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options)
    {
        if (before.Count > 0 || FrontMatterBlock.Find(text, int.MaxValue) is not var (inner, end))
        {
            return null;
        }

        var notes = new List<Note>();
        var block = text[inner];
        if (block.Length > options.MaxFrontMatter)
        {
            notes.Add(new Note(null, Severity.Warning,
                $"the front matter has {block.Length} characters; only the first {options.MaxFrontMatter} were read "
                + $"(LoadOptions.MaxFrontMatter)"));
            block = block[..options.MaxFrontMatter];
        }

        var matter = FrontMatter.Parse(block.ToString());
        if (matter.Error is { } error && text[0] != '+')
        {
            notes.Add(new Note(null, Severity.Warning,
                $"the front matter is not valid YAML ({error.ReplaceLineEndings(" ")}); it was read key by key; correct it where a field "
                + $"is missing"));
        }

        return new HeaderPart(FormName, end, Found(matter, block), notes);
    }

    private static List<Candidate> Found(FrontMatter matter, ReadOnlySpan<char> block)
    {
        var found = new List<Candidate>(8);
        foreach (var (field, keys) in Keys)
        {
            if (matter.First(keys) is { } first)
            {
                Add(found, field, first.Key, matter.List(first.Key), LineOf(block, first.Key));
            }
        }

        foreach (var key in Dates)
        {
            if (matter.First(key) is { } date && !bool.TryParse(date.Value, out _))
            {
                found.Add(new Candidate(Field.Published, Origin(key), date.Value, LineOf(block, key)));
            }
        }

        if (!found.Exists(candidate => candidate.Field == Field.Source) && ImpliedSource(matter, found) is { } implied)
        {
            found.Add(implied);
        }

        return found;
    }

    private static void Add(List<Candidate> found, Field field, string key, IReadOnlyList<string> values, int line)
    {
        var value = values[0];
        switch (field)
        {
            case Field.Url when !WebAddresses.IsAbsolute(value):
                break;
            case Field.Source when WebAddresses.IsAbsolute(value):
                found.Add(new Candidate(Field.Url, Origin(key), value, line));
                break;
            case Field.Authors:
                found.Add(new Candidate(field, Origin(key), value, line, values.Count > 1 ? values : null));
                break;
            case Field.Categories:
                found.Add(new Candidate(field, Origin(key), value, line, values is [var joined] && joined.AsSpan()
                .ContainsAny(ListSeparators)
                ? joined.Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : values));
                break;
            default:
                found.Add(new Candidate(field, Origin(key), value, line));
                break;
        }
    }

    // Dumps that write the feed's name as author and category, or as the only category and the only tag, name the outlet so.
    private static Candidate? ImpliedSource(FrontMatter matter, List<Candidate> found)
    {
        if (found.Find(candidate => candidate.Field == Field.Authors) is { Value: var author, Values: null } authors
            && (matter.List("categories").Contains(author) || OutletTable.ByAlias(author) is not null))
        {
            return new Candidate(Field.Source, Origin("author"), author, authors.Line);
        }

        return matter.List("categories") is [var category] && matter.List("tags") is [var tag] && category == tag
            ? new Candidate(Field.Source, Origin("categories"), category) : null;
    }

    private static string Origin(string key) => "front matter: " + key;

    // The block begins on the line after the rule.
    private static int LineOf(ReadOnlySpan<char> block, string key)
    {
        var line = 1;
        foreach (var text in block.EnumerateLines())
        {
            if (text.TrimStart(" \"").StartsWith(key, StringComparison.OrdinalIgnoreCase))
            {
                return line;
            }

            line++;
        }

        return 0;
    }
}
