using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>Dresses the cells of a table: what must stay on one line does, and addresses and terms lead somewhere.</summary>
internal static partial class TableCells
{
    private const int LongestName = 10;

    // Beyond this, aligned numbers would take too much room.
    private const int MostDecimals = 6;

    /// <summary>Dresses a table whose cells are marked by language already.</summary>
    public static void Dress(IElement table, OutputSanitizer sanitizer, TermLines terms)
    {
        var columns = Columns(table);
        if (TermLines.IsConcordance(columns))
        {
            table.ClassList.Add("nb-lines");
            var match = columns.ToList().IndexOf(TermLines.MatchColumn);
            if (table.QuerySelectorAll("td").Where(cell => cell.Index() == match).Any(cell => RightToLeft().IsMatch(cell.TextContent)))
            {
                // what stands before a match is on its right
                table.SetAttribute("dir", "rtl");
            }
        }

        foreach (var cell in table.QuerySelectorAll("th, td"))
        {
            var column = columns.ElementAtOrDefault(cell.Index()) ?? "";
            if (table.ClassList.Contains("nb-lines") && column is TermLines.LeftColumn or TermLines.MatchColumn or TermLines.RightColumn)
            {
                cell.ClassList.Add("nb-" + column);
            }

            if (cell.LocalName == "td")
            {
                Dress(cell, column, sanitizer, terms);
            }
        }

        foreach (var heading in table.QuerySelectorAll("th.analysis-number"))
        {
            AlignNumbers([.. table.QuerySelectorAll("td").Where(cell => cell.Index() == heading.Index())]);
        }
    }

    /// <summary>The names of a table's columns.</summary>
    public static IReadOnlyList<string> Columns(IElement table) =>
        table.QuerySelector("tr")?.Children.Select(heading => TableData.Text(heading) ?? "").ToList() ?? [];

    // The points of a column's numbers stand below each other: what a number lacks behind it, the style adds unseen.
    private static void AlignNumbers(IReadOnlyList<IElement> cells)
    {
        foreach (var cell in cells)
        {
            cell.ClassList.Add("analysis-number");
        }

        var numbers = cells.Where(cell => Number().IsMatch(cell.TextContent)).ToList();
        var most = numbers.Select(Decimals).DefaultIfEmpty().Max();
        // the signs of per cent stand below each other instead
        foreach (var number in most <= MostDecimals && !numbers.Exists(number => number.TextContent.EndsWith('%'))
            ? numbers.Where(number => Decimals(number) < most) : [])
        {
            number.SetAttribute("data-pad", (Decimals(number) == 0 ? "." : "") + new string('0', most - Decimals(number)));
        }
    }

    private static int Decimals(IElement number) => number.TextContent.IndexOf('.') is >= 0 and var point
        ? number.TextContent.Length - point - 1 : 0;

    private static void Dress(IElement cell, string column, OutputSanitizer sanitizer, TermLines terms)
    {
        if (TableData.Text(cell) is not { } text)
        {
            cell.TextContent = "";
            var dash = sanitizer.Create("span", null, "–");
            dash.SetAttribute("aria-hidden", "true");
            cell.Append(dash, sanitizer.Create("span", "nb-unseen", "no value"));
            return;
        }

        // an address may hold Chinese, which is marked by now
        if (cell.QuerySelector(":not(span[lang])") is null && WebAddress().IsMatch(text)
            && Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            cell.ClassList.Add("nb-address");
            Link(cell, address.AbsoluteUri, sanitizer).SetAttribute("rel", OutputSanitizer.Foreign);
            return;
        }

        // of a text from right to left what ends it stands on the left
        if (RightToLeft().IsMatch(text))
        {
            cell.SetAttribute("dir", "auto");
        }

        // A name, a date or an id has no place to break; other long words may be cut anywhere.
        if (text.Length <= LongestName || Short().IsMatch(text))
        {
            cell.ClassList.Add("nb-whole");
        }
        else if (LongWord().IsMatch(text))
        {
            cell.ClassList.Add("nb-long");
        }

        // The rows of a concordance are the lines to which terms lead.
        if (cell.Closest(".nb-lines") is null && terms.Find(column, text) is { } line)
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

    [GeneratedRegex(@"[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]", RegexOptions.CultureInvariant)]
    private static partial Regex RightToLeft();

    // One word of ASCII, or a date with its time.
    [GeneratedRegex(@"^([\x21-\x7E]{1,23}|\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d)?Z?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"^-?[0-9][0-9,]*([.][0-9]+)?( %)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[\x21-\x7E]{24,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"^https?://[^\s<>""…]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
