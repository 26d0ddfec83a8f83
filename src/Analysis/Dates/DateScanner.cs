namespace Analysis;

/// <summary>
/// Walks over a text once and tries a form only where it can begin (<see cref="FormStarts"/>). What it passes over costs a look-up, so the
/// forms may be many.
/// </summary>
internal static class DateScanner
{
    private const string Numerals = "〇零○一二三四五六七八九十百廿两兩几幾数數好半多余餘若干";
    private const int MostDigits = 6;

    private static readonly bool[] Interesting = [.. Enumerable.Range(0, char.MaxValue + 1).Select(sign => (char)sign).Select(sign =>
        FormStarts.IsLetter(sign) || char.IsDigit(sign) || FormStarts.FirstSigns.Contains(sign)
        || $"{Numerals}’'‘".Contains(sign, StringComparison.Ordinal))];

    /// <summary>Offers each place where a form may begin to the reader; where it finds a date the walk goes on behind it.</summary>
    public static void Scan(string text, DateReader reader)
    {
        var at = 0;
        while (at < text.Length)
        {
            var sign = text[at];
            at = !Interesting[sign] ? at + 1
                : char.IsDigit(sign) ? Digits(text, at, reader)
                : FormStarts.IsLetter(sign) ? Word(text, at, reader)
                : sign is '’' or '\'' or '‘' ? (IsDigitAt(text, at + 1) ? reader.Read(FormStarts.Quoted, at, at + 1) : at + 1)
                : Signs(text, at, reader);
        }
    }

    private static int Digits(string text, int at, DateReader reader)
    {
        var end = at;
        while (IsDigitAt(text, end))
        {
            end++;
        }

        if (end - at > MostDigits)
        {
            return end;
        }

        var next = end < text.Length && text[end] is ' ' or '\u00A0' or '\u3000' ? end + 1 : end;
        var mayBeYear = end - at == 4 && text[at] is '1' or '2' or '１' or '２';
        return reader.Read(FormStarts.OfDigits(Key(text, next), mayBeYear), at, end);
    }

    private static int Word(string text, int at, DateReader reader)
    {
        var word = WordAt(text, at);
        var end = at + word.Length;
        if (FormStarts.OfWord(word) is not { } forms)
        {
            return end;
        }

        var isParted = end + 1 < text.Length && text[end] is ' ' or '\u00A0';
        return reader.Read(isParted ? forms.Before(Key(text, end + 1)) : forms.Bound, at, end);
    }

    private static int Signs(string text, int at, DateReader reader)
    {
        var found = reader.Read(FormStarts.OfSigns(text.AsSpan(at, Math.Min(2, text.Length - at))), at, at);
        var end = at;
        while (found == at && end < text.Length && end < at + MostDigits && Numerals.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end == at || end == text.Length)
        {
            return Math.Max(found, at + 1);
        }

        end = text[end] is ' ' && end + 1 < text.Length ? end + 1 : end;
        return reader.Read(FormStarts.OfNumerals(text.AsSpan(end, 1)), at, at + 1);
    }

    /// <summary>The word at a place, # for digits, else the sign; empty at the text's end.</summary>
    private static ReadOnlySpan<char> Key(string text, int at) => at >= text.Length ? [] : char.IsDigit(text[at]) ? "#"
        : FormStarts.IsLetter(text[at]) ? WordAt(text, at)
        : text[at] is '’' or '‘' ? "'"
        : text.AsSpan(at, 1);

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && FormStarts.IsLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }

    private static bool IsDigitAt(string text, int at) => at < text.Length && char.IsDigit(text[at]);
}
