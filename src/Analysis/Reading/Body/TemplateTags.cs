using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Tags of static site generators in Markdown (Hugo's shortcodes, Jekyll's and Hexo's Liquid tags): pictures stay, the rest is no
/// text.</summary>
internal static partial class TemplateTags
{
    /// <summary>The Markdown without the tags; what was left out is reported.</summary>
    public static string Remove(string markdown, int line, List<Note> notes)
    {
        if (!markdown.Contains("{{", StringComparison.Ordinal) && !markdown.Contains("{%", StringComparison.Ordinal)
            && !markdown.Contains("{:", StringComparison.Ordinal))
        {
            return markdown;
        }

        var (count, first) = (0, "");
        var result = Tag().Replace(markdown, match =>
        {
            if (Picture(match.Value) is { } picture)
            {
                return picture;
            }

            first = count++ == 0 ? match.Value : first;
            return "";
        });
        if (count > 0)
        {
            notes.Add(new Note("text", Severity.Info, $"kept out of the text: template tag ({count}): '{Note.Short(first)}'", line));
        }

        return result;
    }

    private static string? Picture(string tag)
    {
        if (AssetPicture().Match(tag) is { Success: true } asset)
        {
            return Html(asset.Groups["src"].Value, asset.Groups["caption"].Value.Trim(), "");
        }

        if (!FigureTag().IsMatch(tag))
        {
            return null;
        }

        var values = Argument().Matches(tag).GroupBy(match => match.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First().Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
        string? First(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (values.TryGetValue(name, out var value))
                {
                    return value;
                }
            }

            return null;
        }

        return First("src", "image_path", "url", "image", "path", "file") is { } source
            ? Html(source, First("caption", "title") ?? "", First("alt") ?? "") : null;
    }

    private static string Html(string source, string caption, string alt) =>
        $"\n\n<figure><img src=\"{WebUtility.HtmlEncode(source)}\" "
        + $"alt=\"{WebUtility.HtmlEncode(alt)}\"><figcaption>{WebUtility.HtmlEncode(caption)}</figcaption></figure>\n\n";

    [GeneratedRegex(@"\{\{[<%][^\n]{0,2000}?[%>]\}\}|\{%[^\n]{0,2000}?%\}|\{\{[^{}\n]{0,500}\}\}|\{:[^}\n]{0,200}\}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\{[{%][<%]?-?\s*(include\s+)?(figure|image|img)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex FigureTag();

    [GeneratedRegex(@"^\{%-?\s*asset_img\s+(?<src>[^\s%]+)(?<caption>[^%]*)", RegexOptions.CultureInvariant)]
    private static partial Regex AssetPicture();

    [GeneratedRegex("(?<name>\\w+)\\s*=\\s*[\"'](?<value>[^\"']*)[\"']", RegexOptions.CultureInvariant)]
    private static partial Regex Argument();
}
