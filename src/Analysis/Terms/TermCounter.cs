using System.Globalization;
using System.Runtime.InteropServices;

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
    private readonly List<int> rowTerms = [];
    private readonly List<int> rowCounts = [];
    private readonly List<int> rowFirst = [];
    private readonly List<bool?> counted = [];
    private readonly List<int> entryOf = []; // per term: its entry in the row being made, if at or after the row's beginning
    private readonly List<Token> buffer = [];
    private readonly List<int> ids = [];
    private readonly List<int> starts = [];
    private readonly List<int> lengths = [];

    public TermCounter(TermOptions options, Vocabulary tokens)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.NGram, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MinLength, 1);
        (this.options, this.tokens) = (options, tokens);
        terms = options.NGram == 1 ? tokens : new Vocabulary();
    }

    public void Add(Article article)
    {
        buffer.Clear();
        ids.Clear();
        starts.Clear();
        lengths.Clear();
        options.Tokenizer.Tokenize(article.Text, buffer);
        foreach (var token in buffer)
        {
            ids.Add(tokens.Add(article.Text.AsSpan(token.Start, token.Length), token.Kind));
            starts.Add(token.Start);
            lengths.Add(token.Length);
        }

        Add(article, CollectionsMarshal.AsSpan(ids), CollectionsMarshal.AsSpan(starts), CollectionsMarshal.AsSpan(lengths));
    }

    public void Add(Article article, ReadOnlySpan<int> ids, ReadOnlySpan<int> starts, ReadOnlySpan<int> lengths)
    {
        var total = 0;
        for (var i = 0; i < ids.Length; i++)
        {
            total += tokens.KindOf(ids[i]) == TokenKinds.Address ? 0 : 1;
            if (options.NGram == 1)
            {
                if (IsCounted(ids[i]))
                {
                    Count(ids[i], starts[i]);
                }
            }
            else if (NGramAt(article.Text, i, ids, starts, lengths) is { Length: > 0 } length)
            {
                Count(terms.Add(article.Text.AsSpan(starts[i], length.Length), tokens.KindOf(ids[i])), starts[i]);
            }
        }

        documents.Add(new Document(article.Id, article.Source, article.Published, total));
        EndRow();
    }

    /// <summary>Adds a batch on all processors. Terms are numbered as if it were read in order, whatever the number of processors.</summary>
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
            counters[part] = new TermCounter(options, new Vocabulary());
            foreach (var article in batch.AsSpan((batch.Length * part / parts)..(batch.Length * (part + 1) / parts)))
            {
                counters[part].Add(article);
            }
        });
        Array.ForEach(counters, Append);
    }

    public DocumentTermMatrix ToMatrix() => new(documents, terms, [.. offsets], [.. rowTerms], [.. rowCounts], [.. rowFirst]);

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
        while (entryOf.Count <= term)
        {
            entryOf.Add(-1);
        }

        if (entryOf[term] >= offsets[^1])
        {
            rowCounts[entryOf[term]]++;
            return;
        }

        entryOf[term] = rowTerms.Count;
        rowTerms.Add(term);
        rowCounts.Add(1);
        rowFirst.Add(start);
    }

    private void EndRow()
    {
        var from = offsets[^1];
        var row = CollectionsMarshal.AsSpan(rowTerms)[from..];
        var order = new int[row.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        row.Sort(order.AsSpan());
        Reorder(CollectionsMarshal.AsSpan(rowCounts)[from..], order);
        Reorder(CollectionsMarshal.AsSpan(rowFirst)[from..], order);
        offsets.Add(rowTerms.Count);
    }

    private void Append(TermCounter other)
    {
        var numbers = terms.Merge(other.terms);
        for (var row = 0; row < other.documents.Count; row++)
        {
            for (var entry = other.offsets[row]; entry < other.offsets[row + 1]; entry++)
            {
                rowTerms.Add(numbers[other.rowTerms[entry]]);
                rowCounts.Add(other.rowCounts[entry]);
                rowFirst.Add(other.rowFirst[entry]);
            }

            documents.Add(other.documents[row]);
            EndRow();
        }
    }

    private static void Reorder(Span<int> values, int[] order)
    {
        var copy = values.ToArray();
        for (var i = 0; i < order.Length; i++)
        {
            values[i] = copy[order[i]];
        }
    }

    private bool IsCounted(int token)
    {
        while (counted.Count <= token)
        {
            counted.Add(null);
        }

        return counted[token] ??= Decide(token);
    }

    private bool Decide(int token)
    {
        var key = tokens.KeyOf(token);
        return options.Kinds.HasFlag(tokens.KindOf(token))
            && (options.MinLength == 1 || new StringInfo(key).LengthInTextElements >= options.MinLength)
            && !options.StopWords.Contains(key)
            && (options.PartsOfSpeech is null
                || (options.Tokenizer.Segmenter.PartOfSpeechOf(TraditionalText.Simplify(key)) is { } tag && options.PartsOfSpeech.Any(part => tag.StartsWith(part, StringComparison.Ordinal))));
    }
}
