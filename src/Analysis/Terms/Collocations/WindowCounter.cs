namespace Analysis;

/// <summary>Counts which terms stand near each other. A window ends with its paragraph.</summary>
internal sealed class WindowCounter(TokenizedCorpus words, TermOptions? options)
{
    private readonly DocumentTermMatrix matrix = DocumentTermMatrix.Count(words, (options ?? TermOptions.Default) with { NGram = 1 });

    /// <summary>Every term within the window of an occurrence of <paramref name="term"/>.</summary>
    public IEnumerable<Pair> Around(string term, int window)
    {
        var found = new Dictionary<int, (long Joint, long Left)>();
        long places = 0, occurrences = 0;
        foreach (var article in new TokenSearch(words).Find(term).GroupBy(place => place.Article))
        {
            var middles = article.Select(place => (place.Token, End: place.Token + place.Count)).ToArray();
            occurrences += middles.Length;
            foreach (var (place, left) in Beside(article.Key, middles, window))
            {
                places++;
                var (joint, before) = found.GetValueOrDefault(words.TermsOf(article.Key)[place]);
                found[words.TermsOf(article.Key)[place]] = (joint + 1, before + (left ? 1 : 0));
            }
        }

        foreach (var (id, (joint, left)) in found)
        {
            if (matrix.TermFrequencies[id] is > 0 and var count)
            {
                yield return new Pair(term.Trim(), words.Vocabulary[id], joint, left, occurrences, count, places, words.Terms.Length);
            }
        }
    }

    // The tokens beside an occurrence, each once, and whether they stand before the nearest.
    private IEnumerable<(int Token, bool Left)> Beside(int article, (int Token, int End)[] middles, int window)
    {
        var paragraphs = Paragraphs(article);
        var nearest = new SortedDictionary<int, (int Distance, bool Left)>();
        foreach (var (token, end) in middles)
        {
            for (var distance = 1; distance <= window; distance++)
            {
                Keep(token - distance, token, distance, true);
                Keep(end - 1 + distance, token, distance, false);
            }
        }

        foreach (var (token, end) in middles)
        {
            for (var inside = token; inside < end; inside++)
            {
                nearest.Remove(inside);
            }
        }

        return nearest.Select(place => (place.Key, place.Value.Left));

        void Keep(int place, int middle, int distance, bool left)
        {
            if (place >= 0 && place < paragraphs.Length && paragraphs[place] == paragraphs[middle]
                && (!nearest.TryGetValue(place, out var known) || distance < known.Distance))
            {
                nearest[place] = (distance, left);
            }
        }
    }

    // The paragraph of each token of an article.
    private int[] Paragraphs(int article)
    {
        var text = words.Articles[article].Text;
        var starts = words.StartsOf(article);
        var paragraphs = new int[starts.Length];
        for (var token = 1; token < starts.Length; token++)
        {
            paragraphs[token] = paragraphs[token - 1] + (text.AsSpan(starts[token - 1]..starts[token]).Contains('\n') ? 1 : 0);
        }

        return paragraphs;
    }
}
