namespace Analysis.Display.Charts;

/// <summary>
/// How wide a text will be, without a typeface: the advance widths of Helvetica and its metric twins (Arial, Liberation Sans) for Latin,
/// one em for Chinese, Japanese, Korean and emoji, none for marks that combine. Estimates err on the wide side, so that labels do not
/// collide.
/// </summary>
internal static class TextMetrics
{
    // Thousandths of an em for U+0020 to U+007E.
    private static readonly short[] Latin =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556,
            278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667,
        611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584,
    ];

    /// <summary>The width in pixels at a size in pixels; bold is about 7% wider.</summary>
    public static double Width(string text, double size, bool bold = false)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += Advance(rune.Value);
        }

        return thousandths * size / 1000 * (bold ? 1.07 : 1);
    }

    /// <summary>The text, or as much of it as fits with an ellipsis behind.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (text.Length * size * 0.19 < width && Width(text, size) <= width)
        {
            return text;
        }

        var room = (width - Width("…", size)) * 1000 / size;
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            room -= Advance(rune.Value);
            if (room < 0)
            {
                break;
            }

            length += rune.Utf16SequenceLength;
        }

        return text[..length].TrimEnd() + "…";
    }

    /// <summary>The text in lines of at most this width, broken at spaces and between Chinese characters, the last one cut where there
    /// would be more lines.</summary>
    public static List<string> Wrap(string text, double size, double width, int maxLines)
    {
        var lines = new List<string>();
        var rest = text.Length > 2000 ? text[..2000] + "…" : text;
        while (rest.Length > 0)
        {
            var length = lines.Count == maxLines - 1 ? rest.Length : LineLength(rest, size, width);
            lines.Add(Fit(rest[..length].Trim(), size, width));
            rest = rest[length..].TrimStart();
        }

        return lines.Count == 0 ? [""] : lines;
    }

    private static int LineLength(string text, double size, double width)
    {
        var (used, at, lastBreak) = (0.0, 0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var advance = Advance(rune.Value) * size / 1000;
            if (used + advance > width && at > 0)
            {
                return lastBreak > 0 ? lastBreak : at;
            }

            used += advance;
            if (rune.Value == ' ' || (IsWide(rune.Value) && at > 0 && !IsClosing(rune.Value)))
            {
                lastBreak = at;
            }

            at += rune.Utf16SequenceLength;
        }

        return text.Length;
    }

    private static int Advance(int c)
        => c is >= 0x20 and < 0x7f ? Latin[c - 0x20]
        : c < 0x20 || c is (>= 0x300 and <= 0x36f) or (>= 0x200b and <= 0x200f) or (>= 0x202a and <= 0x202e) or (>= 0x2060 and <= 0x206f)
            or (>= 0xfe00 and <= 0xfe0f) ? 0
        : IsWide(c) ? 1000
        : c is 0x2212 ? 584 : c is 0x2026 ? 1000 : 640;

    private static bool IsWide(int c)
        => c is (>= 0x1100 and <= 0x115f) or (>= 0x2e80 and <= 0xa4cf) or (>= 0xac00 and <= 0xd7a3) or (>= 0xf900 and <= 0xfaff)
            or (>= 0xfe30 and <= 0xfe6f)
            or (>= 0xff00 and <= 0xff60) or (>= 0xffe0 and <= 0xffe6) or (>= 0x1f300 and <= 0x1faff) or (>= 0x20000 and <= 0x3fffd);

    private static bool IsClosing(int c) => "，。、；：！？）》」』”’".Contains((char)Math.Min(c, 0xffff), StringComparison.Ordinal);
}
