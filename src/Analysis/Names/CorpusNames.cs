using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>The people, places and organisations that the articles of a corpus name. What is a name is decided over all that was loaded, so that a part gives the same names.</summary>
internal sealed class CorpusNames
{
    private static readonly ConditionalWeakTable<Corpus, CorpusNames> Known = [];

    private readonly IReadOnlyList<NameMention>[] mentions;

    private CorpusNames(IReadOnlyList<NameMention>[] mentions) => this.mentions = mentions;

    /// <summary>Those of a corpus.</summary>
    public static CorpusNames Of(Corpus corpus) => Known.GetValue(corpus, each => each.Whole == each ? new CorpusNames(Find(each)) : Of(each.Whole).Part(each));

    /// <summary>Those of an article, in the order of its text, none overlapping another.</summary>
    /// <param name="article">Its place in the corpus.</param>
    public IReadOnlyList<NameMention> In(int article) => mentions[article];

    private static IReadOnlyList<NameMention>[] Find(Corpus corpus)
    {
        var counts = CorpusCounts.Of(corpus);
        var found = new IReadOnlyList<NameMention>[counts.Articles.Count];
        var tokens = counts.Tokens;
        var segmenter = counts.Words.Options.Tokenizer.Segmenter;
        EachArticle.Do([.. Enumerable.Range(0, found.Length)], article =>
        {
            var text = counts.Articles[article].Text;
            var own = new List<NameMention>();
            var starts = tokens.StartsOf(article);
            var lengths = tokens.LengthsOf(article);
            for (var i = 0; i < starts.Length; i++)
            {
                var word = text.Substring(starts[i], lengths[i]);
                NameKind? kind = word.Length < 2 ? null : segmenter.PartOfSpeechOf(TraditionalText.Simplify(word)) switch
                {
                    "nr" or "nrt" or "nrfg" => NameKind.Person,
                    "ns" => NameKind.Place,
                    "nt" => NameKind.Organisation,
                    _ => null,
                };
                if (kind is { } known)
                {
                    own.Add(new NameMention(starts[i], lengths[i], known, TraditionalText.Simplify(word)));
                }
            }

            found[article] = own;
        });
        return found;
    }

    private CorpusNames Part(Corpus part)
    {
        var places = new Dictionary<Article, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < part.Whole.Articles.Count; i++)
        {
            places.TryAdd(part.Whole.Articles[i], i);
        }

        return new CorpusNames([.. part.Articles.Select(article => mentions[places[article]])]);
    }
}
