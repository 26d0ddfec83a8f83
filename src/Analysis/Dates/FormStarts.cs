using System.Collections.Frozen;
using Forms = System.Collections.Frozen.FrozenDictionary<string, Analysis.DateForm[]>.AlternateLookup<System.ReadOnlySpan<char>>;

namespace Analysis;

/// <summary>
/// Which forms may begin at a place, by what stands there: computed from the column starts of <c>forms.tsv</c>. Each answer is in the order
/// of the table.
/// </summary>
internal static class FormStarts
{
    private const string Year = "####";
    private static readonly DateForm[] None = [];

    private static readonly (string Start, DateForm Form)[] All =
        [.. DateForms.All.SelectMany(form => form.Starts.Select(start => (start, form)))];

    // what is written without blanks begins with two signs
    private static readonly (string Start, DateForm Form)[] Pairs =
        [.. All.Where(one => one.Start[0] is not ('#' or '〇' or '\'') && !IsLetter(one.Start[0]))
        .Select(one => (one.Start[..2], one.Form))];

    private static readonly (string Start, DateForm Form)[] BehindDigits = [.. Behind("#").SelectMany(Signs)];
    private static readonly DateForm[] Years = [.. Behind(Year).Select(one => one.Form)];
    private static readonly Forms ByPair = Table(Pairs);
    private static readonly Forms ByNumerals = Table(Behind("〇").SelectMany(Signs));
    private static readonly Forms ByDigits = Table(BehindDigits);

    // four digits may be a year, whatever stands behind
    private static readonly Forms ByFourDigits =
        Table(BehindDigits.Concat(BehindDigits.SelectMany(one => Years, (one, form) => (one.Start, form))));

    private static readonly FrozenDictionary<string, FormWord>.AlternateLookup<ReadOnlySpan<char>> ByWord = All
        .Where(one => IsLetter(one.Start[0])).GroupBy(one => one.Start.Split('_')[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(word => word.Key, word => new FormWord([.. word]), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signs that begin what is written without blanks.</summary>
    public static IReadOnlySet<char> FirstSigns { get; } = Pairs.Select(one => one.Start[0]).ToFrozenSet();

    /// <summary>Forms that begin with digits behind an apostrophe.</summary>
    public static DateForm[] Quoted { get; } = [.. Behind("'#").Select(one => one.Form)];

    public static DateForm[] OfSigns(ReadOnlySpan<char> twoSigns) => ByPair.TryGetValue(twoSigns, out var forms) ? forms : None;

    /// <param name="next">The sign or the word behind the digits.</param>
    /// <param name="mayBeYear">Whether there are four of them, as years have.</param>
    public static DateForm[] OfDigits(ReadOnlySpan<char> next, bool mayBeYear) => mayBeYear
        ? ByFourDigits.TryGetValue(next, out var forms) ? forms : Years
        : ByDigits.TryGetValue(next, out var others) ? others : None;

    /// <param name="next">The sign behind the Chinese numerals.</param>
    public static DateForm[] OfNumerals(ReadOnlySpan<char> next) => ByNumerals.TryGetValue(next, out var forms) ? forms : None;

    public static FormWord? OfWord(ReadOnlySpan<char> word) => ByWord.TryGetValue(word, out var found) ? found : null;

    /// <summary>Whether words are written with it and parted by blanks: Latin, Greek and Cyrillic letters.</summary>
    public static bool IsLetter(char sign) => sign < '\u0530' && char.IsLetter(sign);

    /// <summary>The forms of each key, each once, in the order of the table.</summary>
    internal static Forms Table(IEnumerable<(string Start, DateForm Form)> starts) => starts
        .GroupBy(one => one.Start, one => one.Form, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(key => key.Key, key => key.Distinct().OrderBy(form => form.Order).ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Start, DateForm Form)> Behind(string mark) => All
        .Where(one => one.Start.StartsWith(mark, StringComparison.Ordinal) && (mark == Year || one.Start != Year))
        .Select(one => (one.Start[mark.Length..], one.Form));

    /// <summary>A word is one key, signs are one each.</summary>
    private static IEnumerable<(string Start, DateForm Form)> Signs((string Start, DateForm Form) one) =>
        IsLetter(one.Start[0]) ? [one] : one.Start.Select(sign => (sign.ToString(), one.Form));
}
