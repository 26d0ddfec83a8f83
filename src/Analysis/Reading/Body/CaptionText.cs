using System.Buffers;

namespace Analysis.Reading;

/// <summary>The words of captions and credits: the labels before them (<c>图像来源，</c>), and credits at a caption's end
/// (<c>（AFP）</c>).</summary>
internal static class CaptionText
{
    private const int LongestCredit = 80;
    private const int LongestInBrackets = 70;
    private static readonly SearchValues<char> SentenceSigns = SearchValues.Create("()（）。；;");
    private const int LongestBehindSign = 60;
    private static readonly List<(string Label, string Kind, bool BeginsFigure)> Labels = Tsv.Read("captions.tsv")
        .Where(cells => cells[1] != "agency").Select(cells => (cells[0], cells[1], cells[1] != "label")).ToList();
    private static readonly SearchValues<char> Firsts =
        SearchValues.Create([.. Labels.SelectMany(label =>
            new[] { char.ToUpperInvariant(label.Label[0]), char.ToLowerInvariant(label.Label[0]) })]);
    private static readonly string[] Agencies = [.. Tsv.Read("captions.tsv").Where(cells => cells[1] == "agency")
        .Select(cells => cells[0])];

    // Signs and words behind which a credit stands; the first are part of it.
    private static readonly string[] Signs = ["©", "REUTERS/", "路透社/", "路透/", "AFP/", "AP/"];
    private static readonly string[] Words = ["Photo by ", "photo by ", "Photograph by ", "Photo: ", "photo: ", "Credit: ", "credit: ",
        .. Labels.Where(label => label.Kind == "credit")
        .SelectMany(label => new[] { label.Label.TrimEnd('/', '／', '：') + "：", label.Label.TrimEnd('/', '／', '：') + ":" })
        .Distinct(StringComparer.Ordinal), "供图：", "供圖："];

    /// <summary>Gives a picture its caption and credit, where it has none; a credit at the caption's end goes to the credit.</summary>
    public static void Give(Block picture, string? caption, string? credit)
    {
        var (words, found) = Divide(WithoutLabel(caption));
        credit = WithoutLabel(credit);
        picture.Image = picture.Image with
        {
            Caption = picture.Image.Caption ?? words,
            Credit = picture.Image.Credit
            ?? Whole(credit ?? WithoutLabel(found))
        };
    }

    /// <summary>The caption without the credit at its end, and that credit.</summary>
    public static (string? Caption, string? Credit) Divide(string? caption)
    {
        if (caption is null || caption.Length > PictureReader.LongestCaption)
        {
            return (caption, null);
        }

        var text = caption.AsSpan().TrimEnd("。. ");
        var (start, credit) = text is [.., ')' or '）' or ']' or '】'] ? InBrackets(text) : BehindSign(text);
        if (credit is null)
        {
            return (caption, null);
        }

        var words = caption[..start].TrimEnd(' ', '，', ',', '|', '｜', '/', '·', '-', '–', '—');
        return (words.Length == 0 ? null : words, credit);
    }

    // "（AFP）", "(Photo: A. Example)".
    private static (int Start, string? Credit) InBrackets(ReadOnlySpan<char> text)
    {
        var start = text[..^1].LastIndexOfAny("(（[【");
        if (start < 0 || text.Length - start - 2 is < 2 or > LongestInBrackets)
        {
            return default;
        }

        var inner = text[(start + 1)..^1];
        foreach (var word in Words)
        {
            if (inner.StartsWith(word, StringComparison.Ordinal))
            {
                return (start, inner[word.Length..].Trim().ToString());
            }
        }

        foreach (var agency in inner.ContainsAny("。；;") ? [] : Agencies)
        {
            if (inner.Contains(agency, StringComparison.Ordinal))
            {
                return (start, inner.Trim().ToString());
            }
        }

        return default;
    }

    private static (int Start, string? Credit) BehindSign(ReadOnlySpan<char> text)
    {
        foreach (var sign in Signs)
        {
            if (text.LastIndexOf(sign, StringComparison.Ordinal) is var at and > 0 && IsCredit(text[(at + sign.Length)..]))
            {
                return (at, text[at..].Trim().ToString());
            }
        }

        foreach (var word in Words)
        {
            if (text.LastIndexOf(word, StringComparison.Ordinal) is var at and > 0 && IsCredit(text[(at + word.Length)..]))
            {
                return (at, text[(at + word.Length)..].Trim().ToString());
            }
        }

        return default;
    }

    private static bool IsCredit(ReadOnlySpan<char> text) => text.Length is > 1 and <= LongestBehindSign
        && !text.ContainsAny(SentenceSigns);

    /// <summary>A caption's or credit's text without its label; null where nothing is left.</summary>
    public static string? WithoutLabel(string? text)
    {
        if (string.IsNullOrEmpty(text) || !Firsts.Contains(text[0]))
        {
            return string.IsNullOrEmpty(text) ? null : text;
        }

        foreach (var (label, _, _) in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (label.Length > 2 || !char.IsLetter(label[^1]) || text.Length == label.Length || !char.IsLetter(text[label.Length])))
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
            if (label.Kind == kind && text.StartsWith(label.Label, StringComparison.Ordinal)
                && (label.Label.Length > 2 || !char.IsLetter(label.Label[^1]) || text.Length == label.Label.Length
                    || !char.IsLetter(text[label.Label.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Whole(string? credit) => credit is ['（' or '(', .., '）' or ')'] && !credit.AsSpan(1, credit.Length - 2)
        .ContainsAny("()（）") ? credit[1..^1] : credit;
}
