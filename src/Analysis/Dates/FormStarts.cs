using System.Collections.Frozen;

namespace Analysis;

/// <summary>Which forms may begin at a place, by what stands there: computed from the column starts of <c>forms.tsv</c>. Each answer is in the order of the table.</summary>
internal static class FormStarts
{
    private const string Year = "####";
    private const string Apostrophe = "'#";

    private static readonly (string Start, DateForm Form)[] All = [.. DateForms.All.SelectMany(form => form.Starts.Select(start => (start, form)))];
    private static readonly DateForm[] None = [];

    /// <summary>By the first two signs of what is written without blanks.</summary>
    private static readonly FrozenDictionary<string, DateForm[]> Pairs =
        Table(All.Where(one => !IsMarked(one.Start) && !IsLetter(one.Start[0])).Select(one => (one.Start[..2], one.Form)));

    /// <summary>By the sign or the word behind digits; of four digits the forms of years too.</summary>
    private static readonly FrozenDictionary<string, DateForm[]> Digits = Table(BehindDigits());

    private static readonly FrozenDictionary<string, DateForm[]> FourDigits = Table(BehindDigits()
        .Concat(BehindDigits().Select(one => one.Start).Distinct().SelectMany(start => Behind(Year).Select(one => (start, one.Form)))));

    private static readonly DateForm[] YearForms = [.. Behind(Year).Select(one => one.Form)];
    private static readonly FrozenDictionary<string, DateForm[]> Numerals = Table(Behind("〇").SelectMany(Signs));

    private static readonly FrozenDictionary<string, FormWord> Words = All.Where(one => IsLetter(one.Start[0]))
        .GroupBy(one => one.Start.Split('_')[0], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(word => word.Key, word => new FormWord([.. word]), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DateForm[]>.AlternateLookup<ReadOnlySpan<char>>
        PairsBySpan = Pairs.GetAlternateLookup<ReadOnlySpan<char>>(), DigitsBySpan = Digits.GetAlternateLookup<ReadOnlySpan<char>>(),
        FourDigitsBySpan = FourDigits.GetAlternateLookup<ReadOnlySpan<char>>(), NumeralsBySpan = Numerals.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, FormWord>.AlternateLookup<ReadOnlySpan<char>> WordsBySpan =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The signs that begin what is written without blanks.</summary>
    public static IEnumerable<char> FirstSigns => Pairs.Keys.Select(pair => pair[0]);

    /// <summary>Forms that begin with digits behind an apostrophe.</summary>
    public static DateForm[] Quoted { get; } = [.. Behind(Apostrophe).Select(one => one.Form)];

    public static DateForm[] OfSigns(ReadOnlySpan<char> twoSigns) => PairsBySpan.TryGetValue(twoSigns, out var forms) ? forms : None;

    /// <param name="next">The sign or the word behind the digits.</param>
    /// <param name="mayBeYear">Whether there are four of them, as years have.</param>
    public static DateForm[] OfDigits(ReadOnlySpan<char> next, bool mayBeYear) => mayBeYear
        ? FourDigitsBySpan.TryGetValue(next, out var forms) ? forms : YearForms
        : DigitsBySpan.TryGetValue(next, out var others) ? others : None;

    /// <param name="next">The sign behind the Chinese numerals.</param>
    public static DateForm[] OfNumerals(ReadOnlySpan<char> next) => NumeralsBySpan.TryGetValue(next, out var forms) ? forms : None;

    public static FormWord? OfWord(ReadOnlySpan<char> word) => WordsBySpan.TryGetValue(word, out var found) ? found : null;

    /// <summary>Whether words are written with it and parted by blanks: Latin, Greek and Cyrillic letters.</summary>
    public static bool IsLetter(char sign) => sign < '\u0530' && char.IsLetter(sign);

    /// <summary>The forms of each key, each once, in the order of the table.</summary>
    internal static FrozenDictionary<string, DateForm[]> Table(IEnumerable<(string Start, DateForm Form)> starts) => starts
        .GroupBy(one => one.Start, one => one.Form, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(key => key.Key, key => key.Distinct().OrderBy(form => form.Order).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static bool IsMarked(string start) => start[0] is '#' or '〇' or '\'';

    private static IEnumerable<(string Start, DateForm Form)> BehindDigits() => Behind("#").SelectMany(Signs);

    private static IEnumerable<(string Start, DateForm Form)> Behind(string mark) => All
        .Where(one => one.Start.StartsWith(mark, StringComparison.Ordinal) && (mark != "#" || one.Start != Year))
        .Select(one => (one.Start[mark.Length..], one.Form));

    /// <summary>A word is one key, signs are one each.</summary>
    private static IEnumerable<(string Start, DateForm Form)> Signs((string Start, DateForm Form) one) =>
        one.Start.Length == 0 ? [] : IsLetter(one.Start[0]) ? [one] : one.Start.Select(sign => (sign.ToString(), one.Form));
}
