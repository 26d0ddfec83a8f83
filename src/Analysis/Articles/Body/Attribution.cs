using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Lines at the beginning of a text that name where it was taken from (<c>文章来自…：[title](…)</c>).</summary>
internal static partial class Attribution
{
    /// <summary>
    /// Where a reprint says that it was taken from: the address of a link that bears the article's title, and the outlet's name before it.
    /// The line is taken out of the text.
    /// </summary>
    public static (string Url, string? Outlet)? TakeOriginal(ArticleBody body, string? title)
    {
        for (var i = 0; i < Math.Min(2, body.Paragraphs.Count) && title is not null; i++)
        {
            var text = body.Paragraphs[i].Text;
            if (text.Length > 200 || Origin().Match(text) is not { Success: true } match)
            {
                continue;
            }

            var link = body.Links.FindIndex(link => link.Text is { Length: > 3 } words && text.Contains(words, StringComparison.Ordinal) && Same(words, title));
            if (link >= 0)
            {
                body.Paragraphs.RemoveAt(i);
                body.Drop("attribution", text);
                return (body.Links[link].Url, match.Groups["outlet"].Value.Trim() is { Length: > 1 and < 20 } outlet ? outlet : null);
            }
        }

        return null;
    }

    private static bool Same(string left, string right) => Letters(left).Equals(Letters(right), StringComparison.OrdinalIgnoreCase) || Letters(left).Contains(Letters(right), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"^(原文|文章|本文)?(出自|源自|来自|來自|来源|來源|转载自|轉載自|首发于|原载于)\s?(微信)?(公众号|公號|公号|平台)?\s?[「“《:：]?\s?(?<outlet>[^」”》：:「“\[]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Origin();
}
