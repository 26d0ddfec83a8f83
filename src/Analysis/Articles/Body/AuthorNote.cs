using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Sentences about who wrote the article (<c>本文作者…系…教授</c>, <c>作者简介：…</c>, <c>……作者：… …。</c>): they stay in the text, their names are the authors.</summary>
internal static partial class AuthorNote
{
    /// <summary>The names; empty where the paragraph is no such note.</summary>
    public static string[] Names(string text) =>
        text.Contains("作者", StringComparison.Ordinal) && Note().Match(text) is { Success: true } match
            ? match.Groups["name"].Value.Split(['、', ' ', '/', '，'], StringSplitOptions.RemoveEmptyEntries)
            : [];

    /// <summary>The author of a line <c>author/editor (agencies)</c>; null where it is no such line.</summary>
    public static string? BeforeAgencies(string text) =>
        text.Length <= 40 && text[^1] is ')' or '）' && Agencies().Match(text) is { Success: true } match ? match.Groups["name"].Value : null;

    [GeneratedRegex(@"^(?<name>[\u3400-\u9FFF]{2,4})\s?[/／]\s?[\u3400-\u9FFF]{2,4}\s?[(（][^()（）]*(社|网|網|台|报|報)[)）]$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Agencies();

    /// <summary>The names of a line that names nothing else, with what they do (<c>作者：本报记者 … 实习生 …</c>); empty where it is no such line.</summary>
    public static string[] Line(string text) =>
        text.Length <= 40 && text.StartsWith("作者", StringComparison.Ordinal) && Several().Match(text) is { Success: true } match
            ? [.. Roles().Split(match.Groups["names"].Value).Where(name => name.Length is >= 2 and <= 4)]
            : [];

    [GeneratedRegex(@"^作者\s?[:：]\s?(?<names>[\u3400-\u9FFF·、/\s]{2,36}(记者|記者|实习生|實習生)[\u3400-\u9FFF·、/\s]+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Several();

    [GeneratedRegex(@"[\u3400-\u9FFF]*(?:记者|記者|编辑|編輯)|实习生|實習生|[\s、/]+", RegexOptions.CultureInvariant)]
    private static partial Regex Roles();

    [GeneratedRegex(@"^[(（【]?(作者(简介|簡介|介绍|介紹)|关于作者|關於作者)\s?[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4})[,，(（]|^[(（【]?本文作者(?![系是为為均曾现現])(?<name>[\u3400-\u9FFF·]{2,4}?)[系是为為，,现現]|[。；]\s?作者[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4}([\s、][\u3400-\u9FFF·]{2,4})*)[。)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
