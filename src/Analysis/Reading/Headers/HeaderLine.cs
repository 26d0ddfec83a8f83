using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>One line above a text that names a field and its value (<c>来源：新华网</c>, <c>By Jane Roe</c>), or is a date.</summary>
internal static partial class HeaderLine
{
    /// <summary>The label of what follows being the text.</summary>
    public const string Body = "body";

    private const int LongestLabel = 12;
    private static readonly char[] ListSeparators = [',', '，', '、', ';', '；'];

    private static readonly Dictionary<string, string> Labels = Tsv.Read("labels.tsv")
        .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>The field that a line's label names, and the value behind it; null where it has no label of the table.</summary>
    public static (string Field, string Value)? FieldOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon is > 0 and <= LongestLabel && Labels.GetAlternateLookup<ReadOnlySpan<char>>()
            .TryGetValue(line[..colon].Trim(), out var field) ? (field, line[(colon + 1)..].Trim().ToString()) : null;
    }

    /// <summary>The text's first line; <paramref name="length"/> is its own, without the line's end.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text, out int length)
    {
        var end = text.IndexOfAny('\r', '\n');
        length = end < 0 ? text.Length : end;
        return text[..length];
    }

    /// <summary>Reads a line that is a date, <c>By …</c>, or labels with their values side by side; false where it is anything
    /// else.</summary>
    public static bool TryMixed(string line, int number, List<Candidate> found, List<Note> notes)
    {
        const string Origin = "line under the title";
        if (DateParser.Parse(line) is not null)
        {
            found.Add(new Candidate(Field.Published, Origin, line, number));
            return true;
        }

        if (By().Match(line) is { Success: true } by)
        {
            Take("authors", by.Groups["name"].Value, Origin, number, found, notes);
            return true;
        }

        var labels = Label().Matches(line).Where(match => Labels.ContainsKey(match.Groups["label"].Value)).ToList();
        var before = labels.Count == 0 ? null : line[..labels[0].Index].Trim(' ', '|', '｜', '\u3000');
        if (before is null || (before.Length > 0 && DateParser.Parse(before) is null))
        {
            return false;
        }

        if (before.Length > 0)
        {
            found.Add(new Candidate(Field.Published, Origin, before, number));
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            Take(Labels[labels[i].Groups["label"].Value], line[start..(i + 1 < labels.Count ? labels[i + 1].Index : line.Length)], Origin,
                number, found, notes);
        }

        return true;
    }

    /// <summary>Makes a label's value a candidate; of a label that gives no field, a note.</summary>
    public static void Take(string field, string value, string origin, int line, List<Candidate> found, List<Note> notes)
    {
        value = value.Trim(' ', '\t', '|', '｜', '\u3000');
        if (value.Length == 0)
        {
            return;
        }

        switch (field)
        {
            case "title":
                found.Add(new Candidate(Field.Title, origin, value, line));
                break;
            case "source":
                found.Add(new Candidate(Field.Source, origin, value, line));
                break;
            case "published":
                found.Add(new Candidate(Field.Published, origin == "labelled line" ? "date line" : origin, value, line));
                break;
            case "url":
                found.Add(new Candidate(Field.Url, origin, value, line));
                break;
            case "authors":
                found.Add(new Candidate(Field.Authors, origin, value, line));
                break;
            case "categories":
                found.Add(new Candidate(Field.Categories, origin, value, line,
                value.Split(ListSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)));
                break;
            default:
                notes.Add(new Note("text", Severity.Info, $"kept out of the text: label line: '{value}'", line));
                break;
        }
    }

    [GeneratedRegex(@"(?<label>\p{L}{2,11})\s?[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^By\s+(?<name>\p{Lu}[\p{L}.’'-]*(\s(and\s)?\p{Lu}[\p{L}.’'-]*){0,7})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
