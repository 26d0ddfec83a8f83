using System.Buffers;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>A line that names who reported, edited or translated, and says nothing else (<c>采写 王小明；审校 赵大</c>, <c>（责编：赵大）</c>).</summary>
internal static partial class CreditLine
{
    private const int Longest = 160;
    private const int LongestPrefix = 12;
    private const int LongestName = 40;
    private const int LongestHan = 4;
    private const int LongestHouse = 10;
    private const int LongestForeign = 20;
    private const string Desks = "部组組社网網台室";
    private static readonly Dictionary<string, bool> Roles = Tsv.Read("roles.tsv")
        .ToDictionary(cells => cells[0], cells => cells[1] == "author", StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<char, string[]> ByFirst = Roles.Keys.GroupBy(role => char.ToUpperInvariant(role[0]))
        .ToDictionary(group => group.Key, group => group.OrderByDescending(role => role.Length).ToArray());
    private static readonly SearchValues<char> Separators = SearchValues.Create("；;，,、/／|｜︱ \t\u3000()（）[]【】▷►◎⊙·-_*");
    private static readonly SearchValues<char> After = SearchValues.Create("：:/／|｜︱ \t\u3000");
    private static readonly SearchValues<char> InSentences = SearchValues.Create("。！？!?“”\"「」『』…@#=");
    private static readonly string[] Particles = ["de", "da", "di", "du", "van", "von", "der", "den", "del", "la", "le", "el", "al", "bin",
        "y", "e", "dos"];
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
        "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "The", "This"];
    private static readonly string[] Tails = ["综合报道", "綜合報道", "综合报导", "綜合報導", "报道", "報道", "报导", "報導", "综述", "綜述", "编辑部", "发自"];

    /// <summary>The authors that the line names; null where it is no such line.</summary>
    public static List<string>? Read(string line)
    {
        var text = (line[0] == '【' ? Tagged().Replace(line, "") : line).AsSpan().TrimEnd("0123456789 ").Trim();
        if (text.Length is < 3 or > Longest || text.ContainsAny(InSentences))
        {
            return null;
        }

        if ((text.Contains("ID", StringComparison.Ordinal) || text.Contains("微信号", StringComparison.Ordinal)) && Account()
            .Match(line) is { Success: true, Length: var length } && AreNames(text[length..], LongestHan, out var named) && named.Count > 0)
        {
            return named;
        }

        if (Marks(text) is not { Count: > 0 } marks || !IsPrefix(text[..marks[0].Start], marks[0].Role))
        {
            return null;
        }

        var authors = new List<string>();
        for (var i = 0; i < marks.Count; i++)
        {
            var names = text[marks[i].End..(i + 1 < marks.Count ? marks[i + 1].Start : text.Length)];
            if (!AreNames(names, IsReporter(marks[i].Role) ? LongestHan : LongestHouse, out var found)
                || (i == 0 && marks.Count == 1 && IsQuestion(text, marks[0], found)))
            {
                return null;
            }

            authors.AddRange(Roles[marks[i].Role] ? found.Except(authors).ToList() : []);
        }

        return authors;
    }

    // Where roles stand: at the beginning, or behind a sign, a blank or the house's name; before a sign, a blank or a name.
    private static List<(int Start, int End, string Role)> Marks(ReadOnlySpan<char> text)
    {
        var marks = new List<(int Start, int End, string Role)>();
        for (var at = 0; at < text.Length; at++)
        {
            if (RoleAt(text[at..]) is not { } role)
            {
                continue;
            }

            var end = at + role.Length;
            var rest = text[end..];
            var separated = rest.Length > 0 && After.Contains(rest[0]);
            var isGlued = at > 0 && !Separators.Contains(text[at - 1]);
            var start = isGlued && IsReporter(role) ? HouseStart(text, at, marks.Count > 0 ? marks[^1].End : 0) : at;
            if (rest.TrimStart().IsEmpty || start < 0 || (!separated && !(IsReporter(role) && CharacterTable.IsCjk(rest[0])))
                || (isGlued && !IsReporter(role) && !(marks.Count > 0 && role is "实习生" or "實習生")))
            {
                continue;
            }

            marks.Add((start, end, role));
            at = end;
        }

        return marks;
    }

    // "Jane van der Roe", no "Monday Smith was gone."
    private static bool IsLatinName(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 5 && char.IsUpper(name[0]) && name[^1] != '.'
            && !Days.Contains(words[0], StringComparer.OrdinalIgnoreCase)
            && words.All(word => char.IsUpper(word[0]) || Particles.Contains(word, StringComparer.Ordinal));
    }

    // Where the house's name before a reporter begins; -1 where more than a name stands there.
    private static int HouseStart(ReadOnlySpan<char> text, int at, int from)
    {
        var start = at;
        while (start > from && !Separators.Contains(text[start - 1]) && !After.Contains(text[start - 1]))
        {
            if (!char.IsLetterOrDigit(text[--start]))
            {
                return -1;
            }
        }

        return at - start <= LongestPrefix ? start : -1;
    }

    private static bool IsReporter(string role) => role.EndsWith("记者", StringComparison.Ordinal)
        || role.EndsWith("記者", StringComparison.Ordinal);

    private static string? RoleAt(ReadOnlySpan<char> text)
    {
        foreach (var role in ByFirst.GetValueOrDefault(char.ToUpperInvariant(text[0]), []))
        {
            if (text.StartsWith(role, StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        return null;
    }

    // Before the first role at most the house's name, and that only before a reporter.
    private static bool IsPrefix(ReadOnlySpan<char> text, string role)
    {
        text = text.Trim("（([【▷►◎⊙* \u3000");
        if (text.IsEmpty)
        {
            return true;
        }

        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('《' or '》'))
            {
                return false;
            }
        }

        return text.Length <= LongestPrefix && IsReporter(role);
    }

    private static bool AreNames(ReadOnlySpan<char> text, int longestHan, out List<string> names)
    {
        names = [];
        text = text.Trim("：:/／|｜︱ \t\u3000；;，,、)）]】");
        foreach (var tail in Tails)
        {
            var at = text.IndexOf(tail, StringComparison.Ordinal);
            if (at >= 0 && at + tail.Length >= text.Length - 6)
            {
                text = text[..at].TrimEnd();
            }
        }

        foreach (var part in AuthorNames.Split(text.ToString()))
        {
            var name = AuthorNames.WithoutPlace(AuthorNames.WithoutRemark(part));
            if (name.Length == 0)
            {
                continue;
            }

            if (!IsName(name, longestHan))
            {
                return false;
            }

            names.Add(name);
        }

        return true;
    }

    private static bool IsName(string name, int longestHan)
    {
        if (name.Length is < 2 or > LongestName || name.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var han = name.Count(CharacterTable.IsCjk);
        return han == 0 ? IsLatinName(name)
            : !name.AsSpan().ContainsAny('：', ':')
                && (han <= longestHan
                    || (name.Length <= LongestForeign && (name.Contains('·', StringComparison.Ordinal) || name.Any(char.IsAsciiLetter)
                    || Desks.Contains(name[^1], StringComparison.Ordinal))));
    }

    // What a page puts before its editor: "【纠错】".
    [GeneratedRegex(@"^【[^】]{2,4}】\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Tagged();

    // A public account's name and ID, before the names: "◎示例号（ID：example） 王小明".
    [GeneratedRegex(@"^[◎⊙]?\s?[\w·]{2,12}[(（](ID|微信号)[：:]\s?[\w-]{2,30}[)）]\s*(?=\S)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Account();

    // In an interview "记者：" begins a question; alone it needs brackets or a name's length.
    private static bool IsQuestion(ReadOnlySpan<char> text, (int Start, int End, string Role) mark, List<string> names) =>
        IsReporter(mark.Role) && mark.Start == 0 && mark.End < text.Length && text[mark.End] is ':' or '：'
        && text[0] is not ('(' or '（' or '[' or '【') && names.Exists(name => name.Length > 4 && CharacterTable.IsCjk(name[0]));
}
