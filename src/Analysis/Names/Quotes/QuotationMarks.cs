namespace Analysis;

/// <summary>What stands in quotation marks: the outermost ones, in order.</summary>
internal static class QuotationMarks
{
    private const string Openings = "“「『«„‘\"";
    private const string Closings = "”」』»“’\"";

    /// <summary>A stretch with its marks.</summary>
    /// <param name="Start">Where the opening mark stands.</param>
    /// <param name="End">Behind the closing mark; the end of the paragraph where none closes it.</param>
    /// <param name="GoesOn">Whether the next paragraph opens again what this one does not close.</param>
    public readonly record struct Stretch(int Start, int End, bool GoesOn);

    /// <summary>Those of a text, in which a line end ends a paragraph.</summary>
    public static List<Stretch> In(string text)
    {
        var found = new List<Stretch>();
        var open = new Stack<char>();
        var awaited = new int[Closings.Length];
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == '\n')
            {
                if (open.Count > 0)
                {
                    found.Add(new Stretch(start, i, Reopens(text, i, text[start])));
                    open.Clear();
                    Array.Clear(awaited);
                }
            }
            else if (Closes(text, i, open, awaited, out var closing))
            {
                Close(open, awaited, closing);
                if (open.Count == 0)
                {
                    found.Add(new Stretch(start, i + 1, false));
                }
            }
            else if (Openings.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind && Opens(text, i))
            {
                start = open.Count == 0 ? i : start;
                open.Push(Closings[kind]);
                awaited[kind]++;
            }
        }

        return found;
    }

    private static bool Closes(string text, int at, Stack<char> open, int[] awaited, out char closing)
    {
        closing = text[at];
        if (open.Count == 0)
        {
            return false;
        }

        // An opening mark before a comma or stop was meant to close.
        if (closing == '“' && open.Peek() == '”' && at + 1 < text.Length && "，。；：、！？\n".Contains(text[at + 1], StringComparison.Ordinal))
        {
            closing = '”';
        }

        var kind = Closings.IndexOf(closing, StringComparison.Ordinal);
        return kind >= 0 && awaited[kind] > 0 && (closing != '“' || open.Peek() == '“') && !(closing == '’' && IsApostrophe(text, at));
    }

    private static void Close(Stack<char> open, int[] awaited, char closing)
    {
        char last;
        do
        {
            last = open.Pop();
            awaited[Closings.IndexOf(last, StringComparison.Ordinal)]--;
        }
        while (last != closing);
    }

    private static bool Opens(string text, int at) => text[at] switch
    {
        '‘' => at == 0 || !char.IsLetter(text[at - 1]) || text[at - 1] >= '\u3000',
        '"' => at == 0 || !char.IsDigit(text[at - 1]) || at + 1 == text.Length || text[at + 1] > ' ', // inches
        _ => true,
    };

    private static bool IsApostrophe(string text, int at) =>
        at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]) && text[at + 1] < '\u3000';

    private static bool Reopens(string text, int end, char mark)
    {
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end < text.Length && text[end] == mark;
    }
}
