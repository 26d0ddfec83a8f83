using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Reading;

namespace Analysis;

/// <summary>The tables of <c>Dates/Forms</c>: forms, the parts that they are made of, eras, days with names.</summary>
internal static partial class DateForms
{
    private static readonly FrozenDictionary<(string Language, string Name), string> Parts = ReadParts();

    /// <summary>Every form, in the order of the table.</summary>
    public static IReadOnlyList<DateForm> All { get; } = [.. from row in Tsv.Read("Dates.forms.tsv").Index()
        let cells = row.Item
        let starts = cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(start => Starts(cells[1], start))
        let meaning = (cells[4] + " 0").Split(' ')
        select new DateForm(row.Index, cells[0], cells[1], [.. starts], Written(cells[1], cells[3]), meaning[0],
            int.Parse(meaning[1], CultureInfo.InvariantCulture), cells[5], cells[6])];

    private static string Part(string language, string name) => Parts.TryGetValue((language, name), out var own) ? own
        : Parts.TryGetValue(("any", name), out var common) ? common
        : throw new InvalidOperationException($"Dates/Forms: no part {name} in words.tsv for the language {language}.");

    private static string Written(string language, string pattern) =>
        PartName().Replace(pattern, match => Written(language, Part(language, match.Groups["name"].Value)));

    /// <summary>A start with each word of the lists that it names.</summary>
    private static IEnumerable<string> Starts(string language, string start) => PartName().Match(start) is not { Success: true } match
        ? [start]
        : Part(language, match.Groups["name"].Value == "Names" ? "Beginnings" : match.Groups["name"].Value).Split(' ', '|')
            .SelectMany(word => Starts(language, start[..match.Index] + word + start[(match.Index + match.Length)..]));

    private static FrozenDictionary<(string Language, string Name), string> ReadParts()
    {
        var parts = Tsv.Read("Dates.words.tsv").Select(cells => ((cells[1], cells[0]), cells[2]))
            .Append((("any", "Eras"), string.Join('|', DateValues.Words("era"))));
        var named = NamedDays.All.GroupBy(day => day.Language).SelectMany(days => new[]
        {
            ((days.Key, "Names"), string.Join('|', days.Select(day => day.Pattern))),
            ((days.Key, "Beginnings"), string.Join(' ', days.Select(day => day.Starts).Distinct(StringComparer.Ordinal))),
        });
        return parts.Concat(named).ToFrozenDictionary(part => part.Item1, part => part.Item2);
    }

    [GeneratedRegex(@"(?<!\\p)\{(?<name>[A-Z][A-Za-z]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex PartName();
}
