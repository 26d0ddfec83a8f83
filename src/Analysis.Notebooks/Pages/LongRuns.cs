using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Cuts what is no word but stands where one should: ten thousand letters without a blank fill a page. Its beginning is shown, more of it
/// stands in a title.
/// </summary>
internal static partial class LongRuns
{
    private const int Shown = 80;
    private const int InTitle = 400;

    /// <summary>Cuts the runs of more than 200 characters without blank or punctuation below <paramref name="root"/>, in sentences only:
    /// tables cut their own, code and pictures are left as they are.</summary>
    public static void Cut(INode root)
    {
        foreach (var text in root.Descendants<IText>()
            .Where(text => Run().IsMatch(text.Data) && text.ParentElement?.Closest("table, pre, code, svg, script") is null).ToList())
        {
            foreach (var part in Run().Split(text.Data).Where(part => part.Length > 0))
            {
                INode node = text.Owner!.CreateTextNode(part);
                if (Run().IsMatch(part))
                {
                    var span = text.Owner.CreateElement("span");
                    span.SetAttribute("title", Markup.Cut(part, InTitle));
                    span.TextContent = Markup.Cut(part, Shown);
                    node = span;
                }

                text.Parent!.InsertBefore(node, text);
            }

            text.Remove();
        }
    }

    // What Markup.Visible writes for a sign that is not seen is of the run.
    [GeneratedRegex(@"((?:[^\s\p{P}]|\[U\+[0-9A-F]{4}\]){201,})", RegexOptions.CultureInvariant)]
    private static partial Regex Run();
}
