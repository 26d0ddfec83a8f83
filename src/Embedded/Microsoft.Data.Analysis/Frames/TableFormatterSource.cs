using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>Shows frames and columns as tables, by .NET Interactive's convention: as HTML, as plain text, or all rows as CSV, with numbers as the table shows them.</summary>
public sealed class TableFormatterSource
{
    /// <summary>One formatter per MIME type and kind of value.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
        [.. Formatters<DataFrame>(frame => frame.View()), .. Formatters<DataFrameColumn>(column => column.View()), .. Formatters<GroupBy>(groups => groups.View())];

    private static IEnumerable<object> Formatters<T>(Func<T, TableView> view) =>
    [
        new ConventionFormatter<T>("text/html", value => HtmlTable.Format(view(value))),
        new ConventionFormatter<T>("text/plain", value => PlainTable.Format(view(value))),
        new ConventionFormatter<T>("text/csv", value => CsvTable.FormatShown(view(value))),
    ];
}
