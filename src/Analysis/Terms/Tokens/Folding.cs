namespace Analysis;

/// <summary>Makes terms that differ only in case or width equal. Each character becomes one character, so lengths and offsets
/// stay.</summary>
internal static class Folding
{
    /// <summary>Whether a term surely is in folded form: ideographs, kana, small Latin letters without accents, digits.</summary>
    public static bool IsFolded(ReadOnlySpan<char> term)
    {
        foreach (var c in term)
        {
            if (c is not ((>= '\u3000' and < '\uFF00') or (>= 'a' and <= 'z') or (>= '-' and <= '9')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the folded term into <paramref name="folded"/>; true where it differs from the term.</summary>
    public static bool Fold(ReadOnlySpan<char> term, Span<char> folded)
    {
        var differs = false;
        for (var i = 0; i < term.Length; i++)
        {
            var c = term[i];
            if (c == '\u2019')
            {
                c = '\''; // don’t and don't are one word
            }
            else if (c < 0x3000)
            {
                c = char.ToLowerInvariant(c);
            }
            else if (c is >= '\uFF01' and <= '\uFF5E')
            {
                c = char.ToLowerInvariant((char)(c - 0xFEE0));
            }

            folded[i] = c;
            differs |= c != term[i];
        }

        return differs;
    }

    /// <summary>The folded term.</summary>
    public static string Fold(string term) => string.Create(term.Length, term, (folded, text) => Fold(text, folded));
}
