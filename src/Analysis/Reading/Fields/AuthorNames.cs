using System.Net;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>Authors as they are written: several in one value, with labels, remarks and places.</summary>
internal static partial class AuthorNames
{
    private const int LongestLabelled = 60;
    private static readonly char[] Separators = ['、', '，', ';', '；', '|', '｜', '/', '／'];
    private static readonly string[] Words = [" and ", " & "];

    /// <summary>The names: apart at Chinese separators, at <c>/</c>, <c>;</c> and <c>and</c>, and at commas where each part can be a whole
    /// name.</summary>
    public static string[] Split(string value)
    {
        var parts = WebUtility.HtmlDecode(value).Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => part.Split(Words, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                .SelectMany(AtCommas)
            .Where(part => part is not ("more" or "others" or "et al.")).ToArray();
        return parts.Length == 0 ? [value] : parts;
    }

    /// <summary>The people among names as written: labels, remarks and places cut off; no outlet, no desk, no "null", each once.</summary>
    /// <param name="values">The names, or lines of names.</param>
    /// <param name="isOutlet">Whether a name is an outlet's.</param>
    public static string[] People(IEnumerable<string> values, Func<string, bool> isOutlet) =>
        [.. values.Select(value => Label().Replace(value.Trim(), ""))
        .SelectMany(value => value.Length <= LongestLabelled ? Split(value) : [value])
            .Select(value => House().Replace(WithoutRemark(Label().Replace(value.Trim(), "")), "")).Select(WithoutNull)
            .Where(value => value.Length > 1 && !Nobody().IsMatch(value) && !isOutlet(value)).Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The name without what stands behind it in brackets (<c>（综合报道）</c>).</summary>
    public static string WithoutRemark(string name) => Remark().Replace(name, "").Trim();

    /// <summary>The reporter's name without the place from which they report (<c>王小明巴黎</c>).</summary>
    public static string WithoutPlace(string name) => Place().Replace(name, "").Trim();

    // A dump writes "null" for a field that it lacks.
    private static string WithoutNull(string name) => Null().Replace(name, " ").Trim();

    private static string[] AtCommas(string value)
    {
        var parts = value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length == 1 && value.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: > 1 } words
            && words.All(word => word.Length is >= 2 and <= 4 && word.All(CharacterTable.IsCjk)))
        {
            return words;
        }

        return parts.Length > 1 && parts.All(part => part.Contains(' ', StringComparison.Ordinal) || CharacterTable.IsCjk(part[0])) ? parts
            : [value];
    }

    [GeneratedRegex(@"^(By|Author(?!\s+\S+$)|Written by|Story by|(本报|本報|本刊|特约|特約|见习|見習|实习|實習)?(记者|記者)|作者|撰文|采写|採寫|撰写|撰寫|撰稿|文)(\s?[:：/／|｜]\s?|\s+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Label();

    [GeneratedRegex(@"[(（][^)）]*([)）]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    [GeneratedRegex(@"(?<=^[\u3400-\u9FFF]{2,4})\s?(发自|發自)?\s?(华盛顿|華盛頓|纽约|紐約|旧金山|舊金山|洛杉矶|洛杉磯|伦敦|倫敦|巴黎|柏林|日内瓦|東京|东京|首尔|首爾|台北|香港|北京|上海|曼谷|多伦多|渥太华|悉尼|墨尔本|堪培拉|莫斯科|布鲁塞尔)$|\s?(发自|發自).*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Place();

    [GeneratedRegex(@"\bnull\b|\bundefined\b|\bN/A\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Null();

    // "Ben Roe, CNN", "Jane Roe in Beijing", "Ben Roe, Example Today 8:42 a.m. EDT October 3, 2014", "财新周刊 王小明"
    [GeneratedRegex(@"(?<=^\p{Lu}\S+( \p{Lu}\S*)+) in \p{Lu}[\p{L} .]+$|,[^,]*\d.*$|,\s?([A-Z]{2,6}|BBC|CNN)( News| Business)?$|^[\u3400-\u9FFF]{2,8}(周刊|日报|日報|晚报|晚報|时报|新闻|新聞|网|網|杂志|雜誌|电台|電台|通讯社)\s+(?=[\u3400-\u9FFF]{2,4}$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex House();

    // Desks, agencies, sites, degrees and accounts of machines.
    [GeneratedRegex(@"^\d+$|^(by|admin|administrator|editor|editors|staff|newsroom|unknown|none|anonymous|m\.?[ad]\.?|ph\.?d\.?|mph)$|^https?:|^[\w-]+(\.[\w-]+)*\.[a-z]{2,6}$|(?-i:^[A-Z]{3,}$)| (staff|desk|newsroom)$|(综合报道|綜合報道|综合报导|綜合報導|编译报道|[闻聞文体體济濟际際]部|编辑部|編輯部|编译组|周刊|日报|日報|晚报|晚報|杂志社|通讯社|新闻网|中文网|报道组|通讯|社论|本报讯)$|^(综合|綜合|摘编|本台|本站|本报|本報|网络|編輯|编辑)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Nobody();
}
