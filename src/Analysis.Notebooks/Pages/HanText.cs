using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>Marks Chinese, Japanese and Korean in a page written in another language, so that screen readers, fonts and hyphenation
/// know.</summary>
internal static class HanText
{
    // Digits, spaces and Latin punctuation up to this long between two runs belong to them: 2022年9月12日 is one run.
    private const int LongestGap = 4;

    // Quotation marks and dashes are Chinese or English by what stands on both sides.
    private const string Joining = " .,%-:/“”‘’—…·";

    /// <summary>Escaped HTML with a <c>span lang</c> around each run.</summary>
    public static string Html(string text, string han)
    {
        var html = new StringBuilder(text.Length + 16);
        foreach (var (run, language) in Runs(text, han))
        {
            _ = language is null ? html.Append(Markup.Escape(run))
                : html.Append(CultureInfo.InvariantCulture, $"<span lang=\"{language}\">{Markup.Escape(run)}</span>");
        }

        return html.ToString();
    }

    /// <summary>Marks the runs below <paramref name="root"/>: on the element itself where its whole text is one run, and in SVG always
    /// there.</summary>
    public static void Mark(INode root, string han)
    {
        foreach (var text in root.Descendants<IText>().ToList())
        {
            if (text.ParentElement is not { } parent || parent.LocalName == "script" || !HasScript(text.Data) || HasLanguage(parent, root))
            {
                continue;
            }

            var runs = Runs(text.Data, han).ToList();
            if ((parent.ChildNodes.Length == 1 && runs.Count(run => run.Run.Trim().Length > 0) == 1)
                || parent.NamespaceUri != NamespaceNames.HtmlUri)
            {
                parent.SetAttribute("lang", Language(text.Data, han)!);
            }
            else
            {
                Replace(text, runs);
            }
        }
    }

    /// <summary>The language of the first run, or null where the text has none.</summary>
    public static string? Language(string text, string han) => HasScript(text) ? Runs(text, han)
        .First(run => run.Language is not null).Language : null;

    /// <summary>The text cut into runs; the language is null for text in the page's own language.</summary>
    public static IEnumerable<(string Run, string? Language)> Runs(string text, string han)
    {
        var from = 0;
        while (from < text.Length)
        {
            var start = from;
            while (start < text.Length && !IsScript(text, start))
            {
                start++;
            }

            if (start == text.Length)
            {
                break;
            }

            var script = start;
            while (start > from && (char.IsAsciiDigit(text[start - 1]) || IsPunctuation(text[start - 1]) || text[start - 1] == '“'))
            {
                start--;
            }

            if (start > from)
            {
                yield return (text[from..start], null);
            }

            var end = EndOfRun(text, start, script);
            yield return (text[start..end], Language(text.AsSpan(start, end - start), han));
            from = end;
        }

        if (from < text.Length)
        {
            yield return (text[from..], null);
        }
    }

    private static void Replace(IText text, IEnumerable<(string Run, string? Language)> runs)
    {
        var owner = text.Owner!;
        foreach (var (run, language) in runs)
        {
            INode node = owner.CreateTextNode(run);
            if (language is not null)
            {
                var span = owner.CreateElement("span");
                span.SetAttribute("lang", language);
                span.AppendChild(node);
                node = span;
            }

            text.Parent!.InsertBefore(node, text);
        }

        text.Remove();
    }

    private static int EndOfRun(string text, int start, int script)
    {
        var end = script;
        for (var i = script; i < text.Length && i - end <= LongestGap; i++)
        {
            if (IsScript(text, i) || IsPunctuation(text[i]) || (text[i] == '”' && text.AsSpan(start, i - start).Contains('“')))
            {
                end = i + 1;
            }
            else if (!char.IsAsciiDigit(text[i]) && !Joining.Contains(text[i]))
            {
                break;
            }
        }

        return end;
    }

    private static bool HasLanguage(IElement? element, INode root)
    {
        for (; element is not null && element != root; element = element.ParentElement)
        {
            if (element.HasAttribute("lang"))
            {
                return true;
            }
        }

        return false;
    }

    private static string Language(ReadOnlySpan<char> run, string han) =>
        run.IndexOfAnyInRange('\u3040', '\u30FF') >= 0 ? "ja" : run.IndexOfAnyInRange('\uAC00', '\uD7AF') >= 0 ? "ko" : han;

    private static bool HasScript(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsScript(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // Ideographs, kana and hangul; those of the supplementary planes by both their surrogates.
    private static bool IsScript(string text, int index) => text[index] is (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
        or (>= '\u3040' and <= '\u30FF')
        or (>= '\uAC00' and <= '\uD7AF') or (>= '\uD840' and <= '\uD8BF')
            || (char.IsLowSurrogate(text[index]) && index > 0 && text[index - 1] is >= '\uD840' and <= '\uD8BF');

    private static bool IsPunctuation(char c) => c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFFEF');
}
