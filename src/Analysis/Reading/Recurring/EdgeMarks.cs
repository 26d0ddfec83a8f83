namespace Analysis.Reading;

/// <summary>A line at the head or foot of an article, or the beginning or end of one, as a hash.</summary>
/// <param name="Piece">Which of them it is.</param>
/// <param name="Hash">The hash of its letters.</param>
internal readonly record struct EdgeMark(EdgePiece Piece, ulong Hash);

/// <summary>What of a line is marked.</summary>
internal enum EdgePiece : byte
{
    Line,
    Beginning,
    End,
    Lead,
}

/// <summary>What stands at the head and foot of an article, as marks that can be counted.</summary>
/// <param name="Text">A hash of the longest paragraph's beginning: articles that agree in it are one.</param>
/// <param name="Marks">The marks, each once.</param>
internal readonly record struct EdgeMarks(ulong Text, IReadOnlyList<EdgeMark> Marks)
{
    /// <summary>The paragraphs at the head.</summary>
    public const int Head = 3;

    /// <summary>The longest line that is marked as a whole.</summary>
    public const int LongestLine = 240;

    /// <summary>The longest line whose beginnings and ends are marked.</summary>
    public const int LongestEdged = 160;

    /// <summary>How many lines at the foot have them marked.</summary>
    public const int EdgedLines = 2;

    private const int Foot = 6;
    private const int LongestLead = 30;

    private static readonly System.Buffers.SearchValues<char> LeadEnds = System.Buffers.SearchValues.Create("）)】]〕-–—:：");

    /// <summary>How long the beginnings and ends are.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [8, 12, 16, 24, 32, 48];

    /// <summary>Whose articles are counted together; null where that is not known, and for an export, which is taken as it is.</summary>
    public static string? SourceOf(Article article) => article.IsExport ? null : article.Source ?? article.Domain;

    /// <summary>Whether an article is counted: one paragraph has no edge.</summary>
    public static bool Has(Article article) => SourceOf(article) is not null && article.Paragraphs.Count > 1;

    /// <summary>The marks of an article with paragraphs.</summary>
    public static EdgeMarks Of(Article article)
    {
        var (paragraphs, marks) = (article.Paragraphs, new List<EdgeMark>());
        var longest = "";
        for (var i = 0; i < paragraphs.Count; i++)
        {
            longest = paragraphs[i].Text.Length > longest.Length ? paragraphs[i].Text : longest;
            if (IsAtEdge(i, paragraphs.Count))
            {
                Add(marks, paragraphs[i].Text, i, paragraphs.Count);
            }
        }

        return new EdgeMarks(HashOf(longest.AsSpan(0, Math.Min(longest.Length, LongestLine))), marks);
    }

    /// <summary>Whether a paragraph stands at the head or foot.</summary>
    public static bool IsAtEdge(int index, int count) => index < Head || index >= count - Foot;

    public static EdgeMark Line(string text) => new(EdgePiece.Line, HashOf(text));

    public static EdgeMark Beginning(string text, int length) => new(EdgePiece.Beginning, HashOf(text.AsSpan(0, length)));

    public static EdgeMark End(string text, int length) => new(EdgePiece.End, HashOf(text.AsSpan(text.Length - length)));

    public static EdgeMark Lead(string text, int length) => new(EdgePiece.Lead, HashOf(text.AsSpan(0, length)));

    /// <summary>Up to the sign that ends what stands before the first sentence, and the blanks behind it.</summary>
    public static int LeadEnd(string text)
    {
        var at = text.AsSpan(0, Math.Min(text.Length, LongestLead)).IndexOfAny(LeadEnds);
        for (at = at < 0 ? -1 : at + 1; at > 0 && at < text.Length && (text[at] == ' ' || LeadEnds.Contains(text[at])); at++)
        {
        }

        return at;
    }

    private static void Add(List<EdgeMark> marks, string text, int index, int count)
    {
        if (text.Length <= LongestLine)
        {
            AddOnce(marks, Line(text));
        }

        for (var e = 0; index >= count - EdgedLines && text.Length <= LongestEdged && e < Lengths.Count && Lengths[e] < text.Length; e++)
        {
            AddOnce(marks, Beginning(text, Lengths[e]));
            AddOnce(marks, End(text, Lengths[e]));
        }

        if (index < Head && LeadEnd(text) is var lead and > 0)
        {
            AddOnce(marks, Lead(text, lead));
        }
    }

    // A few dozen at most.
    private static void AddOnce(List<EdgeMark> marks, EdgeMark mark)
    {
        if (!marks.Contains(mark))
        {
            marks.Add(mark);
        }
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
