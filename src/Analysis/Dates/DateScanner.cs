using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Analysis;

/// <summary>
/// Walks over a text once and tries the forms only where one can begin: at a number before a unit, at the first two ideographs of a word of
/// the tables, at an English word of the tables. What it passes over costs a look-up, so the forms may be many.
/// </summary>
internal static class DateScanner
{
    private const string Numerals = "〇零○一二三四五六七八九十百廿两兩几幾数數好半多余餘若干";
    private const string Units = "年月日号號天周週星礼禮个個世季多余餘小分钟鐘半、";
    private const string Separators = "至到—–-~～－─/.";
    private const string MonthWords = "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec";
    private const string UnitWords = "minute minutes hour hours day days week weeks month months year years decade decades century centuries";
    private const string NumberWordList = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety";

    private static readonly SearchValues<char> Interesting;
    private static readonly FrozenDictionary<char, string> Pairs;
    private static readonly FrozenSet<string> Named;
    private static readonly FrozenDictionary<string, FrozenSet<string>?> Words = ReadWords();
    private static readonly FrozenSet<string> AfterDigits = $"st nd rd th s {UnitWords} {MonthWords} more consecutive straight full whole long calendar and to through until till of".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static DateScanner()
    {
        Pairs = ReadPairs();
        Named = Regex.Matches(NamedDays.ChineseNames, @"(?<=^|\|)[㐀-鿿]{2,3}", RegexOptions.CultureInvariant).Select(match => match.Value).ToFrozenSet(StringComparer.Ordinal);
        Interesting = SearchValues.Create("0123456789０１２３４５６７８９’'‘ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz" + Numerals + string.Concat(Pairs.Keys) + string.Concat(Named.Select(name => name[0])));
    }

    /// <summary>Every place where a form matches, offered to <paramref name="take"/>, which says whether it is a date; the walk goes on behind it.</summary>
    public static void Scan(string text, Func<Match, bool> take)
    {
        var at = 0;
        while (at < text.Length && text.AsSpan(at).IndexOfAny(Interesting) is >= 0 and var skip)
        {
            at += skip;
            var sign = text[at];
            at = char.IsDigit(sign) ? Digits(text, at, take)
                : char.IsAsciiLetter(sign) ? Word(text, at, take)
                : sign is '’' or '\'' or '‘' ? (at + 1 < text.Length && char.IsDigit(text[at + 1]) ? Try(DateForms.EnglishDigit, text, at, at + 1, take) : at + 1)
                : CanBegin(text, at) ? Try(DateForms.Ideograph, text, at, at + 1, take) : at + 1;
        }
    }

    private static int Try(Regex forms, string text, int at, int otherwise, Func<Match, bool> take) =>
        forms.Match(text, at) is { Success: true } match && take(match) ? at + match.Length : otherwise;

