using System.Text;
using System.Text.RegularExpressions;

namespace Analysis.Display;

/// <summary>Text without halves of surrogate pairs that stand alone: JSON can write one, files and pictures cannot hold it.</summary>
public static partial class WholeText
{
    /// <summary>The text with a replacement character (U+FFFD) for each such half.</summary>
    public static string Of(string text) => text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    /// <summary>The JSON with a replacement character for each such half, as itself or as an escape.</summary>
    public static string OfJson(string json)
    {
        json = Of(json);
        return json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase)
            ? Escape().Replace(json, match => match.Groups["lone"].Success ? @"\ufffd" : match.Value) : json;
    }

    [GeneratedRegex(@"\\(?:[^u]|u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|u)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Escape();
}
