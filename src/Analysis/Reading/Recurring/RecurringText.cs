using System.Globalization;
using System.Runtime.InteropServices;

namespace Analysis.Reading;

/// <summary>
/// What the outlets of a corpus print around their articles: lines, and the fixed beginnings and ends of lines, that recur at the head or
/// foot of many articles of one source. Found by counting, without knowing the outlet; an article that is there twice counts once.
/// </summary>
internal sealed class RecurringText
{
    /// <summary>Sources with fewer articles show nothing that recurs.</summary>
    public const int LeastArticles = 5;

    // Fewer articles than ten must nearly all have a line for it to be the outlet's.
    private const int FewArticles = 10;
    private const double FewShare = 0.8;

    /// <summary>What stands in fewer articles of a source does not recur.</summary>
    public const int LeastCount = 5;

    private const int LongestShort = 60;
    private readonly Dictionary<string, SourceCounts> bySource;

    private RecurringText(Dictionary<string, SourceCounts> bySource) => this.bySource = bySource;

    /// <summary>Counts what stands at the heads and feet of the articles.</summary>
    public static RecurringText Of(IReadOnlyList<Article> articles, ParallelOptions threads)
    {
        var marks = new EdgeMarks[articles.Count];
        Parallel.For(0, articles.Count, threads, i => marks[i] = EdgeMarks.Has(articles[i]) ? EdgeMarks.Of(articles[i]) : default);
        var bySource = new Dictionary<string, SourceCounts>(StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, articles.Count).Where(i => EdgeMarks.Has(articles[i]))
            .GroupBy(i => EdgeMarks.SourceOf(articles[i])!, StringComparer.Ordinal).Where(group => group.Count() >= LeastArticles))
        {
            var (counts, seen) = (new Dictionary<EdgeMark, int>(), new HashSet<ulong>());
            foreach (var own in group.Select(i => marks[i]).Where(own => seen.Add(own.Text)))
            {
                foreach (var mark in own.Marks)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, mark, out _)++;
                }
            }

            bySource[group.Key] = new SourceCounts(seen.Count, counts);
        }

        return new RecurringText(bySource);
    }

    /// <summary>Takes marks that were counted elsewhere.</summary>
    /// <param name="counted">Each source, how many different articles it has, and in how many of them each mark stands; marks in fewer than
    /// <see cref="LeastCount"/> may be left out.</param>
    public static RecurringText Counted(IEnumerable<(string Source, int Articles, Dictionary<EdgeMark, int> Counts)> counted) =>
        new(counted.ToDictionary(source => source.Source, source => new SourceCounts(source.Articles, source.Counts),
        StringComparer.Ordinal));

    /// <summary>The articles without what recurs; each that loses something gives a problem.</summary>
    public List<Article> TakeOut(List<Article> articles, List<Problem> problems, ParallelOptions threads)
    {
        var (kept, taken) = (new Article[articles.Count], new List<Problem>[articles.Count]);
        Parallel.For(0, articles.Count, threads, i => kept[i] = TakeOut(articles[i], taken[i] = []));
        problems.AddRange(taken.SelectMany(own => own));
        return [.. kept];
    }

    /// <summary>An article without what recurs.</summary>
    public Article TakeOut(Article article, List<Problem> problems) =>
        EdgeMarks.SourceOf(article) is { } source && bySource.TryGetValue(source, out var counts) && counts.HasRecurring
        ? TakeOut(article, source, counts, problems) : article;

    private static Article TakeOut(Article article, string source, SourceCounts counts, List<Problem> problems)
    {
        var (kept, dateline) = (new List<int>(article.Paragraphs.Count), article.Dateline);
        var texts = article.Paragraphs.ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            var share = EdgeMarks.IsAtEdge(i, texts.Length) ? counts.ShareOf(texts[i].Text, i, texts.Length) : 0;
            if (share > 0)
            {
                problems.Add(Row(article, i, source, share, counts.Articles, texts[i].Text));
                continue;
            }

            if (i < EdgeMarks.Head && dateline is null && counts.LeadOf(texts[i].Text) is var (lead, leads))
            {
                dateline = texts[i].Text[..lead].Trim();
                problems.Add(Row(article, i, source, leads, counts.Articles, dateline));
                texts[i] = texts[i] with { Text = texts[i].Text[lead..] };
            }

            kept.Add(i);
        }

        return kept.Count == texts.Length && dateline == article.Dateline ? article : With(article, texts, kept, dateline);
    }

    private static Article With(Article article, Paragraph[] texts, List<int> kept, string? dateline)
    {
        var places = Enumerable.Repeat(-1, article.Paragraphs.Count).ToArray();
        for (var i = 0; i < kept.Count; i++)
        {
            places[kept[i]] = i;
        }

        var links = Enumerable.Range(0, article.Links.Count).Where(i => article.LinkParagraphs.Count == 0 || article.LinkParagraphs[i] < 0
            || places[article.LinkParagraphs[i]] >= 0).ToList();
        return article with
        {
            Dateline = dateline,
            Paragraphs = [.. kept.Select(i => texts[i])],
            ParagraphLines = article.ParagraphLines.Count == 0 ? [] : [.. kept.Select(i => article.ParagraphLines[i])],
            Links = [.. links.Select(i => article.Links[i])],
            LinkParagraphs = article.LinkParagraphs.Count == 0 ? []
            : [.. links.Select(i => article.LinkParagraphs[i] < 0 ? -1 : places[article.LinkParagraphs[i]])],
            Origins = dateline == article.Dateline ? article.Origins
            : [.. article.Origins, new FieldOrigin("dateline", "corpus: recurring beginning", null, "cut off from the text")],
        };
    }

    private static Problem Row(Article article, int paragraph, string source, int count, int of, string text) => new(
        article.File, article.ParagraphLines.Count > paragraph ? article.ParagraphLines[paragraph] : null, "text", Severity.Info,
        string.Create(CultureInfo.InvariantCulture,
        $"kept out of the text: recurs in {count} of {of} articles of {source}: '{Note.Short(text)}' (LoadOptions.KeepRecurring)"));

    /// <summary>The counts of one source; those of parts of a corpus can be added up.</summary>
    private sealed class SourceCounts(int articles, Dictionary<EdgeMark, int> counts)
    {
        private const double LeastShare = 0.1;
        private const double LongShare = 0.25;
        private const double EdgeShare = 0.3;

        private bool? recurring;

        /// <summary>How many different articles were counted.</summary>
        public int Articles => articles;

        /// <summary>Whether any piece recurs enough; else nothing need be looked up.</summary>
        public bool HasRecurring => recurring ??= Articles >= LeastArticles && counts.Any(count => count.Value >= LeastOf(LeastShare));

        /// <summary>In how many articles a line recurs, where that is enough to keep it out; else 0.</summary>
        public int ShareOf(string text, int index, int of)
        {
            var whole = text.Length > EdgeMarks.LongestLine ? 0 : counts.GetValueOrDefault(EdgeMarks.Line(text));
            if (whole >= LeastOf(text.Length <= LongestShort ? LeastShare : LongShare))
            {
                return whole;
            }

            return text.Length <= EdgeMarks.LongestEdged && index >= of - EdgeMarks.EdgedLines ? EdgesOf(text) : 0;
        }

        // A sentence may end as others do: what is fixed must be most of the line.
        private int EdgesOf(string text)
        {
            var (fixedLetters, count) = (0, int.MaxValue);
            foreach (var mark in (Func<string, int, EdgeMark>[])[EdgeMarks.Beginning, EdgeMarks.End])
            {
                foreach (var edge in EdgeMarks.Lengths.Reverse().Where(edge => edge < text.Length))
                {
                    if (counts.GetValueOrDefault(mark(text, edge)) is var found && found >= LeastOf(EdgeShare))
                    {
                        (fixedLetters, count) = (fixedLetters + edge, Math.Min(count, found));
                        break;
                    }
                }
            }

            return fixedLetters * 2 >= text.Length && fixedLetters > 0 ? count : 0;
        }

        /// <summary>How long the fixed beginning of a head's line is, and in how many articles it recurs; null where it does not.</summary>
        public (int Length, int Count)? LeadOf(string text) =>
            EdgeMarks.LeadEnd(text) is var lead and > 0 && lead < text.Length
            && counts.GetValueOrDefault(EdgeMarks.Lead(text, lead)) is var count && count >= LeastOf(LongShare) ? (lead, count) : null;

        private int LeastOf(double share) =>
            Math.Max(LeastCount, (int)Math.Ceiling((Articles < FewArticles ? FewShare : share) * Articles));
    }
}
