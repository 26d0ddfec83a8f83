using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Blocks before the text that hold the authors, the date and nothing else.</summary>
internal sealed partial class Byline(HtmlTree tree)
{
    private const string Origin = "body: byline";

    private const int Longest = 160;
    private const int MostNodes = 40;
    private static readonly SearchValues<char> Counts = SearchValues.Create("0123456789,.:：|·• ");
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789。！？?!：:“”「」《》;；@#=");
    private readonly List<string> names = [];
    private readonly List<string> dates = [];

    /// <summary>Whether the block is a byline: it holds a date and beside it nothing but names, labels and numbers. What it says goes to
    /// the body.</summary>
    public bool Read(int block, BodyBlocks body) => Collect(block, strict: true) && Give(body);

    /// <summary>Reads a block whose class says that it is a byline; false where it is too long for one.</summary>
    public bool ReadMarked(int block, BodyBlocks body) => Collect(block, strict: false) && (body.HasRunningText || Give(body) || true);

    private bool Collect(int block, bool strict)
    {
        names.Clear();
        dates.Clear();
        var end = tree[block].End;
        if (end - block > MostNodes || tree.Length(block) is 0 or > Longest)
        {
            return false;
        }

        var (broken, labelled) = (false, false);
        for (var i = block + 1; i < end; i++)
        {
            ref readonly var node = ref tree[i];
            if (node.Tag == HtmlTag.Img && strict)
            {
                return false;
            }

            broken |= node.Tag == HtmlTag.Br;
            if (node.Tag != HtmlTag.Text || tree.Text(i).Trim() is not { Length: > 0 } raw)
            {
                continue;
            }

            var text = raw.Trim(" \t\r\n\u00A0.,，|·•/-–—").ToString();
            if (DateParser.Parse(text) is not null)
            {
                dates.Add(text);
            }
            else if (Label().Match(text) is { Success: true } label)
            {
                labelled = true;
                AddNames(text[label.Length..]);
            }
            else if (labelled || !strict ? !AddName(text, strict) : dates.Count > 0 || !IsNames(text) || !AddNames(text))
            {
                return false;
            }
        }

        return !strict || (dates.Count > 0 && (names.Count == 0 || broken || labelled));
    }

    // After a label a name is expected; numbers are counts of views or comments.
    private bool AddName(string text, bool strict)
    {
        if (names.Count == 0 && IsNames(text))
        {
            return AddNames(text);
        }

        return !strict || !text.AsSpan().ContainsAnyExcept(Counts) || text.Length == 0;
    }

    private bool AddNames(string text)
    {
        foreach (var part in Separator().Split(Remark().Replace(text, "")))
        {
            var name = part.Trim();
            if (!IsNames(name) || NoName().IsMatch(name))
            {
                break; // what follows is a date or a place
            }

            if (!names.Contains(name))
            {
                names.Add(name);
            }
        }

        return true;
    }

    private bool Give(BodyBlocks body)
    {
        body.Found.AddRange(dates.Select(date => new Candidate(Field.Published, Origin, date)));
        if (names.Count > 0)
        {
            body.Found.Add(new Candidate(Field.Authors, Origin, names[0], 0, [.. names]));
        }

        return dates.Count > 0;
    }

    private static bool IsNames(string text) => text.Length is > 1 and <= 60 && !text.AsSpan().ContainsAny(NotInNames)
        && text.Count(character => character == ' ') <= 8;

    [GeneratedRegex(@"^(By|Author|Written by|文|作者|撰文|记者|記者|来源|來源|发布|發布|发表|發表|更新|日期|时间|時間|Published|Posted|Updated|Last updated|on)(于|於|on|时间|時間|日期)?\s?([:：/／|｜]|\b|$)\s?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"[(（][^)）]*[)）]", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"[,，、;；/&]|\s+and\s+|\s*和\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"(报道|報導|報道|报导|电|電|讯|訊|编译|編譯|本台|本报|本報)$|^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(The|Staff|About|View|Follow|Share|Comments?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex NoName();
}
