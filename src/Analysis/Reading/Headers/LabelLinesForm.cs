namespace Analysis.Reading;

/// <summary>Lines that name a field and its value (<c>标题：…</c>, <c>Date: …</c>): at the top that of the title and one more, under a feed's
/// line any.</summary>
internal sealed class LabelLinesForm : HeaderForm
{
    /// <summary>The form's name.</summary>
    public const string FormName = "labelled lines";

    private const int MostLines = 16;

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
            if (HeaderLine.FieldOf(HeaderLine.First(rest[gap..], out var length)) is not { } label
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
}
