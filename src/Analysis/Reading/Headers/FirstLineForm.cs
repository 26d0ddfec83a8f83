namespace Analysis.Reading;

/// <summary>Text without a header: a first short line is the title.</summary>
internal sealed class FirstLineForm : HeaderForm
{
    /// <summary>The form's name.</summary>
    public const string FormName = "first line";

    /// <summary>Its name where the line is a Markdown heading.</summary>
    public const string HeadingName = "first heading";

    private const int Longest = 120;

    /// <inheritdoc/>
    public override HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options)
    {
        var end = text.IndexOfAny('\r', '\n');
        if (before.Count > 0 || end <= 0 || text.StartsWith("<!--", StringComparison.Ordinal) || BodyKinds.IsPage(text)
            || BodyKinds.LooksLikeHtml(text) || BodyKinds.BeginsWithHtml(text))
        {
            return null;
        }

        var title = text[..end].TrimStart("# ").Trim();
        return title.Length is > 0 and <= Longest && title[^1] is not ('。' or '.' or '，' or ',' or '；' or ';' or '：')
            ? new HeaderPart(text[0] == '#' ? HeadingName : FormName, end, [new Candidate(Field.Title, "first line", title.ToString())], [])
            : null;
    }
}
