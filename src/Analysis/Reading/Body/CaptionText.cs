using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>The words of captions and credits: the labels before them (<c>图像来源，</c>), and credits at a caption's end (<c>（AFP）</c>).</summary>
internal static partial class CaptionText
{
    private const int LongestCredit = 80;
    private static readonly List<(string Label, string Kind, bool BeginsFigure)> Labels = Tsv.Read("captions.tsv").Where(cells => cells[1] != "agency").Select(cells => (cells[0], cells[1], cells[1] != "label")).ToList();
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Labels.SelectMany(label => new[] { char.ToUpperInvariant(label.Label[0]), char.ToLowerInvariant(label.Label[0]) })]);
    // Without one of these a caption ends in no credit; looking for them is much faster than the form itself.
    private static readonly SearchValues<string> CreditWords = SearchValues.Create([.. Tsv.Read("captions.tsv").Where(cells => cells[1] == "agency").Select(cells => cells[0]), "©", "(c)", "REUTERS/", "路透", "AFP/", "AP/", "photo", "image", "picture", "credit", "来源", "來源", "图", "圖", "照片", "资料", "摄", "攝"], StringComparison.OrdinalIgnoreCase);
    private static readonly Regex CreditEnd = EndOf(Tsv.Read("captions.tsv").Where(cells => cells[1] == "agency").Select(cells => cells[0]));

    /// <summary>Gives a picture its caption and credit, where it has none; a credit at the caption's end goes to the credit.</summary>
    public static void Give(Block picture, string? caption, string? credit)
    {
        var (words, found) = Divide(WithoutLabel(caption));
        credit = WithoutLabel(credit);
        picture.Image = picture.Image with { Caption = picture.Image.Caption ?? words, Credit = picture.Image.Credit ?? Whole(credit ?? WithoutLabel(found)) };
    }

    /// <summary>The caption without the credit at its end, and that credit.</summary>
    public static (string? Caption, string? Credit) Divide(string? caption)
    {
        if (caption is null || caption.Length > PictureReader.LongestCaption || !caption.AsSpan().ContainsAny(CreditWords) || CreditEnd.Match(caption) is not { Success: true } match)
        {
            return (caption, null);
        }

        var words = caption[..match.Index].TrimEnd(' ', '，', ',', '|', '｜', '/', '·', '-', '–', '—');
        return (words.Length == 0 ? null : words, match.Groups["credit"].Value.Trim());
    }

    /// <summary>A caption's or credit's text without its label; null where nothing is left.</summary>
    public static string? WithoutLabel(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Firsts.Contains(text[0]))
        {
            return string.IsNullOrEmpty(text) ? null : text;
        }

        foreach (var (label, _, _) in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase) && (label.Length > 2 || !char.IsLetter(label[^1]) || text.Length == label.Length || !char.IsLetter(text[label.Length])))
            {
                text = text[label.Length..].TrimStart(' ', '：', ':', '，', ',');
            }
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether a text begins as a credit does.</summary>
    public static bool BeginsCredit(ReadOnlySpan<char> raw) => Begins(raw.Trim(), "credit");

    /// <summary>Whether a short line is a credit and nothing else.</summary>
    public static bool IsCreditLine(string text) => text.Length <= LongestCredit && BeginsCredit(text);

    /// <summary>Whether a text begins as a credit or a caption does.</summary>
    public static bool BeginsFigure(ReadOnlySpan<char> raw) => Begins(raw, "credit") || Begins(raw, "caption");

    private static bool Begins(ReadOnlySpan<char> text, string kind)
    {
        if (text.IsEmpty || !Firsts.Contains(text[0]))
        {
            return false;
        }

        foreach (var label in Labels)
        {
            if (label.Kind == kind && text.StartsWith(label.Label, StringComparison.Ordinal) && (label.Label.Length > 2 || !char.IsLetter(label.Label[^1]) || text.Length == label.Label.Length || !char.IsLetter(text[label.Label.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Whole(string? credit) => credit is ['（' or '(', .., '）' or ')'] && !credit.AsSpan(1, credit.Length - 2).ContainsAny("()（）") ? credit[1..^1] : credit;

    // A credit in brackets, after a sign, or after a word for it.
    private static Regex EndOf(IEnumerable<string> agencies)
    {
        var names = string.Join('|', agencies.OrderByDescending(name => name.Length).Select(Regex.Escape));
        return new Regex(
            $@"(?<=.)\s*(?:[(（\[【]\s*(?<credit>(?:(?:photo|photograph|image|picture|credit|图片来源|圖片來源|图片|圖片|照片|资料图|來源|来源|摄影|攝影|图源|圖源|图|圖|摄|攝)\s*(?:by|[:：/／])\s*[^()（）\[\]【】]{{2,60}})|[^()（）\[\]【】]{{0,30}}(?:{names})[^()（）\[\]【】]{{0,30}})[)）\]】]|(?<credit>(?:©|\(c\)|REUTERS/|路透社?/|AFP/|AP/)\s?[^()（）。]{{1,60}})|(?:photo|photograph|credit)\s*(?:by\b|:)\s*(?<credit>[^()（）。]{{2,60}})|(?:图片来源|圖片來源|图像来源|圖像來源|摄影|攝影|图源|圖源|供图|供圖)\s?[:：]\s?(?<credit>[^()（）。]{{2,60}}))\s*[.。]?$",
            RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
    }
}
