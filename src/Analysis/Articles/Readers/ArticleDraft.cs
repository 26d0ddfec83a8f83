namespace Analysis.Articles;

/// <summary>What a reader found of one article: candidates for its fields, each with its origin, and its body still as markup.</summary>
internal sealed class ArticleDraft(string format, int line)
{
    public string Format { get; } = format;

    /// <summary>The line of the file on which it begins, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>The raw title with its origin; references are not decoded yet.</summary>
    public (string Value, string Origin)? Title { get; set; }

    /// <summary>The title as another header writes it, where there are two.</summary>
    public string? OtherTitle { get; set; }

    public (string Value, string Origin)? Url { get; set; }

    public IReadOnlyList<string> Authors { get; set; } = [];

    public string AuthorsFrom { get; set; } = "";

    /// <summary>The authors as the dump writes them, where that is one value for several.</summary>
    public string? AuthorsWritten { get; set; }

    public IReadOnlyList<string> Categories { get; set; } = [];

    public string CategoriesFrom { get; set; } = "";

    /// <summary>The outlet's name as the dump gives it.</summary>
    public (string Value, string Origin)? SourceName { get; set; }

    /// <summary>The address of the lead picture, which may tell the outlet.</summary>
    public (string Value, string Origin)? Picture { get; set; }

    public List<DateCandidate> Dates { get; } = [];

    public BodyKind BodyKind { get; set; }

    public ReadOnlyMemory<char> Body { get; private set; }

    /// <summary>The line of the file on which the body begins.</summary>
    public int BodyLine { get; private set; } = line;

    /// <summary>Problems that the reader met, by field and message.</summary>
    public List<(string? Field, Severity Severity, string Message)> Problems { get; } = [];

    /// <summary>Takes the rest of the article's text as its body.</summary>
    public void SetBody(ReadOnlyMemory<char> text, int start)
    {
        Body = text[start..];
        BodyLine = Line + text.Span[..start].Count('\n');
    }
}
