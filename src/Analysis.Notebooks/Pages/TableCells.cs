using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>Dresses the cells of a table: what must stay on one line does, and addresses and terms lead somewhere.</summary>
internal static partial class TableCells
{
    /// <summary>Dresses a table whose cells are marked by language already.</summary>
    public static void Dress(IElement table, OutputSanitizer sanitizer, TermLines terms)
    {
        var columns = table.QuerySelector("tr")?.Children.Select(heading => TableData.Text(heading) ?? "").ToList() ?? [];
        if (TermLines.IsConcordance(columns))
        {
            table.ClassList.Add("nb-lines");
        }

        foreach (var cell in table.QuerySelectorAll("th, td"))
        {
            var column = columns.ElementAtOrDefault(cell.Index()) ?? "";
            if (table.ClassList.Contains("nb-lines") && column is TermLines.LeftColumn or TermLines.MatchColumn)
            {
                cell.ClassList.Add("nb-" + column);
            }

            if (cell.LocalName == "td")
            {
                Dress(cell, column, sanitizer, terms);
            }
        }
    }

    private static void Dress(IElement cell, string column, OutputSanitizer sanitizer, TermLines terms)
    {
        var text = TableData.Text(cell) ?? "";
        if (cell.ChildElementCount == 0 && WebAddress().IsMatch(text) && Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            cell.ClassList.Add("nb-address");
            Link(cell, address.AbsoluteUri, sanitizer).SetAttribute("rel", "noopener noreferrer");
            return;
        }

        // A date or an id has no place to break; other long words may be cut anywhere.
        if (Short().IsMatch(text))
        {
            cell.ClassList.Add("nb-whole");
        }
        else if (LongWord().IsMatch(text))
        {
            cell.ClassList.Add("nb-long");
        }

        if (terms.Find(column, text) is { } line && line != cell.ParentElement?.Id)
        {
            Link(cell, "#" + line, sanitizer);
        }
    }

    private static IElement Link(IElement cell, string address, OutputSanitizer sanitizer)
    {
        var link = sanitizer.Create("a");
        link.Append([.. cell.ChildNodes]);
        link.SetAttribute("href", address);
        cell.AppendChild(link);
        return link;
    }

    // One word of ASCII, or a date with its time.
    [GeneratedRegex(@"^([\x21-\x7E]{1,23}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?Z?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"[\x21-\x7E]{24,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"^https?://[^\s<>""…]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
