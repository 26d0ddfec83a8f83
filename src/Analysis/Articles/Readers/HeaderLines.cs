using System.Text.RegularExpressions;

namespace Analysis.Articles;

/// <summary>Lines above a text that name a field and its value (<c>来源：新华网</c>, <c>By Jane Roe</c>), or are a date.</summary>
internal static partial class HeaderLines
{
    private const int LongestLine = 400;
    private const int MostLines = 16;

    private static readonly Dictionary<string, string> Fields = new(
        from row in new (string Field, string Labels)[]
        {
            ("title", "标题|標題|题目|題目|title|headline"),
            ("source", "来源|來源|文章来源|出处|出處|媒体|媒體|报纸|報紙|source|publisher|publication|outlet|newspaper"),
            ("published", "日期|时间|時間|发布时间|發布時間|发布日期|發布日期|发表时间|發表時間|刊登日期|date|published|time"),
            ("authors", "作者|记者|記者|撰文|author|authors|by|byline|writer|reporter"),
            ("url", "链接|連結|鏈接|网址|網址|原文链接|原文鏈接|原文地址|url|link"),
            ("categories", "标签|標籤|关键词|關鍵詞|栏目|欄目|分类|分類|tags|keywords|category"),
            ("body", "正文|内容|內容|body|content|text"),
            ("other", "编辑|編輯|责编|責編|责任编辑|責任編輯|字数|字數|阅读|閱讀|浏览|瀏覽|editor"),
        }
        from label in row.Labels.Split('|')
        select KeyValuePair.Create(label, row.Field),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether at least two labelled lines, that of the title first, begin the text.</summary>
    public static bool Begin(ReadOnlySpan<char> text)
    {
        if (FieldOf(FirstLine(text, out var length)) is not { Field: "title" })
        {
            return false;
        }

        var next = text[length..].TrimStart();
        return FieldOf(FirstLine(next, out _)) is { Field: not "title" };
    }

    /// <summary>Reads the labelled lines with which the text begins into the draft; returns the position after them.</summary>
    public static int ReadLabelled(ReadOnlySpan<char> text, ArticleDraft draft)
    {
        var position = 0;
        for (var lines = 0; lines < MostLines && position < text.Length; lines++)
        {
            var rest = text[position..];
            var gap = rest.Length - rest.TrimStart().Length;
            if (FieldOf(FirstLine(rest[gap..], out var length)) is not { } found)
            {
                break;
            }

            position += gap + (found.Field == "body" ? rest[gap..].IndexOfAny(':', '：') + 1 : length);
            if (found.Field == "body")
            {
                break;
            }

            Take(draft, found.Field, found.Value, "labelled line");
        }

        return position;
    }

    /// <summary>Reads short lines under a title that hold a date, labels or <c>By …</c> and nothing else; returns the position after them.</summary>
    public static int ReadUnderTitle(ReadOnlySpan<char> text, ArticleDraft draft)
    {
        var position = 0;
        for (var lines = 0; lines < 4; lines++)
        {
            var rest = text[position..];
            var gap = rest.Length - rest.TrimStart().Length;
            var line = FirstLine(rest[gap..], out var length);
            if (line.Length is 0 or > 120 || !TryMixed(line.Trim().ToString(), draft))
            {
                break;
            }

            position += gap + length;
        }

        return position;
    }

    private static bool TryMixed(string line, ArticleDraft draft)
    {
        if (DateParser.Parse(line) is not null)
        {
            draft.Dates.Add(new DateCandidate(DateOrigin.DateLine, "line under the title", line));
            return true;
        }

        if (By().Match(line) is { Success: true } by)
        {
            Take(draft, "authors", by.Groups["name"].Value, "line under the title");
            return true;
        }

        var labels = Label().Matches(line).Where(match => Fields.ContainsKey(match.Groups["label"].Value)).ToList();
        var before = labels.Count == 0 ? null : line[..labels[0].Index].Trim(' ', '|', '｜', '\u3000');
        if (before is null || (before.Length > 0 && DateParser.Parse(before) is null))
        {
            return false;
        }

        if (before.Length > 0)
        {
            draft.Dates.Add(new DateCandidate(DateOrigin.DateLine, "line under the title", before));
        }

        for (var i = 0; i < labels.Count; i++)
        {
            var start = labels[i].Index + labels[i].Length;
            Take(draft, Fields[labels[i].Groups["label"].Value], line[start..(i + 1 < labels.Count ? labels[i + 1].Index : line.Length)], "line under the title");
        }

        return true;
    }

    private static void Take(ArticleDraft draft, string field, string value, string origin)
    {
        value = value.Trim(' ', '\t', '|', '｜', '\u3000');
        if (value.Length == 0)
        {
            return;
        }

        switch (field)
        {
            case "title":
                draft.Title ??= (value, origin);
                break;
            case "source":
                draft.SourceName ??= (value, origin);
                break;
            case "published":
                draft.Dates.Add(new DateCandidate(DateOrigin.DateLine, origin == "labelled line" ? "date line" : origin, value));
                break;
            case "url":
                draft.Url ??= (value, origin);
                break;
            case "authors" when draft.Authors.Count == 0:
                (draft.Authors, draft.AuthorsFrom) = (AuthorNames.Split(value), origin);
                break;
            case "categories" when draft.Categories.Count == 0:
                (draft.Categories, draft.CategoriesFrom) = (value.Split([',', '，', '、', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), origin);
                break;
            default:
                draft.Problems.Add(("text", Severity.Info, $"kept out of the text: label line: '{value}'"));
                break;
        }
    }

    private static (string Field, string Value)? FieldOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', '：');
        return colon is > 0 and <= 12 && Fields.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(line[..colon].Trim(), out var field) ? (field, line[(colon + 1)..].Trim().ToString()) : null;
    }

    // The line and its length with its end; empty where it is too long to be a header's.
    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text, out int length)
    {
        var end = text.IndexOfAny('\r', '\n');
        end = end < 0 ? text.Length : end;
        length = end;
        return end > LongestLine ? [] : text[..end];
    }

    [GeneratedRegex(@"(?<label>\p{L}{2,11})\s?[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^By\s+(?<name>\p{Lu}[\p{L}.’'-]*(\s(and\s)?\p{Lu}[\p{L}.’'-]*){0,7})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex By();
}
