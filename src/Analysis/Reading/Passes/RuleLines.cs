using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Lines that the boilerplate table names by their words, lines of signs, and all that stands in one element below a feed's footer.</summary>
internal static partial class RuleLines
{
    private const int Foot = 8;
    private const int LongestSignature = 160;
    private const int LongestAddress = 300;
    private static readonly SearchValues<char> SignatureSigns = SearchValues.Create("@,");
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
            else if (block.Text.Length <= LongestSignature && block.Text.AsSpan().ContainsAny(SignatureSigns) && Signature().IsMatch(block.Text))
            {
                block.Mark = "embed";
            }
            else if (block.Text.Length <= LongestAddress && block.Text.Contains('.', StringComparison.Ordinal) && !CharacterTable.IsCjk(block.Text[0]) && BareAddress().IsMatch(block.Text))
            {
                block.Mark = "address";
            }
            else if (IsOrnament(block.Text))
            {
                block.Mark = "ornament";
            }
            else if (rules.OfParagraph(block.Text, i >= foot) is { } kind)
            {
                block.Mark = kind switch
                {
                    Boilerplate.Caption => null,
                    Boilerplate.Credit => "credit without picture",
                    _ => kind,
                };
                muted = kind == Boilerplate.FeedFooter ? block.FrameEnd : muted;
            }
        }
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
    [GeneratedRegex(@"^[—–-]\s?.{1,60}[(（]@\w{1,30}[)）].{0,30}$|^Posted by .{2,80} on \w+day, .{6,20}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Signature();

    // An address and nothing else.
    [GeneratedRegex(@"^(https?://|www\.)?[\w-]+(\.[\w-]+)*\.[a-z]{2,6}(/\S*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BareAddress();

    // A line of signs that is drawn where a rule could stand.
    private static bool IsOrnament(string text) => text.Length > 1 && !text.AsSpan().ContainsAnyExcept(Ornaments);
}
