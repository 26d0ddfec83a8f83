using System.Net;

namespace Analysis.Display.Charts;

/// <summary>Text as plotly writes it: lines divided by <c>&lt;br&gt;</c>, and pieces in bold, italics, another size or colour. Other tags
/// are dropped.</summary>
internal static class RichText
{
    internal readonly record struct Run(string Text, bool Bold, bool Italic, double Scale, double Size, string? Color);

    public static List<List<Run>> Lines(string text)
    {
        var lines = new List<List<Run>> { new() };
        var styles = new Stack<(string Tag, Run Style)>();
        var style = new Run("", false, false, 1, 0, null);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('<', at);
            var close = open < 0 ? -1 : text.IndexOf('>', open);
            if (open < 0 || close < 0 || !IsTag(text.AsSpan(open, close - open)))
            {
                var end = open < 0 || close < 0 ? text.Length : open + 1;
                Add(lines, style, text[at..end]);
                at = end;
                continue;
            }

            Add(lines, style, text[at..open]);
            var tag = text[(open + 1)..close];
            at = close + 1;
            if (tag.StartsWith("br", StringComparison.OrdinalIgnoreCase))
            {
                lines.Add([]);
            }
            else if (tag[0] == '/')
            {
                style = styles.Count > 0 ? styles.Pop().Style : style;
            }
            else
            {
                styles.Push((tag, style));
                style = Styled(style, tag);
            }
        }

        return lines;
    }

    /// <summary>The words alone.</summary>
    public static string Plain(string? text) =>
        text is null ? "" : string.Join(" ", Lines(text).Select(l => string.Concat(l.Select(r => r.Text))));

    private static bool IsTag(ReadOnlySpan<char> candidate)
    {
        var name = candidate.TrimStart('<').TrimStart('/');
        var length = 0;
        while (length < name.Length && char.IsAsciiLetter(name[length]))
        {
            length++;
        }

        return name[..length].ToString().ToLowerInvariant() is "br" or "b" or "i" or "sub" or "sup" or "span" or "em" or "strong" or "a"
            or "s" or "u";
    }

    private static Run Styled(Run style, string tag)
    {
        var name = tag.Split(' ', 2)[0].ToLowerInvariant();
        return name switch
        {
            "b" or "strong" => style with { Bold = true },
            "i" or "em" => style with { Italic = true },
            "sup" or "sub" => style with { Scale = style.Scale * 0.75 },
            "span" => style with
            {
                Size = NumberText.Parse(Css(tag, "font-size")?.Replace("px", "", StringComparison.Ordinal))
            ?? style.Size,
                Color = Css(tag, "color") ?? style.Color
            },
            _ => style,
        };
    }

    private static string? Css(string tag, string property)
    {
        foreach (var part in tag.Split(['"', '\'', ';']))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && part[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
            {
                return part[(colon + 1)..].Trim();
            }
        }

        return null;
    }

    private static void Add(List<List<Run>> lines, Run style, string text)
    {
        if (text.Length > 0)
        {
            var line = lines[^1];
            var run = style with { Text = WebUtility.HtmlDecode(text) };
            if (line.Count > 0 && line[^1] with { Text = run.Text } == run)
            {
                line[^1] = run with { Text = line[^1].Text + run.Text };
            }
            else
            {
                line.Add(run);
            }
        }
    }
}
