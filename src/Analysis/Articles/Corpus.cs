namespace Analysis;

/// <summary>The articles of a folder, and what was met while reading them.</summary>
public sealed class Corpus
{
    /// <summary>Holds articles and problems that are read already, in their order.</summary>
    public Corpus(IReadOnlyList<Article> articles, IReadOnlyList<Problem> problems)
    {
        Articles = articles;
        Problems = problems;
    }

    /// <summary>The articles, ordered by file and position in it.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The problems, ordered by file and line.</summary>
    public IReadOnlyList<Problem> Problems { get; }
}
