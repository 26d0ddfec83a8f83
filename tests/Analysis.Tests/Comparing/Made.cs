using Analysis.Testing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Comparing;

/// <summary>Articles to compare: real ones under made-up sources, and short ones of given words.</summary>
internal static class Made
{
    private static readonly Lazy<Article[]> Feeds = new(() =>
        [.. Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"),
        Duplicates.First).Articles.Where(article => article.Text.Length > 0).DistinctBy(article => article.Text)]);

    /// <summary>The articles of one real outlet, in the order of files.</summary>
    public static Article[] Outlet(string source) => [.. Feeds.Value.Where(article => article.Source == source)];

    /// <summary>The real outlets, the largest first.</summary>
    public static string[] Outlets =>
        [.. Feeds.Value.Where(article => article.Source is not null).CountBy(article => article.Source!)
            .OrderByDescending(outlet => outlet.Value).Select(outlet => outlet.Key)];

    /// <summary>Articles in a random order.</summary>
    public static Article[] Shuffled(Article[] articles, int seed)
    {
        var shuffled = articles[..];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>The articles as those of other sources, by their number.</summary>
    public static Corpus As(Article[] articles, Func<int, string> source) =>
        new([.. articles.Select((article, i) => article with { Source = source(i) })], []);

    /// <summary>Articles of a source, one per text.</summary>
    public static Article[] Of(string? source, params IEnumerable<string> texts) =>
        [.. texts.Select((text, i) => TestArticles.Of(text, source, $"{source}-{i}"))];

    /// <summary>The same article with another text.</summary>
    public static Article With(Article article, string text, string? language = null) => new()
    {
        Id = article.Id,
        File = article.File,
        Format = article.Format,
        Source = article.Source,
        Domain = article.Domain,
        Title = article.Title,
        Published = article.Published,
        Language = language ?? article.Language,
        Paragraphs = [new Paragraph(ParagraphKind.Body, text)],
    };

    /// <summary>Distinct texts: the words given and three of ten others.</summary>
    public static IEnumerable<string> Texts(int count, Func<int, string> words) =>
        Enumerable.Range(0, count).Select(i => $"{words(i)} {Other(i)} {Other(i / 10)} {Other(i / 3)} n{i}");

    /// <summary>All words that mark a group.</summary>
    public static string[] Marks(Comparison comparison) => [.. comparison.Groups.SelectMany(comparison.Marking)];

    private static string Other(int i) => "abcdefghij"[i % 10].ToString();
}
