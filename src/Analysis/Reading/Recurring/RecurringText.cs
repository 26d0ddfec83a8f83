using System.Globalization;

namespace Analysis.Reading;

/// <summary>
/// What the outlets of a corpus print around their articles: lines, and the fixed beginnings and ends of lines, that recur at the head or
/// foot of many articles of one source. Found by counting, without knowing the outlet; an article that is there twice counts once.
/// </summary>
internal sealed class RecurringText
{
    // Fewer articles than ten must nearly all have a line for it to be the outlet's.
    private const int LeastArticles = 5;
    private const int FewArticles = 10;
    private const double FewShare = 0.8;
    private const int Head = 3;
    private const int Foot = 6;
    private const int LongestShort = 60;
    private const int LongestLine = 240;
    private const int LongestEdged = 160;
    private const int EdgedLines = 2;
    private const int LongestLead = 30;
    private static readonly System.Buffers.SearchValues<char> LeadEnds = System.Buffers.SearchValues.Create("）)】]〕-–—:：");
    // How long the fixed beginnings and ends are that are counted.
    private static readonly int[] Edges = [8, 12, 16, 24, 32, 48];
    private readonly Dictionary<string, SourceCounts> bySource;

    private RecurringText(Dictionary<string, SourceCounts> bySource) => this.bySource = bySource;

    private enum Piece
    {
        Line,
        Beginning,
        End,
        Lead,
    }

    /// <summary>Counts what stands at the heads and feet of the articles.</summary>
    public static RecurringText Of(IReadOnlyList<Article> articles)
    {
        var bySource = new Dictionary<string, SourceCounts>(StringComparer.Ordinal);
        var groups = articles.Where(article => !article.IsExport && SourceOf(article) is not null && article.Paragraphs.Count > 1).GroupBy(article => SourceOf(article)!, StringComparer.Ordinal);
        foreach (var group in groups.Where(group => group.Count() >= LeastArticles))
        {
            var counts = bySource[group.Key] = new SourceCounts();
            foreach (var article in group)
            {
                counts.Add(article);
            }
        }

        return new RecurringText(bySource);
    }

    /// <summary>The articles without what recurs; each that loses something gives a problem.</summary>
    public List<Article> TakeOut(List<Article> articles, List<Problem> problems) =>
        articles.ConvertAll(article => !article.IsExport && SourceOf(article) is { } source && bySource.TryGetValue(source, out var counts) && counts.HasRecurring ? TakeOut(article, source, counts, problems) : article);

    private static string? SourceOf(Article article) => article.Source ?? article.Domain;

