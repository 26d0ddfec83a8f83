using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>One record of a collection as an article's part: its values become candidates, one of them its body.</summary>
internal static partial class RecordPart
{
    private static readonly string[] ListSeparators = ["', '", "\", \"", "', \"", "\", '", ","];

    /// <summary>The part; null where the record has neither title nor text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="format">The collection's name.</param>
    /// <param name="origin">What a value stands in, for its origin: <c>column</c>, <c>key</c>.</param>
    /// <param name="raw">The record as written.</param>
    /// <param name="line">The line on which it begins.</param>
    /// <param name="values">Its values, in their order.</param>
    public static Part? Of(CollectionFile file, string format, string origin, string raw, int line, IEnumerable<RecordValue> values)
    {
        var known = values.Select(AsList).Select(value => (Value: value, Column: file.Columns.Of(value.Name, file.Content.Name)))
            .Where(value => value.Column is not null && value.Value.Text.AsSpan().Trim().Length > 0 && !value.Value.IsNothing)
                .OrderBy(value => value.Column!.Value.Rank).ToList();
        var found = new List<Candidate>();
        foreach (var (value, column) in known)
        {
            if (Enum.TryParse<Field>(column!.Value.Field, ignoreCase: true, out var field))
            {
                found.Add(new Candidate(field, $"{origin}: {value.Name}", value.Text, line, value.List));
            }
        }

        var texts = known.FindAll(value => value.Column!.Value.Field == ColumnMap.Text).ConvertAll(value => value.Value);
        var body = Fullest(texts) ?? known.Find(value => value.Column!.Value.Field == ColumnMap.Summary).Value;
        if (body is null && !found.Exists(candidate => candidate.Field == Field.Title))
        {
            return null;
        }

        var notes = new List<Note>();
        var text = body?.Text ?? "";
        if (texts.Count > 1)
        {
            notes.Add(new Note("text", Severity.Info, $"the text is that of '{body!.Name}'; also found: {string.Join(", ", texts.Where(other => other != body).Select(other => $"'{other.Name}' ({other.Text.Length} characters)"))}", line));
        }

        if (body is not null && known.TrueForAll(value => value.Column!.Value.Field != ColumnMap.Text))
        {
            notes.Add(new Note("text", Severity.Info, $"the record has no full text; its {body.Name} was taken", line));
        }

        if (Cut().Match(text) is { Success: true } cut)
        {
            text = text[..cut.Index];
            notes.Add(new Note("text", Severity.Warning,
                $"the text is cut off by who delivers it: {cut.Groups["count"].Value} more characters are not in the file", line));
        }

        var kind = BodyKinds.HasMarkup(text) ? BodyKind.Html : BodyKind.Plain;
        return new Part(raw.AsMemory(), line, new Header([format], found, notes, text.AsMemory(), line) { Kind = kind, IsRecord = true });
    }

    // Of several texts the first by its name, unless another has more than twice as much: then the first is a teaser.
    private static RecordValue? Fullest(List<RecordValue> texts)
    {
        var longest = texts.MaxBy(text => text.Text.Length);
        return longest is null || longest.Text.Length <= 2 * texts[0].Text.Length && !Cut().IsMatch(texts[0].Text) ? texts.FirstOrDefault()
            : longest;
    }

    // A list as Python prints it.
    private static RecordValue AsList(RecordValue value) =>
        value.List is null && value.Text.Trim() is ['[', .., ']'] list && (list[1] is ']' or '\'' or '"')
            ? Listed(value.Name,
                [.. list[1..^1].Split(ListSeparators, StringSplitOptions.None).Select(one => one.Trim().Trim('\'', '"').Trim())
                    .Where(one => one.Length > 0)]) : value;

    private static RecordValue Listed(string name, string[] values) => new(name, string.Join("; ", values), values);

    // NewsAPI's mark of a text that is not whole.
    [GeneratedRegex(@"\s*(…|\.\.\.)?\s*\[\+(?<count>\d+) chars\]\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Cut();
}
