namespace Analysis.Reading;

/// <summary>An opinion's author, named before a colon at the head of its lead (<c>拉赫曼：……</c>): nobody whom the text or the title names
/// too.</summary>
internal static class LeadAuthors
{
    private const int LongestName = 8;
    private const int LongestLead = 160;
    private const string Surnames = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂成苗谷曲盛冉翁蓝藍路游辛靳管柴蒙鲍鮑华華喻祁房蒲滕屈饶饒解牟艾尤时時穆农農司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗代桂全应應臧闵閔佟";

    /// <summary>Finds the author of the first text.</summary>
    public static void Find(BodyBlocks body, string? title)
    {
        var lead = body.Items.Find(block => block.IsText);
        if (lead is null || lead.Text.Length > LongestLead || lead.Text.AsSpan(0, Math.Min(lead.Text.Length, LongestName + 1))
            .IndexOf('：') is not (>= 2 and var colon) || !IsName(lead.Text.AsSpan(0, colon)))
        {
            return;
        }

        var name = lead.Text[..colon];
        var others = body.Items.Where(block => block.IsText && block != lead).ToList();
        if (others.Count > 1 && title?.Contains(name, StringComparison.Ordinal) != true
            && !others.Exists(block => block.Text.Contains(name, StringComparison.Ordinal)))
        {
            body.Found.Add(new Candidate(Field.Authors, "body: lead", name, lead.Line));
        }
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is not (>= '\u3400' and <= '\u9FFF' or '·'))
            {
                return false;
            }
        }

        return text.Contains('·') || (text.Length is 2 or 3 && Surnames.Contains(text[0]));
    }
}
