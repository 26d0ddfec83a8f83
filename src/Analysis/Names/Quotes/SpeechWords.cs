using System.Buffers;
using System.Collections.Frozen;
using Analysis.Reading;

namespace Analysis;

/// <summary>The words of <c>Rules/speech.tsv</c>, in simplified characters and small letters.</summary>
internal static class SpeechWords
{
    private static readonly SearchValues<char> authorities = SearchValues.Create("局部会院署处厅社报台网所组队区");

    private static readonly FrozenDictionary<string,
        SpeechKind>.AlternateLookup<ReadOnlySpan<char>> kinds = Rows.Where(row => KindOf(row.Kind) is not null)
        .DistinctBy(row => row.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(row => row.Word, row =>
            KindOf(row.Kind)!.Value, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, FrozenSet<string>> lists = Rows.Where(row => KindOf(row.Kind) is null)
        .GroupBy(row => row.Kind, row => row.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(list => list.Key, list => list.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> heads =
        lists["head"].GetAlternateLookup<ReadOnlySpan<char>>();

    private static IEnumerable<(string Kind, string Word)> Rows =>
        Tsv.Read("Names.speech.tsv").SelectMany(row => row[1].Split(' ').Select(word => (row[0], word)));

    /// <summary>What a word does; null where no row has it.</summary>
    public static SpeechKind? KindOf(ReadOnlySpan<char> word) => kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>Whether a word stands in the rows of a kind that is no <see cref="SpeechKind"/>.</summary>
    public static bool IsIn(string list, ReadOnlySpan<char> word) => lists[list].GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a noun may speak: it or its end is a row, or it ends as authorities do (贸发局, not 格局).</summary>
    public static bool MaySpeak(ReadOnlySpan<char> noun) => !noun.IsEmpty && (heads.Contains(noun) || heads.Contains(noun[^1..])
        || (noun.Length > 2 && (authorities.Contains(noun[^1]) || heads.Contains(noun[^2..])))
            || (noun.Length > 3 && heads.Contains(noun[^3..])));

    /// <summary>Whether a word names what somebody feels, so that 表示 before it says nothing more.</summary>
    public static bool IsAttitude(ReadOnlySpan<char> word) => IsIn("attitude", word) || (word.Length > 2 && IsIn("attitude", word[^2..]));

    // A word that only holds a verb of saying is any other word.
    private static SpeechKind? KindOf(string kind) => kind == "none" ? SpeechKind.Verb
        : Enum.TryParse<SpeechKind>(kind, ignoreCase: true, out var known) ? known : null;
}
