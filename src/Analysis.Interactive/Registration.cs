using Analysis.Display;
using Analysis.Display.Charts;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Formatting.Csv;
using Plotly.NET;

namespace Analysis.Interactive;

/// <summary>
/// Shows the packages' tables and charts as the embedded ones show themselves. The embedded types carry their formatters by convention; those of the
/// packages are not ours to mark. The last line of setup.csx calls it.
/// </summary>
public static class Registration
{
    /// <summary>Registers the formatters; a second call changes nothing.</summary>
    public static void Register()
    {
        Register<DataFrame>(frame => HtmlTable.Format(View(frame)), frame => PlainTable.Format(View(frame)));
        Register<DataFrameColumn>(column => HtmlTable.Format(View(column)), column => PlainTable.Format(View(column)));
        Formatter.Register<DataFrame>(frame => CsvTable.FormatShown(View(frame)), CsvFormatter.MimeType);
        Formatter.Register<DataFrameColumn>(column => CsvTable.FormatShown(View(column)), CsvFormatter.MimeType);
        Register<GenericChart>(chart => ChartHtml.Fragment(GenericChart.toFigureJson(chart)), _ => "chart");
    }

    private static void Register<T>(Func<T, string> html, Func<T, string> plain)
    {
        Formatter.Register(html, HtmlFormatter.MimeType);
        Formatter.Register(plain, PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(T), HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }

    private static TableView View(DataFrame frame) => new([.. frame.Columns.Select(Column)], frame.Rows.Count);

    private static TableView View(DataFrameColumn column) => new([Column(column)], column.Length);

    private static TableColumn Column(DataFrameColumn column) =>
        new(column.Name, CellText.TypeName(column.DataType), column.IsNumericColumn(), row => CellText.Shown(column[row]), row => CellText.Exact(column[row]));
}
