using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Documents;

/// <summary>Undoes in a C# file what the writer did to a cell and marked.</summary>
internal sealed partial class ScriptMarks(string text, IReadOnlyList<SyntaxTrivia> comments)
{
    private readonly SortedDictionary<int, string> pieces = [];

    /// <summary>The moved pieces that no cell has asked for yet.</summary>
    public IReadOnlyDictionary<int, string> Pieces => pieces;

    /// <summary>Takes the moved pieces out of the section at the end.</summary>
    public void ReadPieces(ScriptSection section)
    {
        var headers = Between(section.Start, section.End)
            .Where(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia) && ScriptSections.StartsLine(text, comment.SpanStart)
                && Piece().IsMatch(comment.ToString())).ToList();
        foreach (var (header, end) in headers.Zip(headers.Skip(1).Select(next => next.SpanStart - 1).Append(section.End)))
        {
            var start = ScriptSections.NextLine(text, header.Span.End);
            if (int.TryParse(Piece().Match(header.ToString()).Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture,
                out var number) && number > 0)
            {
                pieces[number] = start < end ? Restore(start, end) : "";
            }
        }
    }

    /// <summary>The text between two offsets as it was in the notebook.</summary>
    public string Restore(int start, int end)
    {
        var restored = new StringBuilder();
        var at = start;
        foreach (var comment in Between(start, end))
        {
            if (comment.SpanStart >= at && Original(comment, start, end) is var (from, to, original) && to > at)
            {
                restored.Append(text, at, Math.Max(from - at, 0)).Append(original);
                at = to;
            }
        }

        return restored.Append(text, at, end - at).ToString();
    }

    private IEnumerable<SyntaxTrivia> Between(int start, int end) => comments
        .Where(comment => comment.SpanStart >= start && comment.Span.End <= end);

    private (int From, int To, string Original)? Original(SyntaxTrivia comment, int start, int end)
    {
        var mark = comment.ToString();
        if (comment.IsKind(SyntaxKind.SingleLineCommentTrivia))
        {
            return mark.StartsWith(ScriptFormat.Loaded, StringComparison.Ordinal) && EndOfLoaded(comment, end) is { } last
                ? Drop(comment.SpanStart, last, start, end)
                : mark.EndsWith(ScriptFormat.PutIn, StringComparison.Ordinal) ? WholeLines(comment.SpanStart, comment.Span.End, start, end)
                    : null;
        }

        var inner = mark.EndsWith("*/", StringComparison.Ordinal) && mark.Length > 4 ? mark[..^2] : "";
        return mark == ScriptFormat.Broken ? (comment.SpanStart, Math.Min(ScriptSections.NextLine(text, comment.Span.End), end), "")
            : inner.StartsWith(ScriptFormat.TakenOut, StringComparison.Ordinal)
                ? (comment.SpanStart, comment.Span.End, inner[ScriptFormat.TakenOut.Length..])
            : TakePiece(mark) is { } piece ? (comment.SpanStart, comment.Span.End, piece) : null;
    }

    private string? TakePiece(string mark) => PlaceOfPiece().Match(mark) is { Success: true } place
        && int.TryParse(place.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && pieces.Remove(number, out var piece) ? piece : null;

    // With what it moved to the end: all of that comes from the loaded file.
    private (int From, int To, string Original) Drop(int first, int last, int start, int end)
    {
        foreach (var comment in Between(first, last))
        {
            TakePiece(comment.ToString());
        }

        return WholeLines(first, last, start, end);
    }

    private int? EndOfLoaded(SyntaxTrivia begin, int end)
    {
        var depth = 0;
        foreach (var comment in Between(begin.SpanStart, end).Where(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            var mark = comment.ToString();
            depth += mark.StartsWith(ScriptFormat.Loaded, StringComparison.Ordinal) ? 1 : mark == ScriptFormat.LoadedEnd ? -1 : 0;
            if (depth == 0)
            {
                return comment.Span.End;
            }
        }

        return null;
    }

    // Of the last line, which has no end, the end of the line before it goes.
    private (int From, int To, string Original) WholeLines(int first, int last, int start, int end)
    {
        while (first > start && !ScriptFormat.EndsLine(text[first - 1]))
        {
            first--;
        }

        return last < end ? (first, Math.Min(ScriptSections.NextLine(text, last), end), "")
            : (first > start && text[first - 1] == '\n' ? first - 1 : first, end, "");
    }

    [GeneratedRegex(@"^// %\^([0-9]{1,6})$", RegexOptions.CultureInvariant)]
    private static partial Regex Piece();

    [GeneratedRegex(@"^/\*%\^([0-9]{1,6})\*/$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceOfPiece();
}
