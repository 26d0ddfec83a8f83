namespace Analysis.Reading;

/// <summary>The text of an export, which knows its lines.</summary>
/// <param name="memory">The text.</param>
/// <param name="firstLine">The line on which it begins.</param>
/// <param name="report">Told what cannot be read.</param>
internal sealed class PressText(ReadOnlyMemory<char> memory, int firstLine, Action<Note> report)
{
    private List<int>? breaks;

    /// <summary>The text as a string, for matching.</summary>
    public string Text => field ??= memory.ToString();

    /// <summary>Told what cannot be read.</summary>
    public Action<Note> Report => report;

    /// <summary>A piece of it.</summary>
    public ReadOnlyMemory<char> Slice(int start, int end) => memory[start..Math.Max(start, end)];

    /// <summary>The line of a place.</summary>
    public int LineAt(int place)
    {
        if (breaks is null)
        {
            breaks = [];
            for (int at = 0, next; (next = memory.Span[at..].IndexOf('\n')) >= 0; at += next + 1)
            {
                breaks.Add(at + next);
            }
        }

        var found = breaks.BinarySearch(place);
        return firstLine + (found < 0 ? ~found : found);
    }

    /// <summary>Pieces from each of those places to the next, the last to the end.</summary>
    /// <param name="starts">Where they begin.</param>
    public IEnumerable<(int Start, int End)> Pieces(IReadOnlyList<int> starts)
    {
        for (var i = 0; i < starts.Count; i++)
        {
            yield return (starts[i], i + 1 < starts.Count ? starts[i + 1] : memory.Length);
        }
    }
}
