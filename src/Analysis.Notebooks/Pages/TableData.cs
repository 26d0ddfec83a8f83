using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>The data of a table that brings none of its own: what the page shows of it.</summary>
internal static class TableData
{
    /// <summary>
    /// The cells, row by row. Numbers (class <c>analysis-number</c>) lose their group separators, missing values (<c>analysis-null</c>) are
    /// null; types (<c>analysis-type</c>) and notes (<c>analysis-note</c>) are no data.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IElement table) => table.QuerySelectorAll("tr")
        .Where(row => row.Closest("table") == table && row.Closest(".analysis-note") is null)
        .Select(row => row.Children.Where(cell => !cell.ClassList.Contains("analysis-type") && !cell.ClassList.Contains("analysis-note"))
            .Select(Text).ToList())
        .Where(cells => cells.Count > 0);

    /// <summary>A cell's whole text, without its type; null where the value is missing.</summary>
    public static string? Text(IElement cell)
    {
        if (cell.ClassList.Contains("analysis-null") || cell.QuerySelector(".analysis-null") is not null)
        {
            return null;
        }

        // A text that the table clips stands whole in the cell's title.
        if (cell.GetAttribute("title") is { } whole && cell.TextContent.TrimEnd().EndsWith('…') && whole.Length > cell.TextContent.Length)
        {
            return whole;
        }

        var copy = (IElement)cell.Clone();
        foreach (var aside in copy.QuerySelectorAll(".analysis-type, .analysis-note"))
        {
            aside.Remove();
        }

        var text = copy.TextContent.Trim();
        return cell.ClassList.Contains("analysis-number") ? text.Replace(",", "", StringComparison.Ordinal).Replace('\u2212', '-') : text;
    }
}
