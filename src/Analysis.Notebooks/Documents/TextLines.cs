using System.Buffers;

namespace Analysis.Notebooks.Documents;

/// <summary>A text that a file has as an array of its lines. They are found where they are written: an output of 50 MB is not copied line
/// by line first.</summary>
/// <param name="Text">The text.</param>
internal sealed record TextLines(string Text)
{
    // Python's str.splitlines(True), which nbformat uses, ends a line at all of these.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029");

    /// <summary>Where each line is, its end included.</summary>
    public IEnumerable<Range> Ranges()
    {
        for (var start = 0; start < Text.Length;)
        {
            var end = EndOfLine(start);
            yield return start..end;
            start = end;
        }
    }

    private int EndOfLine(int start)
    {
        var end = Text.AsSpan(start).IndexOfAny(Ends);
        return end < 0 ? Text.Length
            : start + end + (Text[start + end] == '\r' && start + end + 1 < Text.Length && Text[start + end + 1] == '\n' ? 2 : 1);
    }
}
