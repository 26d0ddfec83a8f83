namespace Analysis;

/// <summary>
/// Where the words of lists stand in the articles of a corpus: each as a word or several in a row, of a script with spaces in singular and
/// plural; of words that begin at one place the longest. Lists of any length take the time of one reading.
/// </summary>
internal sealed class ListedWords
{
    private readonly Dictionary<int, List<(int[] Terms, int Word)>> byFirst = [];
    private readonly TokenizedCorpus tokens;

    /// <param name="corpus">The articles.</param>
    /// <param name="words">The words.</param>
    public ListedWords(Corpus corpus, IReadOnlyList<string> words)
    {
        var own = CorpusWords.Of(corpus);
        // what is asked for is a word, so that the segmenter does not cut it
        var han = words.Select(TraditionalText.Simplify).Where(word => word.Length > 1 && word.All(BlockCharacters.IsHan))
            .Distinct(StringComparer.Ordinal)
            .Where(word => own.Options.Tokenizer.Segmenter.FrequencyOf(word) == 0).ToArray();
        var tokenizer = han.Length == 0 ? own.Options.Tokenizer
            : new Tokenizer(new Segmenter(new WordList([.. WordList.Of(han).Entries, .. own.Own.Entries])));
        tokens = TokenizedCorpus.Read(CorpusCounts.Of(corpus).Articles, tokenizer, mergesScripts: true);
        foreach (var (index, word) in words.Index())
        {
            foreach (var form in char.IsAsciiLetter(word[^1]) && word.Length > 2 ? EnglishForms.Of(word) : [word])
            {
                Add(index, form, tokenizer);
            }
        }

        foreach (var same in byFirst.Values)
        {
            same.Sort((one, other) => other.Terms.Length != one.Terms.Length ? other.Terms.Length.CompareTo(one.Terms.Length)
                : one.Word.CompareTo(other.Word));
        }
    }

    /// <summary>The articles.</summary>
    public IReadOnlyList<Article> Articles => tokens.Articles;

    /// <summary>The words' places in an article, in their order: its number, where it begins and its length in UTF-16 units.</summary>
    public IEnumerable<(int Word, int Start, int Length)> In(int article)
    {
        for (var at = tokens.Offsets[article]; at < tokens.Offsets[article + 1]; at++)
        {
            if (At(article, at, tokens.Offsets[article + 1]) is { Terms: not null } found)
            {
                var last = at + found.Terms.Length - 1;
                yield return (found.Word, tokens.Starts[at], tokens.Starts[last] + tokens.Lengths[last] - tokens.Starts[at]);
                at = last;
            }
        }
    }

    private (int[] Terms, int Word) At(int article, int at, int end) =>
        byFirst.TryGetValue(tokens.Terms[at], out var same)
        ? same.Find(each => at + each.Terms.Length <= end && tokens.Terms.Slice(at, each.Terms.Length).SequenceEqual(each.Terms)
            && tokens.IsUnbroken(article, at, each.Terms.Length)) : default;

    private void Add(int word, string form, Tokenizer tokenizer)
    {
        var terms = tokenizer.Tokenize(form).Select(token => tokens.Vocabulary.IdOf(form.Substring(token.Start, token.Length))).ToArray();
        if (terms.Length > 0 && terms.All(term => term is not null))
        {
            int[] known = [.. terms.Select(term => term!.Value)];
            (byFirst.TryGetValue(known[0], out var same) ? same : byFirst[known[0]] = []).Add((known, word));
        }
    }
}
