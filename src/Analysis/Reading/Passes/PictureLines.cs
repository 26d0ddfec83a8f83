using System.Buffers;

namespace Analysis.Reading;

/// <summary>Lines that belong to the picture or player after which they stand: captions in small print or brackets, and credits.</summary>
internal static class PictureLines
{
    private const int ShortestCaption = 3;
    private const int LongestSmall = 200;
    private const int LongestBracketed = 100;
    private static readonly SearchValues<char> PictureSigns = SearchValues.Create("图圖摄攝");

    /// <summary>Marks them; their words go to the picture.</summary>
    public static void Mark(BodyBlocks body, Boilerplate rules)
    {
        Block? last = null;
        for (var i = 0; i < body.Items.Count; i++)
        {
            var block = body.Items[i];
            last = block.Type == BlockType.Picture ? block : last;
            if (!block.IsText)
            {
                continue;
            }

            if (CaptionText.IsCreditLine(block.Text))
            {
                block.Mark = Give(last, null, block.Text) ? Boilerplate.Credit : null;
            }
            else if (body.DirectlyAfter(i) is { } picture && IsCaption(block, picture, rules))
            {
                block.Mark = Boilerplate.Caption;
                Give(last, block.Text is ['（' or '(', .., '）' or ')'] && !block.Style.HasFlag(BlockStyle.Small) ? block.Text[1..^1]
                    : block.Text.TrimStart('▲', '△', ' ', '：'), null);
            }
        }
    }

    private static bool IsCaption(Block block, Block picture, Boilerplate rules) =>
        block.Text.Length is >= ShortestCaption and <= LongestSmall
        && (block.Links.Count == 0 || block.Style.HasFlag(BlockStyle.Emphasis)) &&
        (block.Style.HasFlag(BlockStyle.Small)
        || (block.Style.HasFlag(BlockStyle.Emphasis) && block.FrameEnd == picture.FrameEnd && picture.Type == BlockType.Picture)
        || IsBracketed(block.Text) || EndsAsCredit(block.Text) || rules.OfParagraph(block.Text, false) == Boilerplate.Caption);

    // "……王小明 摄", "……（示例社提供）"
    private static bool EndsAsCredit(string text) =>
        text.AsSpan().TrimEnd("）)。 ") is [.., var last] head
        && (last is '摄' or '攝'
            || (head.Length > 2 && (head.EndsWith("提供", StringComparison.Ordinal) || head.EndsWith(" 图", StringComparison.Ordinal)
            || head.EndsWith("供图", StringComparison.Ordinal) || head.EndsWith("/图", StringComparison.Ordinal))
        && text[^1] is ')' or '）' or '图'));

    // A line in brackets that speaks of a picture.
    private static bool IsBracketed(string text) =>
        text.Length is > 3 and <= LongestBracketed && text[0] is '（' or '(' && text[^1] is '）' or ')' && text.AsSpan()
        .ContainsAny(PictureSigns);

    private static bool Give(Block? picture, string? caption, string? credit)
    {
        if (picture is not null)
        {
            CaptionText.Give(picture, caption, credit);
        }

        return picture is not null;
    }
}
