using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Marks that say that the article ends (<c>（完）</c>), on a line of their own or behind the last sentence.</summary>
internal static partial class EndMarks
{
    /// <summary>Marks them.</summary>
    public static void Mark(BodyBlocks body)
    {
        for (var i = body.Items.Count - 1; i > 0; i--)
        {
            var block = body.Items[i];
            if (!block.IsText)
            {
                continue;
            }

            if (block.Text[^1] is not (')' or '）' or ']' or '】' or '■' or '◼' or '#' or '-')
                || End().Match(block.Text) is not { Success: true } match)
            {
                return;
            }

            if (match.Length == block.Text.Length)
            {
                block.Mark = "end mark";
                continue;
            }

            body.CutEnd(i, block.Text[..match.Index], match.Value.Trim(), "end mark");
            return;
        }
    }

    [GeneratedRegex(@"\s*([(（【\[]\s?(完|全文完|完结|完結|更新完成|更新完毕|待续|待續|END|end)\s?[)）】\]]|■|◼|#{3,}|-\s?30\s?-)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex End();
}
