namespace Analysis.Articles;

/// <summary>What the body of one article holds.</summary>
internal sealed class ArticleBody
{
    public List<Paragraph> Paragraphs { get; } = [];

    public List<Image> Images { get; } = [];

    /// <summary>The addresses of <see cref="Images"/>.</summary>
    public HashSet<string> ImageAddresses { get; } = new(StringComparer.Ordinal);

    public List<Link> Links { get; } = [];

    /// <summary>Dates that stand in the body apart from the text.</summary>
    public List<DateCandidate> Dates { get; } = [];

    /// <summary>The article's tags, where the body lists them.</summary>
    public List<string> Tags { get; } = [];

    /// <summary>The authors, where a byline names them.</summary>
    public List<string> Authors { get; } = [];

    /// <summary>What was kept out of the text, in the order of the body: its kind, and how it begins.</summary>
    public List<(string Kind, string Text)> Dropped { get; } = [];

    /// <summary>The kind of a block that was kept out though it holds most of the body.</summary>
    public string? MostlyDropped { get; set; }

    /// <summary>Addresses of links that lead to no page.</summary>
    public List<string> DeadLinks { get; } = [];

    /// <summary>Addresses of pictures that cannot be made absolute.</summary>
    public List<string> DeadPictures { get; } = [];

    public void Drop(string kind, string text) => Dropped.Add((kind, text));
}
