using System.Collections.Frozen;
using Analysis.Reading;

namespace Analysis;

/// <summary>What a word tells of names beside it, or of itself: the rows of <c>Rules/cues.tsv</c>.</summary>
[Flags]
internal enum Cue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A Chinese surname.</summary>
    Surname = 1 << 0,

    /// <summary>A Japanese surname of two or more characters.</summary>
    Japanese = 1 << 1,

    /// <summary>A role or title: a person follows.</summary>
    Role = 1 << 2,

    /// <summary>A form of address: a person stands before it, a surname alone too.</summary>
    Address = 1 << 3,

    /// <summary>What people do: say, be elected, die.</summary>
    Says = 1 << 4,

    /// <summary>How the names of places end.</summary>
    PlaceEnd = 1 << 5,

    /// <summary>A place may follow.</summary>
    PlaceBefore = 1 << 6,

    /// <summary>How the names of organisations end that need a place before them and no more: a ministry.</summary>
    OrgHead = 1 << 7,

    /// <summary>How they end where something stands between the place and it: an institute.</summary>
    OrgHead2 = 1 << 8,

    /// <summary>How they end where a name of their own must stand before it: a company.</summary>
    OrgHead3 = 1 << 9,

    /// <summary>The name of an organisation follows: bank, magazine.</summary>
    OrgBefore = 1 << 10,

    /// <summary>No name, whatever the dictionary says.</summary>
    NotName = 1 << 11,

    /// <summary>A title in Latin script: a person follows.</summary>
    Title = 1 << 12,

    /// <summary>A role in lower case: a person may follow.</summary>
    RoleWord = 1 << 13,

    /// <summary>A verb of people.</summary>
    SaysWord = 1 << 14,

    /// <summary>A first name.</summary>
    FirstName = 1 << 15,

    /// <summary>A small word within the names of persons.</summary>
    Particle = 1 << 16,

    /// <summary>What stands behind a surname: Jr.</summary>
    NameSuffix = 1 << 17,

    /// <summary>A word of the names of organisations.</summary>
    OrgWord = 1 << 18,

    /// <summary>A word of the names of places.</summary>
    PlaceWord = 1 << 19,

    /// <summary>A place may follow.</summary>
    PlacePrep = 1 << 20,

    /// <summary>A capital, but no name: days, peoples, languages, products' common words.</summary>
    NotWord = 1 << 21,

    /// <summary>No name where it begins a sentence.</summary>
    NotFirst = 1 << 22,

    /// <summary>A surname that is an ordinary word too.</summary>
    WeakSurname = 1 << 23,

    /// <summary>A team by itself: the Chargers.</summary>
    Team = 1 << 24,

    /// <summary>A role in an organisation, which may stand before it.</summary>
    Staff = 1 << 25,

    /// <summary>An ordinary word with a capital: seldom a part of a person's name.</summary>
    Common = 1 << 26,
}

/// <summary>The tables of <c>Names/Rules</c>.</summary>
internal static class NameRules
{
    private static readonly (string Cue, string Words)[] Rows = [.. Tsv.Read("Names.cues.tsv").Select(cells => (cells[0], cells[1]))];

    /// <summary>What each word tells, in simplified characters.</summary>
    public static FrozenDictionary<string, Cue> Cues { get; } = Rows.Where(row => Enum.TryParse<Cue>(row.Cue, ignoreCase: true, out _))
        .SelectMany(row => row.Words.Split(row.Cue == "title" ? '|' : ' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => (Word: word, Cue: Enum.Parse<Cue>(row.Cue, ignoreCase: true))))
        .GroupBy(each => each.Word, StringComparer.Ordinal)
            .ToFrozenDictionary(same => same.Key, same => same.Aggregate(Cue.None, (all, each) => all | each.Cue), StringComparer.Ordinal);

    /// <summary>Characters that write foreign names.</summary>
    public static FrozenSet<char> Foreign { get; } = Characters("foreign").Concat(Characters("strong")).ToFrozenSet();

    /// <summary>Those, and characters that write them beside a middle dot.</summary>
    public static FrozenSet<char> Wide { get; } = Foreign.Concat(Characters("wide")).ToFrozenSet();

    /// <summary>Those of them that seldom write anything else.</summary>
    public static FrozenSet<char> Strong { get; } = Characters("strong").ToFrozenSet();

    /// <summary>Characters that do not stand in a given name.</summary>
    public static FrozenSet<char> NotGiven { get; } = Characters("notgiven").ToFrozenSet();

    /// <summary>Characters that no place begins with: this, each, some.</summary>
    public static FrozenSet<char> NotPlace { get; } = Characters("notplace").ToFrozenSet();

    /// <summary>Names known beforehand with their kinds, each form by itself.</summary>
    public static FrozenDictionary<string, NameKind> Known { get; } = KnownForms().DistinctBy(each => each.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(each => each.Form, each => each.Kind, StringComparer.Ordinal);

    /// <summary>The first form of each known name that has several.</summary>
    public static FrozenDictionary<string, string> FirstForms { get; } = KnownForms()
        .Where(each => each.Form != each.First).DistinctBy(each => each.Form, StringComparer.Ordinal)
        .ToFrozenDictionary(each => each.Form, each => each.First, StringComparer.Ordinal);

    /// <summary>What the longest ending of a word tells, of at least <paramref name="least"/> characters.</summary>
    public static Cue OfEnding(string word, int least)
    {
        var cues = Cues.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start <= word.Length - least; start++)
        {
            if (cues.TryGetValue(word.AsSpan(start), out var cue))
            {
                return cue;
            }
        }

        return Cue.None;
    }

    private static IEnumerable<char> Characters(string cue) => Rows.Where(row => row.Cue == cue).SelectMany(row => row.Words);

    private static IEnumerable<(string Form, string First, NameKind Kind)> KnownForms() =>
        from cells in Tsv.Read("Names.known.tsv")
        from name in cells[1].Split('|')
        let forms = name.Split('=')
        from form in forms
        select (TraditionalText.Simplify(form), forms[0], Enum.Parse<NameKind>(cells[0], ignoreCase: true));
}
