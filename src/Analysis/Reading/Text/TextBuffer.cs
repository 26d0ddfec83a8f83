namespace Analysis.Reading;

/// <summary>
/// Collects a block's text: runs of white space become one space (none between CJK characters where a line merely breaks), invisible and
/// control characters go and are counted, and what is taken is in Unicode's normal form NFC.
/// </summary>
internal sealed class TextBuffer
{
    private char[] characters = new char[4096];
    private bool space;
    private bool lineBreak;
    private bool mayNeedNormalizing;

    /// <summary>The length of what was collected since the last <see cref="Take"/>.</summary>
    public int Length { get; private set; }

    /// <summary>Zero-width and soft-hyphen characters removed since <see cref="ResetCounts"/>.</summary>
    public int Invisible { get; private set; }

    /// <summary>Control and bidirectional-override characters removed.</summary>
    public int Controls { get; private set; }

    /// <summary>Replacement characters (U+FFFD) kept.</summary>
    public int Replacements { get; private set; }

    public ReadOnlySpan<char> Span => characters.AsSpan(0, Length);

    public void ResetCounts() => (Invisible, Controls, Replacements) = (0, 0, 0);

    /// <summary>Adds text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + (2 * text.Length) + 2 > characters.Length)
        {
            Array.Resize(ref characters, Math.Max(characters.Length * 2, Length + (2 * text.Length) + 2));
        }

        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (CharacterTable.ClassOf(character))
            {
                case CharacterClass.Plain:
                    Add(character);
                    for (; i + 1 < text.Length && CharacterTable.ClassOf(text[i + 1]) == CharacterClass.Plain; i++)
                    {
                        characters[Length++] = text[i + 1];
                    }

                    break;
                case CharacterClass.Unusual:
                    mayNeedNormalizing = true;
                    Add(character);
                    break;
                case CharacterClass.Space:
                    space = true;
                    break;
                case CharacterClass.LineBreak:
                    space = lineBreak = true;
                    break;
                case CharacterClass.Joiner when Length > 0 && !space && characters[Length - 1] is >= '\u0600' and < '\u2E80' or >= '\uD800'
                    and <= '\uDFFF' or '\uFE0F':
                    Add(character);
                    break;
                case CharacterClass.Joiner or CharacterClass.Invisible:
                    Invisible++;
                    break;
                case CharacterClass.Control:
                    Controls++;
                    break;
                case CharacterClass.Replacement:
                    Replacements++;
                    Add(character);
                    break;
            }
        }
    }

    /// <summary>Marks a place where white space stands.</summary>
    public void Space() => space = true;

    /// <summary>What was collected, and begins anew; null where it is empty.</summary>
    public string? Take()
    {
        var text = Length == 0 ? null : new string(characters, 0, Length);
        if (text is not null && mayNeedNormalizing && !IsNormalized(text))
        {
            text = Normalized(text);
        }

        Clear();
        return text;
    }

    public void Clear() => (Length, space, lineBreak, mayNeedNormalizing) = (0, false, false, false);

    /// <summary>One text on its own, cleaned in the same way; null where nothing is left.</summary>
    public string? Clean(ReadOnlySpan<char> text)
    {
        Clear();
        Append(text);
        return Take();
    }

    private void Add(char character)
    {
        if (space)
        {
            if (Length > 0 && !(lineBreak && CharacterTable.IsCjk(character) && CharacterTable.IsCjk(characters[Length - 1])))
            {
                characters[Length++] = ' ';
            }

            space = lineBreak = false;
        }

        characters[Length++] = character;
    }

    // Lone surrogates make normalisation throw; they become U+FFFD first.
    private static bool IsNormalized(string text)
    {
        try
        {
            return text.IsNormalized();
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private string Normalized(string text)
    {
        var valid = string.Create(text.Length, text, (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var paired = !char.IsSurrogate(source[i]) || (i + 1 < source.Length && char.IsSurrogatePair(source[i], source[i + 1]))
                    || (i > 0 && char.IsSurrogatePair(source[i - 1], source[i]));
                target[i] = paired ? source[i] : '\uFFFD';
            }
        });
        Replacements += valid.Equals(text, StringComparison.Ordinal) ? 0 : 1;
        try
        {
            return valid.Normalize();
        }
        catch (ArgumentException)
        {
            return valid;
        }
    }
}
