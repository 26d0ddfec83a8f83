using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Lines that the boilerplate table names by their words, lines of signs, and all that stands in one element below a feed's
/// footer.</summary>
internal static partial class RuleLines
{
    private const int Foot = 8;
    private const int LongestSignature = 160;
    private const int LongestAddress = 300;
    private static readonly SearchValues<char> SignatureSigns = SearchValues.Create("@,");
    private static readonly SearchValues<char> TimeSigns = SearchValues.Create("0123456789: /");
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("=-_*#~—–―·•◆◇■□●○★☆▲△▼|/\\ ");

    /// <summary>Marks them.</summary>
    public static void Mark(BodyBlocks body, Boilerplate rules)
    {
        var muted = 0;
        var foot = FootOf(body);
        for (var i = 0; i < body.Items.Count; i++)
        {
            var block = body.Items[i];
            if (!block.IsText)
            {
                continue;
            }

            if (block.Node <= muted)
            {
                block.Mark = Boilerplate.FeedFooter;
            }
            else if (block.Text.Length <= LongestSignature && block.Text.AsSpan().ContainsAny(SignatureSigns) && Signature()
                .IsMatch(block.Text))
            {
                block.Mark = "embed";
            }
            else if (block.Text.Length <= LongestAddress && block.Text.Contains('.', StringComparison.Ordinal)
                && !CharacterTable.IsCjk(block.Text[0]) && BareAddress().IsMatch(block.Text))
            {
                block.Mark = "address";
            }
            else if (IsTimes(block.Text))
            {
                block.Mark = ElementKinds.Player;
            }
            else if (IsOrnament(block.Text))
            {
                block.Mark = "ornament";
            }
            else if (rules.OfParagraph(block.Text, i >= foot) is { } kind)
            {
                if (HangsOn(block.Text, kind, rules, out var start))
                {
                    LastSentence.Cut(body, i, start, kind);
                    continue;
                }

                block.Mark = kind switch
                {
                    Boilerplate.Caption => null,
                    Boilerplate.Credit => "credit without picture",
                    ElementKinds.Related when block.Links.Count == 0 && block.Text[^1] is '。' or '.' or '！' or '？' => null,
                    _ => kind,
                };
                muted = kind == Boilerplate.FeedFooter ? block.FrameEnd : muted;
            }
        }
    }

    // A closing sentence under running text goes alone; of a note that speaks of a person the whole is one.
    private static bool HangsOn(string text, string kind, Boilerplate rules, out int start)
    {
        start = text.Length < LastSentence.ShortestWhole || text.Contains("关注", StringComparison.Ordinal)
            || text.Contains("關注", StringComparison.Ordinal) || text.Contains("Follow", StringComparison.Ordinal) ? 0
            : LastSentence.StartIn(text);
        return start > 0 && rules.OfParagraph(text[..start].TrimEnd(), isAtFoot: true) is null
            && rules.OfParagraph(text[start..], isAtFoot: true) == kind;
    }

    // The first of the last texts.
    private static int FootOf(BodyBlocks body)
    {
        var index = body.Items.Count;
        for (var texts = 0; index > 0 && texts < Foot; index--)
        {
            texts += body.Items[index - 1].IsText ? 1 : 0;
        }

        return index;
    }

    // Who wrote a quoted post, and when: "— Jane Roe (@roe) July 6, 2020".
    [GeneratedRegex(@"^[—–-]\s?.{1,60}[(（]@\w{1,30}[)）].{0,30}$|^Posted by .{2,80} on \w+day, .{6,20}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    // An address and nothing else.
    [GeneratedRegex(@"^(https?://|www\.)?[\w-]+(\.[\w-]+)*\.[a-z]{2,6}(/\S*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    // What a player shows of its length: "0:00 0:05:10 0:00".
    private static bool IsTimes(string text) => text.Length is >= 4 and <= 40 && text.Contains(':', StringComparison.Ordinal)
        && !text.AsSpan().ContainsAnyExcept(TimeSigns);

    // A line of signs that is drawn where a rule could stand.
    private static bool IsOrnament(string text) => text.Length > 1 && !text.AsSpan().ContainsAnyExcept(Ornaments);
}
