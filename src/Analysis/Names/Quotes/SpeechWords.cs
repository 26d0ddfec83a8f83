using System.Buffers;
using System.Collections.Frozen;
using Analysis.Reading;

namespace Analysis;

/// <summary>The words of <c>Rules/speech.tsv</c>, in simplified characters and small letters.</summary>
internal static class SpeechWords
{
    private static readonly FrozenDictionary<string,
        SpeechKind>.AlternateLookup<ReadOnlySpan<char>> kinds = Rows.Where(row =>
        row.Kind is not ("head" or "attitude" or "object" or "thing"))
        .DistinctBy(row => row.Word, StringComparer.Ordinal).ToFrozenDictionary(row => row.Word, row =>
            KindOf(row.Kind), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> heads = Words("head");
    private static readonly SearchValues<char> authorities = SearchValues.Create("局部会院署处厅社报台网所组队区");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> attitudes = Words("attitude");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> things = Words("thing");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> transitives = Words("object");

    private static IEnumerable<(string Kind, string Word)> Rows =>
        Tsv.Read("Names.speech.tsv").SelectMany(row => row[1].Split(' ').Select(word => (row[0], word)));

    /// <summary>What a word does; null where no row has it.</summary>
    public static SpeechKind? KindOf(ReadOnlySpan<char> word) => kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether a row has the word.</summary>
    public static bool Has(ReadOnlySpan<char> word) => kinds.ContainsKey(word);

    /// <summary>Whether a noun may speak: it or its end is a row, or it ends as authorities do (贸发局, not 格局).</summary>
    public static bool MaySpeak(ReadOnlySpan<char> noun) => !noun.IsEmpty
        && (heads.Contains(noun) || (noun.Length > 2 && authorities.Contains(noun[^1])) || heads.Contains(noun[^1..])
        || (noun.Length > 2 && heads.Contains(noun[^2..])) || (noun.Length > 3 && heads.Contains(noun[^3..])));

    /// <summary>Whether a word names what somebody feels, so that 表示 before it says nothing more.</summary>
    public static bool IsAttitude(ReadOnlySpan<char> word) => attitudes.Contains(word)
        || (word.Length > 2 && attitudes.Contains(word[^2..]));

    /// <summary>Whether a verb's object is mostly a thing, so that only a comma or a quotation behind it shows that something is
    /// said.</summary>
    public static bool IsTransitive(ReadOnlySpan<char> verb) => transitives.Contains(verb);

    /// <summary>Whether a noun never speaks, though it stands before 说.</summary>
    public static bool IsThing(ReadOnlySpan<char> noun) => things.Contains(noun);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string kind) =>
        Rows.Where(row => row.Kind == kind).Select(row =>
            row.Word).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // A word that only holds a verb of saying is any other word.
    private static SpeechKind KindOf(string kind) => kind == "none" ? SpeechKind.Verb : Enum.Parse<SpeechKind>(kind, ignoreCase: true);
}
