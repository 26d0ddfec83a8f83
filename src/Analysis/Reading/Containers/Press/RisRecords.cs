using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>References in RIS (ProQuest, EBSCO, Zotero, EndNote): a tag of two signs a line, <c>TY</c> begins a record, and <c>ER</c> may
/// be missing.</summary>
internal sealed partial class RisRecords : PressExport
{
    public override string Format => "ris";

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var text = new PressText(file.Text, file.Line, file.Report);
        var starts = Begin().Matches(text.Text).Select(match => match.Index).ToList();
        foreach (var (start, end) in text.Pieces(starts))
        {
            var raw = text.Slice(start, end).ToString().TrimEnd();
            var line = text.LineAt(start);
            if (RecordPart.Of(file, Format, "export", raw, line, Values(raw)) is { } part)
            {
                yield return part;
            }
            else
            {
                file.Report(new Note("text", Severity.Warning, "the record has neither title nor text; it was left out", line));
            }
        }
    }

    protected override bool Is(ReadOnlySpan<char> text) => Begin().EnumerateMatches(Head(text, Window / 4)) is var found && found.MoveNext()
        && Head(text, Window / 4)[..found.Current.Index].Count('\n') < 5;

    protected override IEnumerable<(PressArticle Article, ReadOnlyMemory<char> Raw)> Articles(PressText text) => [];

    // What has no tag goes on with the value before; Y2 is the day of access, the secondary title of a newspaper's article its newspaper.
    private static IEnumerable<RecordValue> Values(string raw)
    {
        var values = new List<(string Tag, string Value)>();
        foreach (var line in raw.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (Tag().Match(line) is { Success: true } match)
            {
                values.Add((match.Groups["tag"].Value, match.Groups["value"].Value.Trim()));
            }
            else if (values.Count > 0 && line.Length > 0)
            {
                values[^1] = (values[^1].Tag, $"{values[^1].Value}{(values[^1].Tag == "KW" ? ";" : " ")}{line}");
            }
        }

        return values.Where(value => value.Value.Length > 0 && value.Tag != "Y2").GroupBy(value => value.Tag).Select(Joined);
    }

    private static RecordValue Joined(IGrouping<string, (string Tag, string Value)> group)
    {
        var values = group.Select(value => value.Value).ToList();
        var list = group.Key switch
        {
            "A1" or "AU" => values.SelectMany(value => PressNames.Of(value, isInverted: true)).ToList(),
            "KW" => values.SelectMany(value => value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToList(),
            _ => null,
        };
        var text = group.Key is "DA" or "PY" or "Y1" && !YearAlone().IsMatch(values[0]) ? values[0].Trim('/')
            : group.Key is "DA" or "PY" or "Y1" ? values[0].TrimEnd('/') + "///" : list is null ? string.Join("\n\n", values)
            : string.Join("; ", list);
        return new RecordValue(group.Key, text, list);
    }

    [GeneratedRegex(@"^TY {1,2}- ?[A-Z]{3,8}\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^(?<tag>[A-Z][A-Z0-9]) {1,2}-(?<value> .*|)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\d{4}/*$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAlone();
}
