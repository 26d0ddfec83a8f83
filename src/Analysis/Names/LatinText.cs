namespace Analysis;

/// <summary>A word in Latin, Greek or Cyrillic letters where it stands.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends (exclusive), a possessive left out.</param>
/// <param name="Text">Its characters, apostrophes made one.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
/// <param name="IsFirst">Whether it begins a sentence or a quotation.</param>
/// <param name="Joins">Whether a single blank stands between the word before and it.</param>
/// <param name="Cues">What it tells.</param>
/// <param name="IsHeadline">Whether it stands in a line that writes most words with capitals, where a capital tells nothing.</param>
internal readonly record struct LatinWord(int Start, int End, string Text, bool IsCapital, bool IsFirst, bool Joins, Cue Cues,
    bool IsHeadline = false)
{
    /// <summary>Whether it tells one of these.</summary>
    public bool Tells(Cue cue) => (Cues & cue) != 0;

    /// <summary>Whether all its letters are capitals, of at least two.</summary>
    public bool IsCapitals => Text.Length > 1 && Text.All(c => !char.IsLower(c)) && char.IsLetter(Text[1]);
}

/// <summary>Cuts the Latin words out of a text.</summary>
internal static class LatinText
{
    private static readonly System.Buffers.SearchValues<char> Ends = System.Buffers.SearchValues.Create(".!?:;\n\"“”‘•|…–—*>-。！？：；");

    /// <summary>The words, in order.</summary>
    public static List<LatinWord> Words(string text)
    {
        var words = new List<LatinWord>();
        for (int i = 0, end = 0; i < text.Length; i++)
        {
            if (!IsLetter(text[i]) || (i > 0 && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] is '@' or '/' or '#' or '_')))
            {
                continue;
            }

            var start = i;
            (i, var possessive) = EndOf(text, start);
            var word = text[start..(i - possessive)].Replace('’', '\'');
            var joins = words.Count > 0 && end == start - 1 && text[end] == ' ';
            words.Add(new LatinWord(start, i - possessive, word, char.IsUpper(text[start]), !joins
                && BeginsSentence(text, start), joins, CuesOf(word)));
            end = i--;
        }

        MarkHeadlines(words, text);
        return words;
    }

    private static void MarkHeadlines(List<LatinWord> words, string text)
    {
        for (int first = 0, next; first < words.Count; first = next)
        {
            var line = text.IndexOf('\n', words[first].Start) is >= 0 and var end ? end : text.Length;
            var (capitals, all) = (0, 0);
            for (next = first; next < words.Count && words[next].Start < line; next++)
            {
                (capitals, all) = (capitals + (words[next].IsCapital ? 1 : 0), all
                    + (words[next].IsCapital || words[next].Text.Length > 3 ? 1 : 0));
            }

            for (var i = first; i < next && all > 4 && capitals * 4 > all * 3
                && text.AsSpan(0, line).TrimEnd()[^1] is not ('.' or '!' or '?' or '"' or '”'); i++)
            {
                words[i] = words[i] with { IsHeadline = true };
            }
        }
    }

    private static (int End, int Possessive) EndOf(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length)
        {
            var isInner = i + 1 < text.Length && IsLetter(text[i + 1]);
            if (IsLetter(text[i]) || char.IsAsciiDigit(text[i]) || (isInner && text[i] is '\'' or '’' or '-' or '‑'))
            {
                i++;
            }
            else if (text[i] == '.' && (i - start <= 5)
                && (isInner && i - start <= 3 && char.IsUpper(text[i + 1]) && char.IsUpper(text[i - 1])
                || IsAbbreviation(text.AsSpan(start..i))))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        return (i, i - start > 2 && text[i - 1] is 's' or 'S' && text[i - 2] is '\'' or '’' ? 2 : 0);
    }

    // J. and Sen. end no sentence, and U.S. is one word; PC. and X-ray. are not
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I')
        || (word.Length == 3 && word[1] == '.' && char.IsUpper(word[2]))
        || (char.IsUpper(word[0]) && NameRules.Cues.TryGetValue($"{word}.", out var cue)
            && (cue & (Cue.Title | Cue.NameSuffix | Cue.OrgWord)) != 0);

    private static Cue CuesOf(string word) => NameRules.Cues.GetValueOrDefault(word) is var cue && cue != Cue.None ? cue
        : word.EndsWith('.') ? NameRules.Cues.GetValueOrDefault(word[..^1]) : Cue.None;

    // What stands before it, blanks left out, ends a sentence or opens a quotation; Chinese characters and brackets do not.
    private static bool BeginsSentence(string text, int start)
    {
        var before = start - 1;
        while (before >= 0 && text[before] is ' ' or '\u00A0' or '(' or '[')
        {
            before--;
        }

        return before < 0 || Ends.Contains(text[before]);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c)
        || (c is >= '\u00C0' and < '\u0530' or >= '\u1E00' and < '\u2000' && char.IsLetter(c));
}
