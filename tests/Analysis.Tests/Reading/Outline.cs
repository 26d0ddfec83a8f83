using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Analysis.Reading;

namespace Analysis.Tests.Reading;

/// <summary>What a reader of HTML must see of it: <c>p{text a{link}}</c>. Elements that do not change how text is read are left
/// out.</summary>
internal static partial class Outline
{
    /// <summary>The outline of our tree.</summary>
    public static string OfTree(string html, int maximumDepth = 512)
    {
        var tree = new HtmlTree();
        tree.Parse(html.AsMemory(), maximumDepth);
        var outline = new StringBuilder();
        var ends = new Stack<int>();
        for (var i = 1; i <= tree.Count; i++)
        {
            while (ends.TryPeek(out var end) && end <= i)
            {
                ends.Pop();
                outline.Append('}');
            }

            if (i < tree.Count && tree[i].Tag == HtmlTag.Text)
            {
                outline.Append(tree.Text(i));
            }
            else if (i < tree.Count && IsShown(tree[i].Tag))
            {
                outline.Append(' ').Append(Name(tree[i].Tag));
                if (HasContent(tree[i].Tag))
                {
                    outline.Append('{');
                    ends.Push(tree[i].End);
                }
                else
                {
                    outline.Append(' ');
                    i = tree[i].End - 1;
                }
            }
        }

        return Tidy(outline);
    }

    /// <summary>The outline of AngleSharp's document, which follows the HTML standard.</summary>
    public static string OfDocument(string html)
    {
        var outline = new StringBuilder();
        Write(new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(html), outline);
        return Tidy(outline);
    }

    private static void Write(INode node, StringBuilder outline)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                outline.Append(text.Data);
            }
            else if (child is IElement element)
            {
                var tag = HtmlTags.Find(element.LocalName);
                var content = HasContent(tag);
                outline.Append(IsShown(tag) ? " " + Name(tag) + (content ? "{" : " ") : "");
                if (content)
                {
                    Write(element, outline);
                }

                outline.Append(IsShown(tag) && content ? "}" : "");
            }
        }
    }

    private static bool IsShown(HtmlTag tag) =>
        tag is not (HtmlTag.Other or HtmlTag.Void or HtmlTag.Formatting or HtmlTag.Strong or HtmlTag.Html or HtmlTag.Head or HtmlTag.Body
            or HtmlTag.Tbody);

    private static bool HasContent(HtmlTag tag) => !HtmlTags.IsVoid(tag) && tag is not (HtmlTag.Svg or HtmlTag.Math or HtmlTag.Template)
        && (!HtmlTags.IsRaw(tag) || tag == HtmlTag.Title);

    private static string Name(HtmlTag tag) => tag.ToString().ToLowerInvariant();

    private static string Tidy(StringBuilder outline) =>
        Space().Replace(outline.ToString().Replace("\0", "", StringComparison.Ordinal), " ").Replace("{ ", "{", StringComparison.Ordinal)
        .Replace(" }", "}", StringComparison.Ordinal).Replace("} ", "}", StringComparison.Ordinal).Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
