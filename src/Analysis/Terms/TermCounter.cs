using System.Collections.Concurrent;
using System.Globalization;

namespace Analysis;

/// <summary>Makes the rows of a <see cref="DocumentTermMatrix"/>, one article at a time.</summary>
internal sealed class TermCounter
{
    private const int FewestPerPart = 32;
    private readonly TermOptions options;
    private readonly Vocabulary tokens;
    private readonly Vocabulary terms;
    private readonly List<Document> documents = [];
    private readonly List<int> offsets = [0];
    private int[] rowTerms = [];
    private int[] rowCounts = [];
    private int[] rowFirst = [];
    private int entries;
    private readonly Dictionary<StopWords, Verdict[]> verdictsOf = [];
    private StopWords stopWords; // of the article being counted, and what is known of its words
    private Verdict[] verdicts = [];
    private int[] entryOf = []; // per term: its entry in the row being made, if at or after the row's beginning
    private Token[] buffer = [];
    private int[] ids = [];
    private int[] starts = [];
    private int[] lengths = [];

    public TermCounter(TermOptions options, Vocabulary tokens)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.NGram, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinLength, 1);
        (this.options, this.tokens) = (options, tokens);
        terms = options.NGram == 1 ? tokens : new Vocabulary(options.MergesScripts);
        stopWords = options.StopWords;
    }

    [Flags]
    private enum Verdict : byte
    {
        None = 0,
        Known = 1,
        Counted = 2,
        Address = 4,
    }

    public void Add(Article article)
    {
        var text = article.Text;
        if (buffer.Length < text.Length)
        {
            (buffer, ids, starts, lengths) = (new Token[text.Length], new int[text.Length], new int[text.Length], new int[text.Length]);
        }

        var count = options.Tokenizer.Tokenize(text, buffer);
        for (var i = 0; i < count; i++)
        {
            var token = buffer[i];
            ids[i] = tokens.Add(text.AsSpan(token.Start, token.Length), token.Kind);
            starts[i] = token.Start;
            lengths[i] = token.Length;
        }

        Add(article, ids.AsSpan(0, count), starts.AsSpan(0, count), lengths.AsSpan(0, count));
    }

    public void Add(Article article, ReadOnlySpan<int> ids, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths)
    {
        Turn(options.StopWords.In(article.Language));
        Judge(ids);
        var total = ids.Length;
        for (var i = 0; i < ids.Length; i++)
        {
            total -= (verdicts[ids[i]] & Verdict.Address) != 0 ? 1 : 0;
            if (options.NGram > 1)
            {
                if (NGramAt(article.Text, i, ids, starts, lengths) is { Length: > 0 } gram)
                {
                    Count(terms.Add(gram, tokens.KindOf(ids[i])), starts[i]);
                }
            }
            else if (IsCounted(ids[i]))
            {
                Count(ids[i], starts[i]);
            }
        }

        documents.Add(new Document(article.Id, article.Source, article.Published, total));
        offsets.Add(entries);
    }

    /// <summary>Adds a batch on all processors. Terms are numbered as if it were read in order, whatever the number of
    /// processors.</summary>
    public void AddAll(Article[] batch)
    {
        var parts = Math.Min(Environment.ProcessorCount, batch.Length / FewestPerPart);
        if (parts < 2)
        {
            Array.ForEach(batch, Add);
            return;
        }

        var counters = new TermCounter[parts];
        Parallel.For(0, parts, part =>
        {
            counters[part] = new TermCounter(options, new Vocabulary(options.MergesScripts));
            foreach (var article in batch.AsSpan((batch.Length * part / parts)..(batch.Length * (part + 1) / parts)))
            {
                counters[part].Add(article);
            }
        });
        Array.ForEach(counters, Append);
    }

    /// <summary>What was counted, each row ordered by term.</summary>
    public DocumentTermMatrix ToMatrix()
    {
        Array.Resize(ref rowTerms, entries);
        Array.Resize(ref rowCounts, entries);
        Array.Resize(ref rowFirst, entries);
        Parallel.ForEach(Partitioner.Create(0, documents.Count + 1), range =>
        {
            for (var row = range.Item1; row < Math.Min(range.Item2, documents.Count); row++)
            {
                SortRow(offsets[row], offsets[row + 1]);
            }
        });
        return new DocumentTermMatrix(documents, terms, [.. offsets], rowTerms, rowCounts, rowFirst);
    }

    private ReadOnlySpan<char> NGramAt(string text, int first, ReadOnlySpan<int> ids, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths)
    {
        var last = first + options.NGram - 1;
        if (last >= ids.Length || !IsCounted(ids[first]))
        {
            return default;
        }

        for (var i = first + 1; i <= last; i++)
        {
            var gap = text.AsSpan((starts[i - 1] + lengths[i - 1])..starts[i]);
            if (!IsCounted(ids[i]) || gap is not ("" or " " or "-"))
            {
                return default;
            }
        }

        return text.AsSpan(starts[first]..(starts[last] + lengths[last]));
    }

    private void Count(int term, int start)
    {
        if (term >= entryOf.Length)
        {
            var known = entryOf.Length;
            Array.Resize(ref entryOf, Math.Max(terms.Count, known * 2));
            entryOf.AsSpan(known).Fill(-1);
        }

        ref var entry = ref entryOf[term];
        if (entry >= offsets[^1])
        {
            rowCounts[entry]++;
            return;
        }

        entry = entries;
        AddEntry(term, 1, start);
    }

    private void AddEntry(int term, int count, int first)
    {
        if (entries == rowTerms.Length)
        {
            var room = Math.Max(1024, entries * 2);
            Array.Resize(ref rowTerms, room);
            Array.Resize(ref rowCounts, room);
            Array.Resize(ref rowFirst, room);
        }

        (rowTerms[entries], rowCounts[entries], rowFirst[entries]) = (term, count, first);
        entries++;
    }

    private void Append(TermCounter other)
    {
        var numbers = terms.Merge(other.terms);
        for (var row = 0; row < other.documents.Count; row++)
        {
            for (var entry = other.offsets[row]; entry < other.offsets[row + 1]; entry++)
            {
                AddEntry(numbers[other.rowTerms[entry]], other.rowCounts[entry], other.rowFirst[entry]);
            }

            documents.Add(other.documents[row]);
            offsets.Add(entries);
        }
    }

    private void SortRow(int from, int to)
    {
        var order = new ulong[to - from];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((ulong)rowTerms[from + i] << 32) | (uint)i;
        }

        Array.Sort(order);
        var (counts, first) = (rowCounts[from..to], rowFirst[from..to]);
        for (var i = 0; i < order.Length; i++)
        {
            var entry = (int)(uint)order[i];
            (rowTerms[from + i], rowCounts[from + i], rowFirst[from + i]) = ((int)(order[i] >> 32), counts[entry], first[entry]);
        }
    }

    // Another language has other stop words, and so other verdicts.
    private void Turn(StopWords to)
    {
        if (to != stopWords)
        {
            verdictsOf[stopWords] = verdicts;
            (stopWords, verdicts) = (to, verdictsOf.GetValueOrDefault(to, []));
        }
    }

    private bool IsCounted(int token) => (verdicts[token] & Verdict.Counted) != 0;

    private void Judge(ReadOnlySpan<int> ids)
    {
        if (verdicts.Length < tokens.Count)
        {
            Array.Resize(ref verdicts, Math.Max(tokens.Count, verdicts.Length * 2));
        }

        foreach (var id in ids)
        {
            if (verdicts[id] == Verdict.None)
            {
                verdicts[id] = Verdict.Known | (Decide(id) ? Verdict.Counted : 0) | (tokens.KindOf(id) == TokenKinds.Address
                    ? Verdict.Address : 0);
            }
        }
    }

    private bool Decide(int token)
    {
        var key = tokens.KeyOf(token);
        return (options.Kinds & tokens.KindOf(token)) == tokens.KindOf(token)
            && (options.MinLength == 1 || new StringInfo(key).LengthInTextElements >= options.MinLength)
            && !stopWords.Contains(key)
            && (options.PartsOfSpeech is null
                || (options.Tokenizer.Segmenter.PartOfSpeechOf(TraditionalText.Simplify(key)) is { } tag
                && options.PartsOfSpeech.Any(part => tag.StartsWith(part, StringComparison.Ordinal))));
    }
}
