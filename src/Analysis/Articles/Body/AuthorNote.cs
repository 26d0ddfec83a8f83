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

    [GeneratedRegex(@"^[(（【]?(作者(简介|簡介|介绍|介紹)|关于作者|關於作者)\s?[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4})[,，(（]|^[(（【]?本文作者(?![系是为為均曾现現])(?<name>[\u3400-\u9FFF·]{2,4}?)[系是为為，,现現]|[。；]\s?作者[:：]\s?(?<name>[\u3400-\u9FFF·]{2,4}([\s、][\u3400-\u9FFF·]{2,4})*)[。)）]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Note();
}
