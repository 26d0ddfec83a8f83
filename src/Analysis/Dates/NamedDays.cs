using System.Globalization;

namespace Analysis;

/// <summary>Days with names whose place in the year is certain: fixed, lunar, solar terms, n-th weekdays, and Easter with what hangs on it.</summary>
internal static class NamedDays
{
    internal const string ChineseNames = "元旦|国际妇女节|國際婦女節|三八妇女节|三八婦女節|妇女节|婦女節|情人节|情人節|愚人节|愚人節|国际劳动节|五一劳动节|五一勞動節|五一(?=期间|假期|黄金周|長假|长假|小长假)|五四青年节|六一儿童节|儿童节|兒童節|建党节|七一(?=[”」』]?[游遊]行)|建军节|八一建军节|教师节|教師節|双十节|雙十節|双十国庆|雙十國慶|美国独立日|美國獨立日|美国国庆日|美国国庆节|美国国庆|美國國慶日|美國國慶|印度独立日|法国国庆日|法国国庆节|法国国庆|法國國慶日|韩国解放日|韓國解放日|韩国光复节|光复节|光復節|朝鲜解放日|朝鮮解放日|太阳节|太陽節|朝鲜国庆日|朝鲜建国日|俄罗斯胜利日|胜利日(?=阅兵)|国庆节|國慶節|国庆(?=期间|假期|长假|黄金周|長假|前夕)|十一(?=假期|长假|長假|黄金周)|双十一|雙十一|万圣节|萬聖節|平安夜|圣诞节|聖誕節|圣诞(?=期间|假期|前夕)|聖誕(?=期間|假期|前夕)|国家公祭日|南京大屠杀公祭日|九一八(?!事变|事變)|感恩节|感恩節|复活节|復活節|除夕|大年三十|大年初一|农历新年|農曆新年|中国新年|春节|春節|元宵节|元宵節|清明节|清明節|清明(?=期间|假期|小长假|時節|时节|前后)|端午节|端午節|端午(?=期间|假期|小长假)|七夕|中元节|中元節|中秋节|中秋節|中秋(?=期间|假期|小长假|夜|前夕|连假|連假)|重阳节|重陽節|腊八节|臘八節|冬至";
    internal const string EnglishNames = @"(?:the\s)?(?:Fourth|4th)\sof\sJuly|New\sYear[’']s\s(?:Day|Eve)|Valentine[’']s\sDay|(?:International\s)?Women[’']s\sDay|April\sFools?[’']?s?[’']?\sDay|Earth\sDay|Juneteenth|Bastille\sDay|Halloween|Veterans\sDay|Armistice\sDay|Christmas\sEve|Christmas(?:\sDay)?|Boxing\sDay|Martin\sLuther\sKing(?:,?\sJr\.?)?\sDay|MLK\sDay|Presidents?[’']?\sDay|Memorial\sDay|Labou?r\sDay|Columbus\sDay|Thanksgiving(?:\sDay)?|Black\sFriday|Good\sFriday|Easter\sMonday|Easter(?:\sSunday)?|Ash\sWednesday|(?:Lunar|Chinese)\sNew\sYear|(?:the\s)?Mid-Autumn\sFestival|(?:the\s)?Dragon\sBoat\sFestival|(?:the\s)?Lantern\sFestival|(?:the\s)?Qingming\sFestival|China[’']s\sNational\sDay|Korean?\sLiberation\sDay|V-?E\sDay|V-?J\sDay";

    private static readonly ChineseLunisolarCalendar Lunar = new();

