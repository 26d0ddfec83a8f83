using System.Globalization;
using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>Questions that need the texts of all articles at once are asked of at most so many of them, and say so.</summary>
internal static class DrawnArticles
{
    /// <summary>The most articles whose texts are read together.</summary>
    public const int Most = 20_000;

    private static readonly ConditionalWeakTable<Corpus, Corpus> Known = [];

    /// <summary>The answer for all articles, or where they are too many for those with the first ids: an id is a hash, so that the draw
    /// depends on nothing else.</summary>
    public static Result Ask(Corpus corpus, Func<Corpus, Result> question)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Articles.Count <= Most ? question(corpus)
            : question(Known.GetValue(corpus, each => Of(each, Most))).With(string.Create(CultureInfo.InvariantCulture,
                $"of {corpus.Articles.Count:#,0} articles {Most:#,0} were read for this, drawn by their ids: all counts are of these"));
    }

    /// <summary>So many of a corpus's articles, in its order, with their texts in memory.</summary>
    public static Corpus Of(Corpus corpus, int count)
    {
        var last = corpus.Articles.Select(article => article.Id).Order(StringComparer.Ordinal).ElementAt(count - 1);
        Article[] drawn = [.. corpus.Articles.Where(article => string.CompareOrdinal(article.Id, last) <= 0)];
        if (corpus.Texts is { } texts)
        {
            drawn = [.. texts.Bodies([.. drawn.Select(article => article.Stored!.Row)])
                .Zip(drawn, (read, article) => article.With(read.Body))];
        }

        return new Corpus(drawn, corpus.Problems, corpus.DuplicateGroups)
        {
            Side = corpus.Side,
            FindsWords = corpus.FindsWords,
            Choice = corpus.Choice,
            DrawnFrom = corpus,
        };
    }
}
