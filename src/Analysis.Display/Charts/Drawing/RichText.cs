using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Display.Charts;

/// <summary>Text as plotly writes it: lines divided by <c>&lt;br&gt;</c>, and pieces in bold, italics, another size or colour. Other tags
/// are dropped.</summary>
internal static partial class RichText
{
    internal readonly record struct Run(string Text, bool Bold, bool Italic, double Scale, double Size, string? Color)
    {
        /// <summary>Its size in pixels where the text around it has this one.</summary>
        public double SizeIn(double around) => Size > 0 ? Size : around * Scale;
    }

    public static List<List<Run>> Lines(string text)
    {
        var lines = new List<List<Run>> { new() };
        var styles = new Stack<Run>([new("", false, false, 1, 0, null)]);
        var at = 0;
        foreach (var tag in Tag().EnumerateMatches(text))
        {
            Add(lines[^1], styles.Peek(), text[at..tag.Index]);
            at = tag.Index + tag.Length;
            var name = text[(tag.Index + 1)..(at - 1)];
            if (name.StartsWith("br", StringComparison.OrdinalIgnoreCase))
            {
                lines.Add([]);
            }
            else if (name[0] != '/')
            {
                styles.Push(Styled(styles.Peek(), name));
            }
            else if (styles.Count > 1)
            {
                styles.Pop();
            }
        }

        Add(lines[^1], styles.Peek(), text[at..]);
        return lines;
    }

    /// <summary>The words alone.</summary>
    public static string Plain(string? text) =>
        text is null ? "" : string.Join(" ", Lines(text).Select(l => string.Concat(l.Select(r => r.Text))));

    private static Run Styled(Run style, string tag) => tag.Split(' ', 2)[0].ToLowerInvariant() switch
    {
        "b" or "strong" => style with { Bold = true },
        "i" or "em" => style with { Italic = true },
        "sup" or "sub" => style with { Scale = style.Scale * 0.75 },
        "span" => style with
        {
            Size = NumberText.Parse(Css(tag, "font-size")?.Replace("px", "", StringComparison.Ordinal)) ?? style.Size,
            Color = Css(tag, "color") ?? style.Color,
        },
        _ => style,
    };

    private static string? Css(string tag, string property) => tag.Split(['"', '\'', ';']).Select(part => part.Split(':', 2))
        .FirstOrDefault(part => part.Length == 2 && part[0].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))?[1].Trim();

    private static void Add(List<Run> line, Run style, string text)
    {
        var run = style with { Text = WebUtility.HtmlDecode(text) };
        if (line.Count > 0 && line[^1] with { Text = run.Text } == run)
        {
            line[^1] = run with { Text = line[^1].Text + run.Text };
        }
        else if (text.Length > 0)
        {
            line.Add(run);
        }
    }

    [GeneratedRegex("</*(?:br|b|i|sub|sup|span|em|strong|a|s|u)(?![A-Za-z])[^>]*>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
