using System.Buffers;
using System.Collections.Frozen;

namespace Analysis;

/// <summary>Numbers and the units after them.</summary>
internal static class Quantities
{
    private const string Magnitudes = "十百千万亿兆萬億余多餘几幾";
    private static readonly SearchValues<char> numerals = SearchValues.Create("〇零一二三四五六七八九十百千万亿两兆廿卅萬億兩");
    private static readonly SearchValues<char> powers = SearchValues.Create("十百千万亿萬億");
    private static readonly SearchValues<char> signs = SearchValues.Create("%％‰°℃℉");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> chineseLookup = FrozenSet.Create(
        StringComparer.Ordinal,
        "年", "月", "日", "号", "號", "时", "時", "点", "點", "分", "秒", "年度", "月份", "季度", "周", "天", "小时", "小時", "分钟", "分鐘", "点钟", "岁", "歲", "周年",
        "周岁", "世纪", "世紀", "年代", "年前", "年后", "年來", "年来",
        "元", "美元", "欧元", "歐元", "日元", "英镑", "英鎊", "卢布", "盧布", "韩元", "港元", "港币", "人民币", "块", "块钱", "角",
        "米", "公里", "千米", "厘米", "毫米", "英里", "海里", "英尺", "公斤", "千克", "克", "毫克", "吨", "噸", "升", "毫升", "公顷", "平方米", "平方公里", "立方米", "亩", "度",
        "摄氏度", "伏", "千瓦", "兆瓦", "桶", "赫兹",
        "个", "個", "名", "人", "位", "次", "届", "屆", "家", "件", "条", "條", "枚", "架", "艘", "辆", "輛", "座", "所", "项", "項", "例", "篇", "份", "张", "張",
        "户", "倍", "成", "种", "種", "只", "隻", "台", "套", "级", "級", "场", "場", "页", "票", "人次", "万人")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> latinLookup = FrozenSet.Create(
        StringComparer.Ordinal,
        "km", "m", "cm", "mm", "nm", "ft", "kg", "g", "mg", "t", "lb", "lbs", "oz", "l", "ml", "ha", "h", "s", "min", "ms", "mph", "kph",
        "kW", "MW", "GW", "kWh", "MWh", "Hz", "kHz", "MHz", "GHz", "KB", "MB", "GB", "TB", "px", "KM", "KG",
        "mn", "bn", "tn", "pc", "am", "pm", "AM", "PM", "st", "nd", "rd", "th", "percent", "hundred", "thousand", "million", "billion",
        "trillion", "dollars", "euros", "pounds", "miles", "metres", "meters", "kilometres", "kilometers", "tonnes", "tons")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a piece of Chinese is a number, as 三百, or one with its unit, as 三月 (but not a name, as 百度 or 六四).</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="segmenter">Tells the part of speech.</param>
    public static bool IsNumeral(ReadOnlySpan<char> piece, Segmenter segmenter)
    {
        if (!numerals.Contains(piece[0]))
        {
            return false;
        }

        var rest = piece.IndexOfAnyExcept(numerals);
        return (rest < 0 && (piece.Length is 1 or > 3 || piece.ContainsAny(powers)))
            || (rest > 0 && chineseLookup.Contains(piece[rest..]) && segmenter.PartOfSpeechOf(piece) is "m" or "mq" or "t");
    }

    /// <summary>Whether a word is digits, alone or with a unit, as 3.5 or 100km.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word)
    {
        if (!char.IsDigit(word[0]))
        {
            return false;
        }

        var lastDigit = word.Length - 1;
        while (!char.IsDigit(word[lastDigit]))
        {
            lastDigit--;
        }

        foreach (var c in word[..lastDigit])
        {
            if (char.IsLetter(c) || c == '_')
            {
                return false;
            }
        }

        return lastDigit == word.Length - 1 || latinLookup.Contains(word[(lastDigit + 1)..]);
    }

    /// <summary>Where the unit after a number ends; <paramref name="end"/> itself where none follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the number ends.</param>
    /// <param name="pieces">The ends of jieba's pieces around and after it: a unit is made of whole pieces.</param>
    public static int EndOfUnit(ReadOnlySpan<char> text, int end, ReadOnlySpan<int> pieces)
    {
        if (end < text.Length && signs.Contains(text[end]))
        {
            return end + (text[end] == '°' && end + 1 < text.Length && text[end + 1] is 'C' or 'F' ? 2 : 1);
        }

        foreach (var pieceEnd in pieces)
        {
            if (pieceEnd <= end)
            {
                continue;
            }

            var piece = text[end..pieceEnd];
            var rest = piece.TrimStart(Magnitudes);
            if (rest.Length > 0)
            {
                return chineseLookup.Contains(rest) ? pieceEnd : EndOfSpacedUnit(text, end);
            }

            end = pieceEnd;
        }

        return end;
    }

    private static int EndOfSpacedUnit(ReadOnlySpan<char> text, int end)
    {
        if (text[end] != ' ' || end + 1 >= text.Length || !char.IsAsciiLetter(text[end + 1]))
        {
            return end;
        }

        var wordEnd = WordBoundaries.EndOf(text, end + 1);
        return latinLookup.Contains(text[(end + 1)..wordEnd]) ? wordEnd : end;
    }
}
