using Analysis.Display.Charts;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Analysis.Display;

/// <summary>How tables and charts show themselves in a notebook, told to .NET Interactive's formatters.</summary>
public static class NotebookDisplay
{
    /// <summary>
    /// Registers the formatters of <see cref="DataFrame"/> and its parts, of groups and of <see cref="GenericChart"/>, and makes the house look and size those
    /// of charts that name none. A second call changes nothing. The last line of setup.csx calls it, and so does our own engine.
    /// </summary>
    public static void Register()
    {
        Defaults.DefaultTemplate = HouseTemplate.Template;
        Defaults.DefaultWidth = HouseStyle.Width;
        Defaults.DefaultHeight = HouseStyle.Height;
        Table<DataFrame>(frame => frame.ToTableView());
        Table<DataFrameColumn>(column => column.ToTableView());
        Table<DataFrameColumnCollection>(columns => columns.ToTableView());
        Table<DataFrameRow>(row => row.ToTableView());
        Table<DataFrameRowCollection>(rows => rows.ToTableView());
        Table<GroupBy>(groups => groups.ToTableView());
        Formatter.Register<GenericChart>(chart => ChartOutput.Html(FigureJson.Of(chart)), HtmlFormatter.MimeType);
        Formatter.Register<GenericChart>(FigureJson.Of, ChartOutput.FigureType);
        Formatter.Register<GenericChart>(chart => ChartText.Describe(FigureJson.Of(chart)), PlainTextFormatter.MimeType);
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), HtmlFormatter.MimeType, ChartOutput.FigureType, PlainTextFormatter.MimeType);
    }

    private static void Table<T>(Func<T, TableView> view)
    {
        Formatter.Register<T>(value => HtmlTable.Format(view(value)), HtmlFormatter.MimeType);
        Formatter.Register<T>(value => PlainTable.Format(view(value)), PlainTextFormatter.MimeType);
        Formatter.Register<T>(value => CsvTable.FormatShown(view(value)), "text/csv");
        Formatter.SetPreferredMimeTypesFor(typeof(T), HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }
}
