namespace Analysis.Reading;

/// <summary>The bodies of articles that lie on disk.</summary>
internal abstract class StoredTexts
{
    /// <summary>The store's folder; null where there is none.</summary>
    public virtual string? Folder => null;

    /// <summary>The words that all articles show and the dictionary lacks, the most frequent first.</summary>
    public abstract IReadOnlyList<string> FoundWords { get; }

    /// <summary>The body of an article; cheap where neighbours were asked for before.</summary>
    /// <param name="row">Its place among all articles.</param>
    public abstract ArticleBody Body(int row);

    /// <summary>The bodies of some articles, one after the other.</summary>
    /// <param name="rows">Their places, ascending.</param>
    public abstract IEnumerable<(int Row, ArticleBody Body)> Bodies(int[] rows);

    /// <summary>The texts, without titles, of articles that have what is looked for in title or text, one after the other, in any
    /// order.</summary>
    /// <param name="lists">Needles: letters of which one must be there. A text without any is left out where it could not hold.</param>
    /// <param name="holds">Given for each list whether one of its needles is there, true too often rather than too seldom: whether the text
    /// is wanted.</param>
    public abstract IEnumerable<(int Row, string Text)> Texts(IReadOnlyList<IReadOnlyList<Needle>> lists, Func<bool[], bool> holds);

    /// <summary>The texts, without titles, of some articles, one after the other.</summary>
    /// <param name="rows">Their places among all articles, ascending.</param>
    public abstract IEnumerable<(int Row, string Text)> Texts(int[] rows);

    /// <summary>Whether a problem was met that is an error.</summary>
    public abstract bool HasErrors { get; }
}

/// <summary>Letters to look for.</summary>
/// <param name="Text">The letters.</param>
/// <param name="IgnoresCase">Whether capitals and small letters are alike.</param>
internal readonly record struct Needle(string Text, bool IgnoresCase);
