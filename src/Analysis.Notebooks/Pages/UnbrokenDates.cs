using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>Keeps dates in running text on one line: a browser breaks <c>2022-09-12</c> at its hyphens.</summary>
internal static partial class UnbrokenDates
{
    /// <summary>Puts a span around each date below <paramref name="root"/>, tables, code and pictures left out.</summary>
    public static void Mark(INode root)
    {
        foreach (var text in root.Descendants<IText>()
            .Where(text => Date().IsMatch(text.Data) && text.ParentElement?.Closest("table, pre, code, svg, script") is null).ToList())
        {
            foreach (var part in Date().Split(text.Data).Where(part => part.Length > 0))
            {
                INode node = text.Owner!.CreateTextNode(part);
                if (Date().IsMatch(part))
                {
                    var span = text.Owner.CreateElement("span");
                    span.ClassName = "nb-whole";
                    span.AppendChild(node);
                    node = span;
                }

                text.Parent!.InsertBefore(node, text);
            }

            text.Remove();
        }
    }

    [GeneratedRegex(@"(?<![\d-])(\d{4}-\d\d(?:-\d\d(?:[ T]\d\d:\d\d(?::\d\d)?Z?)?)?)(?![\d-])", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
