using System.Collections.Frozen;
using System.Globalization;
using Analysis.Reading;

namespace Analysis;

/// <summary>What words of dates stand for: the table <c>values.tsv</c>, whose head says which kinds there are.</summary>
internal static class DateValues
{
    private static readonly FrozenDictionary<(string Kind, string Word), int> Values = Tsv.Read("Dates.values.tsv")
        .SelectMany(cells => cells[1].Split('|').Select(word => KeyValuePair.Create((cells[0], word), Number(cells[2]))))
        .ToFrozenDictionary();

    /// <summary>The words of a kind, in ordinal order.</summary>
    public static IEnumerable<string> Words(string kind) =>
        Values.Keys.Where(key => key.Kind == kind).Select(key => key.Word).Order(StringComparer.Ordinal);

    /// <summary>The value of a word, in any letter case; null where it is none of that kind.</summary>
    public static int? Of(string kind, string word) => Values.TryGetValue((kind, word.ToLowerInvariant()), out var value) ? value : null;

    private static int Number(string text) => char.IsLetter(text[0])
        ? (int)Enum.Parse<DateGranularity>(text)
        : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
