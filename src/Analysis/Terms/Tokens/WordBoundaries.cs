using System.Buffers;
using System.Globalization;
using System.Text;

namespace Analysis;

/// <summary>
/// The word boundaries of UAX 29, rules WB4 to WB13b, on classes derived from the Unicode categories that .NET knows. As in CLDR, a colon
/// does not join letters. Ours: a hyphen joins where a letter stands on at least one side of it.
/// </summary>
internal static class WordBoundaries
{
    private enum Class
    {
        Other,
        Letter,
        Single, // a letter that is a word by itself: ideographs, hiragana, and scripts written without spaces
        Numeric,
        Katakana,
        Underscore,
        Extend,
        MidLetter,
        MidNumber,
        MidBoth,
        Hyphen,
    }

    /// <summary>Where the word that begins at <paramref name="start"/> ends; <paramref name="start"/> itself where none begins
    /// there.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var last = ClassAt(text, start, out var end);
        if (last is not (Class.Letter or Class.Single or Class.Numeric or Class.Katakana))
        {
            return start;
        }

        end = SkipExtends(text, end);
        while (last != Class.Single && end < text.Length)
        {
            var next = ClassAt(text, end, out var after);
            if (!Joins(last, next))
            {
                after = SkipExtends(text, after);
                var middle = next;
                next = after < text.Length ? ClassAt(text, after, out after) : Class.Other;
                if (!JoinsAcross(last, middle, next))
                {
                    break;
                }
            }

            end = SkipExtends(text, after);
            last = next;
        }

        return end;
    }

    private static bool Joins(Class left, Class right) => (left, right) switch
    {
        (Class.Letter or Class.Numeric, Class.Letter or Class.Numeric) => true, // WB5, 8, 9, 10
        (Class.Katakana, Class.Katakana) => true, // WB13
        (Class.Underscore, Class.Letter or Class.Numeric or Class.Katakana or Class.Underscore) => true, // WB13b
        (Class.Letter or Class.Numeric or Class.Katakana, Class.Underscore) => true, // WB13a
        _ => false,
    };

    private static bool JoinsAcross(Class left, Class middle, Class right) => (left, middle, right) switch
    {
        (Class.Letter, Class.MidLetter or Class.MidBoth, Class.Letter) => true, // WB6, 7
        (Class.Numeric, Class.MidNumber or Class.MidBoth, Class.Numeric) => true, // WB11, 12
        (Class.Numeric, Class.Hyphen, Class.Numeric) => false,
        (Class.Letter or Class.Numeric, Class.Hyphen, Class.Letter or Class.Numeric) => true,
        _ => false,
    };

    private static int SkipExtends(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '\u00AD' or >= '\u0300' && ClassAt(text, at, out var after) == Class.Extend)
        {
            at = after;
        }

        return at;
    }

    private static Class ClassAt(ReadOnlySpan<char> text, int at, out int after)
    {
        var c = text[at];
        after = at + 1;
        if (c < 128)
        {
            return char.IsAsciiLetter(c) ? Class.Letter : char.IsAsciiDigit(c) ? Class.Numeric : c switch
            {
                '_' => Class.Underscore,
                '.' or '\'' => Class.MidBoth,
                ',' or ';' => Class.MidNumber,
                '-' => Class.Hyphen,
                _ => Class.Other,
            };
        }

        var status = Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
        after = at + length;
        return status == OperationStatus.Done ? ClassOf(rune) : Class.Other;
    }

    private static Class ClassOf(Rune rune) => rune.Value switch
    {
        0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2027 => Class.MidLetter,
        0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => Class.MidBoth,
        0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 => Class.MidNumber,
        0x2010 or 0x2011 => Class.Hyphen,
        >= 0x3031 and <= 0x3035 or 0x309B or 0x309C or >= 0x30A0 and <= 0x30FA or >= 0x30FC and <= 0x30FF or >= 0x31F0 and <= 0x31FF
        or >= 0xFF66 and <= 0xFF9D => Class.Katakana,
        >= 0x0E00 and <= 0x0EFF or >= 0x1000 and <= 0x109F or >= 0x1780 and <= 0x17FF or >= 0x1950 and <= 0x19DF or >= 0x1A20 and <= 0x1AAF
        or >= 0xAA60 and <= 0xAADF
            or >= 0x3005 and <= 0x3007 or >= 0x3041 and <= 0x309F or >= 0x3400 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or >= 0x20000
            and <= 0x3FFFF
            => OfCategory(rune) is Class.Letter ? Class.Single : OfCategory(rune),
        _ => OfCategory(rune),
    };

    private static Class OfCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber => Class.Letter,
        UnicodeCategory.DecimalDigitNumber => Class.Numeric,
        UnicodeCategory.ConnectorPunctuation => Class.Underscore,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Class.Extend,
        UnicodeCategory.Format => rune.Value == 0x200B ? Class.Other : Class.Extend,
        _ => Class.Other,
    };
}
