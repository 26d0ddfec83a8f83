using System.Runtime.CompilerServices;

namespace Analysis;

/// <summary>The people, places and organisations that the articles of a corpus name. What is a name is decided over all that was loaded, so
/// that a part gives the same names.</summary>
internal sealed class CorpusNames
{
    private static readonly ConditionalWeakTable<Corpus, CorpusNames> Known = [];

    private readonly IReadOnlyList<NameMention>[] mentions;

    private CorpusNames(IReadOnlyList<NameMention>[] mentions) => this.mentions = mentions;

    /// <summary>Those of a corpus.</summary>
    public static CorpusNames Of(Corpus corpus) =>
        Known.GetValue(corpus, each => each.Whole == each ? new NameFinder(each).Find() : Of(each.Whole).Part(each));

    /// <summary>Those of an article, in the order of its text, none overlapping another.</summary>
    /// <param name="article">Its place in the corpus.</param>
    public IReadOnlyList<NameMention> In(int article) => mentions[article];

    private CorpusNames Part(Corpus part)
    {
        var places = new Dictionary<Article, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < part.Whole.Articles.Count; i++)
        {
            places.TryAdd(part.Whole.Articles[i], i);
        }

        return new CorpusNames([.. part.Articles.Select(article => mentions[places[article]])]);
    }

    /// <summary>Reads a corpus twice: first for what speaks for each string being a name, then for where the names stand.</summary>
    private sealed class NameFinder
    {
        private readonly CorpusCounts counts;
        private readonly AliasTable aliases;
        private readonly NameWord[] vocabulary;
        private readonly List<LatinWord>[] latin;
        private readonly int[] articles;
        private readonly HashSet<string> lower = new(StringComparer.Ordinal);

        public NameFinder(Corpus corpus)
        {
            (counts, aliases) = (CorpusCounts.Of(corpus), AliasTable.Of(corpus));
            vocabulary = NameWord.Of(counts.Tokens.Vocabulary, counts.Words.Options.Tokenizer.Segmenter);
            articles = [.. Enumerable.Range(0, counts.Articles.Count)];
            latin = new List<LatinWord>[articles.Length];
            EachArticle.Do(articles, article => latin[article] = LatinText.Words(counts.Articles[article].Text));
            lower.UnionWith(latin.SelectMany(LatinNames.LowerWords));
        }

        public CorpusNames Find()
        {
            var (lexicon, names) = (Lexicon(), new LatinNames(lower));
            var found = new IReadOnlyList<NameMention>[articles.Length];
            EachArticle.Do(articles, article =>
            {
                NameMention[] chinese = [.. ChineseFinder.Find(new NameText(counts, article, vocabulary), lexicon)];
                found[article] = [.. InOrder(chinese.Concat(names.Find(latin[article], counts.Articles[article].Text, lexicon, chinese)))];
            });
            var forms = new NameForms(found, counts.Articles, aliases.Names);
            EachArticle.Do(articles, article => found[article] = forms.Named(found[article]));
            return new CorpusNames(found);
        }

        private NameLexicon Lexicon()
        {
            var (names, evidence, gate) = (new LatinNames(lower), new NameEvidence(), new Lock());
            EachArticle.Do(articles, article =>
            {
                var own = new NameEvidence();
                ChineseNames.Weigh(new NameText(counts, article, vocabulary), own);
                names.Weigh(latin[article], counts.Articles[article].Text, own);
                lock (gate)
                {
                    evidence.Add(own); // in any order: the points are such that their sums are exact
                }
            });
            var found = evidence.All.Where(each => each.Kind is not null).Select(each => (each.Text, each.Kind!.Value))
                .ToDictionary(StringComparer.Ordinal);
            AddStems(found);
            var known = NameRules.Known.Select(each => (each.Key, each.Value));
            var own = aliases.Names.SelectMany(each => new[] { each.Key, TraditionalText.Simplify(each.Value) }
                .Select(form => (form, aliases.Kinds.TryGetValue(each.Value, out var kind) || NameRules.Known.TryGetValue(form, out kind)
                    || found.TryGetValue(form, out kind) ? kind : NameKind.Person)));
            return new NameLexicon(found.Select(each => (each.Key, each.Value)).Concat(known).Concat(own));
        }

        // 长葛 is one where 长葛市 is.
        private void AddStems(Dictionary<string, NameKind> found)
        {
            var segmenter = counts.Words.Options.Tokenizer.Segmenter;
            foreach (var (text, _) in found
                .Where(each => each.Value == NameKind.Place && each.Key.Length is 3 or 4
                && each.Key[^1] is '省' or '市' or '县' or '州').ToArray())
            {
                if (segmenter.PartOfSpeechOf(text.AsSpan(0, text.Length - 1)) is null or "ns" or "nr"
                    && !NameRules.Cues.GetValueOrDefault(text[..^1]).HasFlag(Cue.NotName))
                {
                    found.TryAdd(text[..^1], NameKind.Place);
                }
            }
        }

        private static IEnumerable<NameMention> InOrder(IEnumerable<NameMention> all)
        {
            var end = 0;
            foreach (var mention in all.OrderBy(mention => mention.Start).ThenByDescending(mention => mention.Length)
                .Where(mention => mention.Length > 0))
            {
                if (mention.Start >= end)
                {
                    end = mention.End;
                    yield return mention;
                }
            }
        }
    }
}