    private static Article TakeOut(Article article, string source, SourceCounts counts, List<Problem> problems)
    {
        var (kept, dateline) = (new List<int>(article.Paragraphs.Count), article.Dateline);
        var texts = article.Paragraphs.ToArray();
        for (var i = 0; i < texts.Length; i++)
        {
            var share = IsAtEdge(i, texts.Length) ? counts.ShareOf(texts[i].Text, i, texts.Length) : 0;
            if (share > 0)
            {
                problems.Add(Row(article, i, source, share, counts.Articles, texts[i].Text));
                continue;
            }

            if (i < Head && dateline is null && counts.LeadOf(texts[i].Text) is var (lead, leads))
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

        var links = Enumerable.Range(0, article.Links.Count).Where(i => article.LinkParagraphs.Count == 0 || article.LinkParagraphs[i] < 0 || places[article.LinkParagraphs[i]] >= 0).ToList();
        return article with
        {
            Dateline = dateline,
            Paragraphs = [.. kept.Select(i => texts[i])],
            ParagraphLines = article.ParagraphLines.Count == 0 ? [] : [.. kept.Select(i => article.ParagraphLines[i])],
            Links = [.. links.Select(i => article.Links[i])],
            LinkParagraphs = article.LinkParagraphs.Count == 0 ? [] : [.. links.Select(i => article.LinkParagraphs[i] < 0 ? -1 : places[article.LinkParagraphs[i]])],
            Origins = dateline == article.Dateline ? article.Origins : [.. article.Origins, new FieldOrigin("dateline", "corpus: recurring beginning", null, "cut off from the text")],
        };
    }

    private static Problem Row(Article article, int paragraph, string source, int count, int of, string text) => new(
        article.File, article.ParagraphLines.Count > paragraph ? article.ParagraphLines[paragraph] : null, "text", Severity.Info,
        string.Create(CultureInfo.InvariantCulture, $"kept out of the text: recurs in {count} of {of} articles of {source}: '{Note.Short(text)}' (LoadOptions.KeepRecurring)"));

    private static bool IsAtEdge(int index, int count) => index < Head || index >= count - Foot;

    /// <summary>The counts of one source; those of parts of a corpus can be added up.</summary>
    private sealed class SourceCounts
    {
        private readonly Dictionary<(Piece Piece, ulong Hash), int> counts = [];
        private readonly HashSet<ulong> texts = [];
        private readonly HashSet<(Piece, ulong)> seen = [];
        private bool? recurring;

        /// <summary>How many different articles were counted.</summary>
        public int Articles => texts.Count;

        /// <summary>Whether any piece recurs enough; else nothing need be looked up.</summary>
        public bool HasRecurring => recurring ??= Articles >= LeastArticles && counts.Any(count => count.Value >= LeastOf(LeastShare));

        private const int LeastCount = 5;
        private const double LeastShare = 0.1;
        private const double LongShare = 0.25;
        private const double EdgeShare = 0.3;

        /// <summary>Counts an article.</summary>
        public void Add(Article article)
        {
            var paragraphs = article.Paragraphs;
            var longest = paragraphs.MaxBy(paragraph => paragraph.Text.Length).Text;
            if (!texts.Add(HashOf(longest.AsSpan(0, Math.Min(longest.Length, LongestLine)))))
            {
                return;
            }

            seen.Clear();
            for (var i = 0; i < paragraphs.Count; i++)
            {
                if (!IsAtEdge(i, paragraphs.Count))
                {
                    continue;
                }

                var text = paragraphs[i].Text;
                if (text.Length <= LongestLine)
                {
                    seen.Add((Piece.Line, HashOf(text)));
                }

                for (var e = 0; i >= paragraphs.Count - EdgedLines && text.Length <= LongestEdged && e < Edges.Length && Edges[e] < text.Length; e++)
                {
                    var edge = Edges[e];
                    seen.Add((Piece.Beginning, HashOf(text.AsSpan(0, edge))));
                    seen.Add((Piece.End, HashOf(text.AsSpan(text.Length - edge))));
                }

                if (i < Head && LeadEnd(text) is var lead and > 0)
                {
                    seen.Add((Piece.Lead, HashOf(text.AsSpan(0, lead))));
                }
            }

            foreach (var piece in seen)
            {
                counts[piece] = counts.GetValueOrDefault(piece) + 1;
            }
        }

        /// <summary>In how many articles a line recurs, where that is enough to keep it out; else 0.</summary>
        public int ShareOf(string text, int index, int of)
        {
            var whole = text.Length > LongestLine ? 0 : counts.GetValueOrDefault((Piece.Line, HashOf(text)));
            if (whole >= LeastOf(text.Length <= LongestShort ? LeastShare : LongShare))
            {
                return whole;
            }

            return text.Length <= LongestEdged && index >= of - EdgedLines ? EdgesOf(text) : 0;
        }

        // A sentence may end as others do: what is fixed must be most of the line.
        private int EdgesOf(string text)
        {
            var (fixedLetters, count) = (0, int.MaxValue);
            foreach (var (piece, start) in ((Piece, Func<int, int>)[])[(Piece.Beginning, _ => 0), (Piece.End, edge => text.Length - edge)])
            {
                foreach (var edge in Edges.Reverse().Where(edge => edge < text.Length))
                {
                    if (counts.GetValueOrDefault((piece, HashOf(text.AsSpan(start(edge), edge)))) is var found && found >= LeastOf(EdgeShare))
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
            LeadEnd(text) is var lead and > 0 && lead < text.Length && counts.GetValueOrDefault((Piece.Lead, HashOf(text.AsSpan(0, lead)))) is var count && count >= LeastOf(LongShare) ? (lead, count) : null;

        private int LeastOf(double share) => Math.Max(LeastCount, (int)Math.Ceiling((Articles < FewArticles ? FewShare : share) * Articles));

        // Up to the sign that ends what stands before the first sentence, and the blanks behind it.
        private static int LeadEnd(string text)
        {
            var at = text.AsSpan(0, Math.Min(text.Length, LongestLead)).IndexOfAny(LeadEnds);
            for (at = at < 0 ? -1 : at + 1; at > 0 && at < text.Length && (text[at] == ' ' || LeadEnds.Contains(text[at])); at++)
            {
            }

            return at;
        }

        // Letters and signs without blanks; one digit is like the other.
        private static ulong HashOf(ReadOnlySpan<char> text)
        {
            ulong hash = 14695981039346656037;
            foreach (var character in text)
            {
                if (!char.IsWhiteSpace(character))
                {
                    hash = (hash ^ (char.IsAsciiDigit(character) ? '0' : character)) * 1099511628211;
                }
            }

            return Hashing.Step(hash, 0);
        }
    }
}