    private static int Digits(string text, int at, Func<Match, bool> take)
    {
        var end = at;
        while (end < text.Length && char.IsDigit(text[end]))
        {
            end++;
        }

        if (end - at > 6)
        {
            return end;
        }

        var next = end < text.Length && text[end] is ' ' or '\u00A0' or '\u3000' ? end + 1 : end;
        var sign = next < text.Length ? text[next] : '\0';
        if (Units.Contains(sign, StringComparison.Ordinal))
        {
            return Try(DateForms.ChineseDigit, text, at, end, take);
        }

        if (Separators.Contains(sign, StringComparison.Ordinal))
        {
            var chinese = Try(DateForms.ChineseDigit, text, at, at, take);
            return chinese > at ? chinese : Try(DateForms.EnglishDigit, text, at, end, take);
        }

        var isYear = end - at == 4 && text[at] is '1' or '2';
        return isYear || (char.IsAsciiLetter(sign) && AfterDigits.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, next)))
            ? Try(DateForms.EnglishDigit, text, at, end, take)
            : end;
    }

    private static int Word(string text, int at, Func<Match, bool> take)
    {
        var word = WordAt(text, at);
        var end = at + word.Length;
        if (!Words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var followers))
        {
            return end;
        }

        if (followers is not null && end + 1 < text.Length && text[end] is ' ' or '\u00A0'
            && !char.IsDigit(text[end + 1]) && text[end + 1] is not ('\'' or '’' or '‘')
            && !followers.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WordAt(text, end + 1)))
        {
            return end;
        }

        return Try(DateForms.Word, text, at, end, take);
    }

    private static ReadOnlySpan<char> WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiLetter(text[end]))
        {
            end++;
        }

        return text.AsSpan(at, end - at);
    }

    private static bool CanBegin(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        if (Pairs.TryGetValue(text[at], out var seconds) && seconds.Contains(text[at + 1], StringComparison.Ordinal))
        {
            return true;
        }

        var named = Named.GetAlternateLookup<ReadOnlySpan<char>>();
        if (named.Contains(text.AsSpan(at, Math.Min(3, text.Length - at))) || named.Contains(text.AsSpan(at, 2)))
        {
            return true;
        }

        var end = at;
        while (end < text.Length && end < at + 6 && Numerals.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        if (end == at || end == text.Length)
        {
            return false;
        }

        end = text[end] is ' ' && end + 1 < text.Length ? end + 1 : end;
        return Units.Contains(text[end], StringComparison.Ordinal) || Separators.Contains(text[end], StringComparison.Ordinal);
    }

    private static FrozenDictionary<char, string> ReadPairs()
    {
        const string table = """
            今年天日晚晨早夜春夏秋冬后後 昨天日晚夜晨早 前年天晚日两兩几幾些一阵陣段不 明年天日晚早晨春夏秋冬 去年春夏秋冬 后年天 後年天 大前后後
            本年月周週星世季 这季周週个個星礼一几幾些两兩阵陣段 這季周週个個星礼禮一几幾些两兩阵陣段 上季上周週星礼禮个個月世半一 下季下周週星礼禮个個月半一
            同年月 次年月日 翌年月日 来年 來年 周一二三四五六日末天 週一二三四五六日末天 星期 礼拜 禮拜 近期日来來年几幾些段一二两兩三四五六七八九十数數半0123456789
            日前 最近 不久 过去 過去 未来來 往后後 此后後 接下 年初底末 月初底末 公元 西元 农历 農曆 阴历 陰曆 夏历曆 旧历 舊曆 第一二三四1234 正月 腊月 臘月
            """;
        return table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Concat(ChineseForms.EraNames.Split('|'))
            .GroupBy(word => word[0], word => word[1..])
            .ToFrozenDictionary(group => group.Key, string.Concat);
    }

    // a word alone, or "word: the words of which one must follow" where it is too common
    private static FrozenDictionary<string, FrozenSet<string>?> ReadWords()
    {
        var table = $"""
            {MonthWords}
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun
            early late mid middle since last next past previous preceding coming earlier later yesterday today tomorrow tonight recently lately long spring summer autumn fall winter q h
            first second third fourth eleventh seventeenth eighteenth nineteenth twentieth twenty thirty forty fifty sixty seventy eighty ninety half several weeks months years decades centuries
            twelfth thirteenth fourteenth fifteenth sixteenth valentine christmas thanksgiving easter juneteenth halloween presidents president mlk
            the: past last previous next coming following beginning start middle end day first second third fourth spring summer autumn fall winter early late mid twenties thirties forties fifties sixties seventies eighties nineties eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty other preceding dragon lantern qingming
            a: {UnitWords} few couple
            an: hour
            this: {MonthWords} week weekend month year decade century quarter spring summer autumn fall winter past coming morning afternoon evening monday tuesday wednesday thursday friday saturday sunday
            some: {UnitWords} time
            many: {UnitWords}
            few: {UnitWords}
            not: so long
            so: long
            new: year
            good: friday
            black: friday
            ash: wednesday
            recent: {UnitWords}
            another: {UnitWords}
            dozens: of
            """
            + string.Concat(NumberWordList.Split(' ').Take(19).Select(word => $"\n{word}: {UnitWords} and to or more consecutive straight full whole long calendar"))
            + "\nwomen\ninternational: women\napril\nearth: day\nbastille: day\nveterans: day\narmistice: day\nboxing: day\nmartin: luther\nmemorial: day\nlabor: day\nlabour: day\ncolumbus: day\nlunar: new\nchinese: new\nchina\nkorea: liberation\nkorean: liberation\nv\nve: day\nvj: day";
        return table.Split('\n', StringSplitOptions.TrimEntries)
            .Select(line => line.Split(':', StringSplitOptions.TrimEntries))
            .SelectMany(line => line[0].Split(' ').Select(word => (Word: word, Followers: line.Length > 1 ? line[1].Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase) : null)))
            .DistinctBy(entry => entry.Word)
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Followers, StringComparer.OrdinalIgnoreCase);
    }
}
