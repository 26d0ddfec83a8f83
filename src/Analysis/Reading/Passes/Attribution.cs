using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Lines at the beginning of a text that name where it was taken from (<c>文章来自…：[title](…)</c>, <c>来源：…</c>).</summary>
internal static partial class Attribution
{
    private const string Origin = FieldChooser.FromAttribution;
    private const int First = 4;
    private const int Longest = 200;
    private const int LongestBare = 40;

    /// <summary>
    /// Marks them; the outlet's name is a candidate, and the address of a link that bears the article's title or stands in a line that says
    /// nothing else.
    /// </summary>
    public static void Mark(BodyBlocks body, string? title)
    {
        for (var (i, texts) = (0, 0); i < body.Items.Count && texts < First && title is not null; i++)
        {
            var block = body.Items[i];
            if (!block.IsText)
            {
                continue;
            }

            var text = block.Text;
            Link? link = null;
            foreach (var one in text.Length > Longest ? [] : block.Links)
            {
                link ??= one.Text is { Length: > 1 } ? one : null;
            }

            if (text.Length > Longest || Says().Match(text) is not { Success: true } match || !IsWhole(text, match, link, title))
            {
                texts++;
                continue;
            }

            block.Mark = "attribution";
            if (link is { Url: var address })
            {
                body.Found.Add(new Candidate(Field.Url, Origin, address, block.Line));
            }

            var name = match.Groups["outlet"].Value.Trim();
            var outlet = name.Length is > 1 and < 20 ? name : link?.Text is { Length: > 1 and < 20 } words && !Same(words, title) ? words
                : null;
            if (outlet is not null)
            {
                body.Found.Add(new Candidate(Field.Source, Origin, outlet, block.Line));
            }
        }
    }

    // Nothing but the source: the title's link, another link after "original from", or a short name after "source:".
    private static bool IsWhole(string text, Match match, Link? link, string title) =>
        link is { Text: { } words } ? Same(words, title) || (match.Groups["sure"].Success && text.Length - words.Length <= LongestBare)
            : match.Groups["bare"].Success && match.Groups["outlet"].Length is > 1 and < 16 && match.Length == text.Length;

    private static bool Same(string left, string right) =>
        TitleRepair.Letters(left).Contains(TitleRepair.Letters(right), StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?<sure>(原文|文章|本文)\s?(链接|連結|鏈接|出自|源自|来自|來自|来源|來源|首发于|转载自|轉載自|(刊发|刊登|发表|發表|刊)[于於]|[刊发首載载]{0,2}[于於])|出自|转载自|轉載自|首发于|原载于|(?<bare>来源|來源))?(源自|来自|來自)?\s?(微信)?(公众号|公號|公号|平台)?\s?(?<=.)[「“《:：]?\s?(?<outlet>[^」”》：:「“\[，,。]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Says();
}
