using System.Text;

namespace Analysis.Display;

/// <summary>
/// A table as HTML. It needs neither script nor style sheet: alignment and the whole of a clipped text (2,000 characters of it) stand in
/// plain attributes, which GitHub, Jupyter and strict content security policies keep. Pages style the classes <c>analysis-table</c>,
/// <c>analysis-number</c>, <c>analysis-null</c>, <c>analysis-type</c>, <c>analysis-note</c> and <c>analysis-empty</c>. A table without rows
/// is a sentence.
/// </summary>
public static class HtmlTable
{
    /// <summary>The most rows shown, unless told otherwise.</summary>
    public const int DefaultRows = 20;

    private const int MaximumText = 80;
    private const int MaximumTitle = 2000;

    /// <summary>Writes the first rows and, below, a line that says how many there are.</summary>
    /// <param name="table">The table.</param>
    /// <param name="maximumRows">The most rows to show, 0 or more.</param>
    public static string Format(TableView table, int maximumRows = DefaultRows)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.RowCount == 0)
        {
            return $"<p class=\"analysis-note analysis-empty\">{HtmlText.EscapeContent(Nothing(table))}</p>\n";
        }

        var empty = table.Empty();
        var columns = table.Columns.Take(TableView.MaximumColumns).Except(empty).ToArray();
        var rows = Math.Min(maximumRows, table.RowCount);
        var html = new StringBuilder("<table class=\"analysis-table\">\n<thead>\n<tr>");
        foreach (var column in columns)
        {
            AppendHeading(html, column);
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        for (long row = 0; row < rows; row++)
        {
            html.Append("<tr>");
            foreach (var column in columns)
            {
                AppendCell(html, column, row);
            }

            html.Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n<p class=\"analysis-note\">")
            .Append(HtmlText.Escape(table.Note(rows) + TableView.Without(empty))).Append("</p>\n").ToString();
    }

    private static string Nothing(TableView table) => table.Why is { } why ? $"No rows: {HtmlText.Clip(why, MaximumTitle)}." : "No rows.";

    private static void AppendHeading(StringBuilder html, TableColumn column) => html
        .Append(column.IsNumber ? "<th scope=\"col\" class=\"analysis-number\" align=\"right\">" : "<th scope=\"col\" align=\"left\">")
        .Append(Text(column.Name, out var title))
        .Append("<br><small class=\"analysis-type\"").Append(title).Append('>').Append(HtmlText.Escape(column.Type))
            .Append("</small></th>");

    private static void AppendCell(StringBuilder html, TableColumn column, long row)
    {
        var attributes = column.IsNumber ? " class=\"analysis-number\" align=\"right\"" : " align=\"left\"";
        if (column.Shown(row) is not { } value)
        {
            var place = column.IsNumber ? " align=\"right\"" : " align=\"left\"";
            html.Append("<td class=\"analysis-null\"").Append(place).Append("><em>null</em></td>");
            return;
        }

        var text = Text(DigitGroups.Has(column) ? DigitGroups.In(value) : value, out var title);
        html.Append("<td").Append(attributes).Append(title).Append('>').Append(text).Append("</td>");
    }

    private static string Text(string value, out string title)
    {
        var clipped = HtmlText.Clip(value, MaximumText);
        title = clipped.Length < value.Length || clipped != value ? $" title=\"{HtmlText.Escape(HtmlText.Clip(value, MaximumTitle))}\""
            : "";
        return HtmlText.EscapeContent(clipped);
    }
}
