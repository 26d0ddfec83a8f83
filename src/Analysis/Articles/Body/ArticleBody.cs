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

    /// <summary>How many blocks were kept out of the text, by kind.</summary>
    public SortedDictionary<string, int> Dropped { get; } = new(StringComparer.Ordinal);

    public void Drop(string kind) => Dropped[kind] = Dropped.GetValueOrDefault(kind) + 1;
}
