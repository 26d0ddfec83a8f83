namespace Analysis;

/// <summary>Finds names in Latin script: runs of words with capitals.</summary>
/// <param name="lower">The words that the corpus writes in lower case: no names by themselves where they begin a sentence.</param>
internal sealed class LatinNames(IReadOnlySet<string> lower)
{
    private const int MostWordsOfKnown = 6;

    private readonly LatinRuns runs = new(lower);

    /// <summary>The words that a text writes in lower case.</summary>
    public static IEnumerable<string> LowerWords(List<LatinWord> words) => words.Where(word => !word.IsCapital).Select(word => word.Text);

    /// <summary>Adds what an article tells to the evidence.</summary>
    public void Weigh(List<LatinWord> words, string text, NameEvidence evidence)
    {
        var known = NameRules.Known.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (first, last, hasTitle) in runs.Chunks(words, (word, end) => LengthOf(words, word, end, text, known.ContainsKey)))
        {
            new LatinEvidence(words, first, last, hasTitle, text, lower).AddTo(evidence, Name(words, first, last));
        }
    }

    /// <summary>The names in an article, when it is known which strings are names: those, and the last parts alone of the people whom the
    /// article names.</summary>
    public IEnumerable<NameMention> Find(List<LatinWord> words, string text, NameLexicon lexicon, IReadOnlyList<NameMention> chinese)
    {
        var (found, single) = (new List<NameMention>(), new List<(int Word, bool HasTitle)>());
        int Known(int word, int end) => LengthOf(words, word, end, text, name => lexicon.KindOf(name) is not null);
        foreach (var (first, last, hasTitle) in runs.Chunks(words, Known))
        {
            var name = Name(words, first, last);
            if ((KindOfBracket(chinese, text, words[first].Start, words[last].End) ?? lexicon.KindOf(name)) is { } kind)
            {
                var own = hasTitle && first == last ? NameKind.Person : kind;
                found.Add(new NameMention(words[first].Start, words[last].End - words[first].Start, own, name));
            }
            else if (first == last)
            {
                single.Add((first, hasTitle));
            }
        }

        var parts = found.Where(mention => mention.Kind == NameKind.Person && mention.Name.Contains(' ', StringComparison.Ordinal))
            .SelectMany(mention => mention.Name.Split(' ')).ToHashSet(StringComparer.Ordinal);
        // trust in Trump: what is a part of a person's name in the article is no place there, unless it is known for one
        var shown = found.Select(mention => mention.Kind == NameKind.Place && parts.Contains(mention.Name)
            && !NameRules.Known.ContainsKey(mention.Name)
            ? mention with { Kind = NameKind.Person } : mention);
        var alone = single.Where(each => each.HasTitle || parts.Contains(words[each.Word].Text)).Select(each => words[each.Word]);
        return shown.Concat(alone.Select(word => new NameMention(word.Start, word.End - word.Start, NameKind.Person, word.Text)));
    }

    // How many words from one on are the longest known name; one that begins a sentence and is written in lower case elsewhere is none.
    private int LengthOf(List<LatinWord> words, int first, int end, string text, Func<ReadOnlySpan<char>, bool> isName)
    {
        for (var last = Math.Min(end, first + MostWordsOfKnown) - 1; last >= first; last--)
        {
            var isWord = last == first && words[first].IsFirst && lower.Contains(words[first].Text.ToLowerInvariant());
            if (!isWord && isName(text.AsSpan(words[first].Start..words[last].End)))
            {
                return last - first + 1;
            }
        }

        return 0;
    }

    private static string Name(List<LatinWord> words, int first, int last) =>
        string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => words[i].Text));

    // The Latin form of a name behind its Chinese one names the same.
    private static NameKind? KindOfBracket(IReadOnlyList<NameMention> chinese, string text, int start, int end)
    {
        var isOpen = start > 0 && text[start - 1] is '(' or '（';
        var open = isOpen && end < text.Length && text[end] is ')' or '）' or ',' or '，' ? start - 1 : -1;
        var (low, high) = (0, chinese.Count - 1);
        while (open > 0 && low <= high)
        {
            var middle = (low + high) / 2;
            var at = text[open - 1] == ' ' ? open - 1 : open;
            if (chinese[middle].End == at)
            {
                return chinese[middle].Kind;
            }

            (low, high) = chinese[middle].End < at ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
