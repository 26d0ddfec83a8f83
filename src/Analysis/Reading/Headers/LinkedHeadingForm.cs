namespace Analysis.Reading;

/// <summary>A digest's heading that is a link to its article.</summary>
internal sealed class LinkedHeadingForm : HeaderForm
{
    /// <summary>The form's name.</summary>
    public const string FormName = "linked heading";

    private const int MostHashes = 6;

    /// <inheritdoc/>
    public override HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options)
    {
        var end = text.IndexOfAny('\r', '\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        var name = line.TrimStart('#');
        var level = line.Length - name.Length;
        name = name.TrimStart();
        if (before.Count > 0 || level is 0 or > MostHashes || end < 0 || name.IsEmpty || name[0] != '[' || name[^1] != ')')
        {
            return null;
        }

        var middle = name.LastIndexOf("](http", StringComparison.Ordinal);
        return middle <= 1 ? null
            : new HeaderPart(FormName, end,
                [new Candidate(Field.Title, "heading", name[1..middle].ToString()),
                new Candidate(Field.Url, "heading", name[(middle + 2)..^1].ToString())], []);
    }
}
