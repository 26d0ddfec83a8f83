using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>A paragraph or a block of lines of an export.</summary>
/// <param name="Text">Its lines without blanks around them.</param>
/// <param name="Start">Where it begins in the file.</param>
/// <param name="End">Where it ends in the file.</param>
/// <param name="IsCentred">Whether it is set in the middle.</param>
/// <param name="Level">The level of a heading, from 1; 0 where it is none.</param>
internal readonly partial record struct PressBlock(string Text, int Start, int End, bool IsCentred = false, int Level = 0)
{
    private const int Indent = 10;

    /// <summary>The lines of a plain text that are not blank.</summary>
    public static List<PressBlock> OfLines(ReadOnlySpan<char> text)
    {
        var lines = new List<PressBlock>();
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var trimmed = line.Trim();
            var indent = line.Length - line.TrimStart().Length;
            if (!trimmed.IsEmpty)
            {
                var start = range.Start.Value + indent;
                lines.Add(new PressBlock(trimmed.ToString(), start, start + trimmed.Length, indent >= Indent
                    || line.StartsWith("\t\t\t", StringComparison.Ordinal)));
            }
        }

        return lines;
    }

    /// <summary>The blocks of a plain text, which blank lines part.</summary>
    public static List<PressBlock> OfText(ReadOnlySpan<char> text)
    {
        var (blocks, lines) = (new List<PressBlock>(), OfLines(text));
        for (int i = 0, next; i < lines.Count; i = next)
        {
            for (next = i + 1; next < lines.Count && text[lines[next - 1].End..lines[next].Start].Count('\n') == 1; next++)
            {
            }

            blocks.Add(next == i + 1 ? lines[i]
                : lines[i] with { Text = string.Join('\n', lines[i..next].Select(line => line.Text)), End = lines[next - 1].End });
        }

        return blocks;
    }

    /// <summary>A piece of HTML as lines of text.</summary>
    public static string TextOf(string html) =>
        string.Join('\n', WebUtility.HtmlDecode(Tag().Replace(Break().Replace(Blanks().Replace(Unseen().Replace(html, ""), " "), "\n"), ""))
            .Split('\n').Select(line => Blanks().Replace(line, " ").Trim()).Where(line => line.Length > 0));

    /// <summary>The blocks as HTML.</summary>
    public static string ToHtml(IEnumerable<PressBlock> blocks) =>
        string.Join('\n', blocks.Select(block => (block.Level > 0 ? "<h2>" : "<p>") + WebUtility.HtmlEncode(block.Text)
        .Replace("\n", "<br>", StringComparison.Ordinal) + (block.Level > 0 ? "</h2>" : "</p>")));

    [GeneratedRegex(@"<(style|script)\b.*?</\1\s*>|<!--.*?-->",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"<(br|/p|/div|/tr|/h\d)\b[^>]*>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Break();

    [GeneratedRegex(@"<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
