using System.Text.RegularExpressions;

namespace Analysis.Tests.Names;

/// <summary>
/// The shortest pattern that one would write for speakers, for comparison: up to twelve letters of one clause before a verb of saying, or
/// the words in capitals before an English one.
/// </summary>
internal static partial class OldPattern
{
    /// <summary>The speakers of a text with where what they say begins and ends.</summary>
    public static IEnumerable<(string Speaker, int Start, int End)> In(string text)
    {
        foreach (Match match in Chinese().Matches(text))
        {
            yield return (match.Groups["speaker"].Value, match.Groups["words"].Index,
                match.Groups["words"].Index + match.Groups["words"].Length);
        }

        foreach (Match match in English().Matches(text))
        {
            yield return (match.Groups["speaker"].Value, match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"(?<speaker>[\p{L}·•]{2,12}?)(?:表示|指出|写道|认为|强调|警告|透露|补充|说|称|說|稱)[，：:,]?(?<words>[^。！？\n]*)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"(?<speaker>(?:[A-Z][\w.’'-]+ ?)+) (?:said|says|told|added|wrote|argued|warned)\b[^.\n]*",
        RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
