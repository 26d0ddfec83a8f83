using System.Globalization;

namespace Analysis.Reading;

/// <summary>Every UTF-16 code unit's <see cref="CharacterClass"/>, worked out once.</summary>
internal static class CharacterTable
{
    private static readonly byte[] Classes = Build();

    public static CharacterClass ClassOf(char character) => (CharacterClass)Classes[character];

    /// <summary>Han, kana, hangul, their punctuation and full-width forms: scripts that are written without spaces where a line breaks
    /// (hangul excepted).</summary>
    public static bool IsCjk(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF01'
        and <= '\uFFEF' or '\u201C' or '\u201D' or '\u2026';

    private static byte[] Build()
    {
        var classes = new byte[char.MaxValue + 1];
        for (var code = 0; code < classes.Length; code++)
        {
            classes[code] = (byte)Classify((char)code);
        }

        return classes;
    }

    private static CharacterClass Classify(char character) => character switch
    {
        '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' => CharacterClass.LineBreak,
        _ when char.IsWhiteSpace(character) => CharacterClass.Space,
        '\u200C' or '\u200D' => CharacterClass.Joiner,
        '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u180E' or (>= '\u2061' and <= '\u2064') or (>= '\uFFF9' and <= '\uFFFB') =>
        CharacterClass.Invisible,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u206F') or '\u200E' or '\u200F' or '\u061C' => CharacterClass.Control,
        '\uFFFD' => CharacterClass.Replacement,
        _ when CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned =>
        CharacterClass.Control,
        < '\u0300' or (>= '\u2010' and <= '\u206F') or (>= '\u3001' and <= '\u3029') or (>= '\u3041' and <= '\u3096')
        or (>= '\u30A1' and <= '\u30FF') or (>= '\u4E00' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')
        or (>= '\uFF01' and <= '\uFFEE') => CharacterClass.Plain,
        _ => CharacterClass.Unusual,
    };
}