    // month.day; L lunar; W month.nth.weekday (0 Sunday, nth 5 the last); E days from Easter; T solar term
    private static readonly Dictionary<string, string> Rules = Read("""
        1.1     元旦, new year's day
        2.14    情人节, 情人節, valentine's day
        3.8     国际妇女节, 國際婦女節, 三八妇女节, 三八婦女節, 妇女节, 婦女節, women's day, international women's day
        4.1     愚人节, 愚人節, april fools' day, april fool's day, april fools day
        4.15    太阳节, 太陽節
        4.22    earth day
        5.1     国际劳动节, 五一劳动节, 五一勞動節, 五一
        5.4     五四青年节
        5.8     v-e day, ve day
        5.9     俄罗斯胜利日, 胜利日
        6.1     六一儿童节, 儿童节, 兒童節
        6.19    juneteenth
        7.1     建党节, 七一
        7.4     美国独立日, 美國獨立日, 美国国庆日, 美国国庆节, 美国国庆, 美國國慶日, 美國國慶, fourth of july, the fourth of july, 4th of july, the 4th of july
        7.14    法国国庆日, 法国国庆节, 法国国庆, 法國國慶日, bastille day
        8.1     建军节, 八一建军节
        8.15    韩国解放日, 韓國解放日, 韩国光复节, 光复节, 光復節, 朝鲜解放日, 朝鮮解放日, 印度独立日, korea liberation day, korean liberation day, v-j day, vj day
        9.9     朝鲜国庆日, 朝鲜建国日
        9.10    教师节, 教師節
        9.18    九一八
        10.1    国庆节, 國慶節, 国庆, 十一, china's national day
        10.10   双十节, 雙十節, 双十国庆, 雙十國慶
        10.31   万圣节, 萬聖節, halloween
        11.11   双十一, 雙十一, veterans day, armistice day
        12.13   国家公祭日, 南京大屠杀公祭日
        12.24   平安夜, christmas eve
        12.25   圣诞节, 聖誕節, 圣诞, 聖誕, christmas, christmas day
        12.26   boxing day
        12.31   new year's eve
        L1.-1   除夕, 大年三十
        L1.1    大年初一, 农历新年, 農曆新年, 中国新年, 春节, 春節, lunar new year, chinese new year
        L1.15   元宵节, 元宵節, lantern festival, the lantern festival
        L5.5    端午节, 端午節, 端午, dragon boat festival, the dragon boat festival
        L7.7    七夕
        L7.15   中元节, 中元節
        L8.15   中秋节, 中秋節, 中秋, mid-autumn festival, the mid-autumn festival
        L9.9    重阳节, 重陽節
        L12.8   腊八节, 臘八節
        T4      清明节, 清明節, 清明, qingming festival, the qingming festival
        T12     冬至
        W1.3.1  martin luther king day, martin luther king jr. day, martin luther king jr day, martin luther king, jr. day, mlk day
        W2.3.1  presidents day, presidents' day, president's day
        W5.5.1  memorial day
        W9.1.1  labor day, labour day
        W10.2.1 columbus day
        W11.4.4 感恩节, 感恩節, thanksgiving, thanksgiving day
        B11.4.4 black friday
        E0      复活节, 復活節, easter, easter sunday
        E-2     good friday
        E1      easter monday
        E-46    ash wednesday
        """);

    /// <summary>The day in a year, or null where the calendar does not say it (lunar days before 1901 and after 2100).</summary>
    public static DateOnly? InYear(string name, int year)
    {
        var rule = Rules[name.Replace('’', '\'').ToLowerInvariant()];
        return year is < 1 or > 9998 ? null : rule[0] switch
        {
            'L' => Parts(rule) is var lunar && lunar[1] < 0 ? InLunarYear(year, 1, 1)?.AddDays(-1) : InLunarYear(year, lunar[0], lunar[1]),
            'W' => NthWeekday(year, Parts(rule)),
            'B' => NthWeekday(year, Parts(rule)).AddDays(1),
            'E' => Easter(year).AddDays(Parts(rule)[0]),
            'T' => SolarTerm(year, Parts(rule)[0]),
            _ => rule.Split('.') is var day ? new DateOnly(year, Number(day[0]), Number(day[1])) : null,
        };
    }

    /// <summary>The day of a month of the Chinese lunar year that begins in the given year; null outside 1901 to 2100, or where the month is shorter.</summary>
    public static DateOnly? InLunarYear(int year, int month, int day)
    {
        if (year is < 1901 or > 2100)
        {
            return null;
        }

        // the calendar counts a leap month as one more: 4, 4 leap (5), 5 (6), …
        var leap = Lunar.GetLeapMonth(year);
        var counted = leap > 0 && month >= leap ? month + 1 : month;
        return day > Lunar.GetDaysInMonth(year, counted) ? null : DateOnly.FromDateTime(Lunar.ToDateTime(year, counted, day, 0, 0, 0, 0));
    }

    private static DateOnly NthWeekday(int year, int[] rule)
    {
        var first = new DateOnly(year, rule[0], 1);
        var day = first.AddDays(((rule[2] - (int)first.DayOfWeek + 7) % 7) + ((rule[1] - 1) * 7));
        return day.Month == rule[0] ? day : day.AddDays(-7);
    }

    // Anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8)
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var sum = h + l - (7 * m) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }

    // the usual linear rule for solar terms, right for 1901 to 2099 but for the exceptions listed
    private static DateOnly? SolarTerm(int year, int month)
    {
        if (year is < 1901 or > 2099)
        {
            return null;
        }

        var within = year % 100;
        var late = year >= 2000;
        var day = month == 4
            ? (int)((within * 0.2422) + (late ? 4.81 : 5.59)) - (within / 4)
            : (int)((within * 0.2422) + (late ? 21.94 : 22.60)) - ((within - 1) / 4);
        return new DateOnly(year, month, month == 12 && year is (1918 or 2021) ? day - 1 : day);
    }

    private static int[] Parts(string rule) => [.. rule[1..].Split('.').Select(Number)];

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Read(string table) => new(
        from line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let space = line.IndexOf(' ', StringComparison.Ordinal)
        from name in line[space..].Replace("king, jr", "king; jr", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries)
        select KeyValuePair.Create(name.Replace(';', ','), line[..space]),
        StringComparer.Ordinal);
}
