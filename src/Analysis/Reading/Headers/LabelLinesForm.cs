namespace Analysis.Reading;

/// <summary>Lines that name a field and its value (<c>标题：…</c>, <c>Date: …</c>): at the top that of the title and one more, under a feed's
/// line any.</summary>
internal sealed class LabelLinesForm : HeaderForm
{
    /// <summary>The form's name.</summary>
    public const string FormName = "labelled lines";

    private const int MostLines = 16;
    private const int MostUnknown = 4;
    private const int LongestLabel = 20;

    /// <inheritdoc/>
    public override HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options)
    {
        if (before.Count > 0 && before[^1] != FeedLineForm.FormName)
        {
            return null;
        }

        var (found, notes) = (new List<Candidate>(), new List<Note>());
        var (position, line, count) = (0, 0, 0);
        while (count < MostLines && position < text.Length)
        {
            var rest = text[position..];
            var gap = rest.Length - rest.TrimStart().Length;
            var own = HeaderLine.First(rest[gap..], out var length);
            if (count > 0 && IsUnknown(rest, gap, length))
            {
                line += rest[..gap].Count('\n');
                position += gap + length;
                count++;
                notes.Add(new Note(
                    "header", Severity.Info, $"no label that is known; kept out of the text: '{Note.Short(own.ToString())}'", line));
                continue;
            }

            if (HeaderLine.FieldOf(own) is not { } label
                || (count == 0 && before.Count == 0 && label.Field != "title")
                || (count == 1 && before.Count == 0 && label.Field == "title"))
            {
                break;
            }

            var isBody = label.Field == HeaderLine.Body;
            line += rest[..gap].Count('\n');
            position += gap + (isBody ? rest[gap..].IndexOfAny(':', '：') + 1 : length);
            count++;
            if (isBody)
            {
                break;
            }

            HeaderLine.Take(label.Field, label.Value, "labelled line", line, found, notes);
        }

        return count == 0 || (before.Count == 0 && count < 2) ? null : new HeaderPart(FormName, position, found, notes);
    }

    // Section: Business, between two lines whose labels are known; below a blank line it is text.
    private static bool IsUnknown(ReadOnlySpan<char> rest, int gap, int length)
    {
        for (var lines = 0; lines < MostUnknown; lines++)
        {
            var own = rest.Slice(gap, length);
            var colon = own.IndexOfAny(':', '：');
            if (rest[..gap].Count('\n') > 1 || colon is <= 0 or > LongestLabel || !IsName(own[..colon])
                || own[(colon + 1)..].StartsWith("//"))
            {
                return false;
            }

            rest = rest[(gap + length)..];
            gap = rest.Length - rest.TrimStart().Length;
            var next = HeaderLine.First(rest[gap..], out length);
            if (HeaderLine.FieldOf(own) is null && HeaderLine.FieldOf(next) is not null)
            {
                return rest[..gap].Count('\n') <= 1;
            }

            if (HeaderLine.FieldOf(own) is not null)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsName(ReadOnlySpan<char> label)
    {
        foreach (var letter in label)
        {
            if (!char.IsLetter(letter) && letter is not (' ' or '-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}
