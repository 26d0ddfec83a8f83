using System.Runtime.CompilerServices;
using Analysis.Display.Charts;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Analysis.Display;

/// <summary>How tables and charts show themselves in a notebook, told to .NET Interactive's formatters.</summary>
public static class NotebookDisplay
{
    /// <summary>
    /// Registers the formatters of <see cref="DataFrame"/> and its parts, of groups and of <see cref="GenericChart"/>, and makes the house
    /// look and size those of charts that name none. A second call changes nothing. Our own engine calls it.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
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
        Formatter.SetPreferredMimeTypesFor(typeof(GenericChart), HtmlFormatter.MimeType, ChartOutput.FigureType,
            PlainTextFormatter.MimeType);
    }

    /// <summary>The same in a kernel that loads these libraries from a folder: the last line of setup.csx calls it.</summary>
    /// <param name="libraries">A type of each library of the folder that calls Plotly.NET.</param>
    /// <exception cref="InvalidOperationException">The kernel has loaded an older Plotly.NET.</exception>
    public static void RegisterInKernel(params Type[] libraries)
    {
        ArgumentNullException.ThrowIfNull(libraries);
        var own = typeof(NotebookDisplay).Assembly;
        RequirePlotly(own.GetReferencedAssemblies().Single(reference => reference.Name == "Plotly.NET").Version!);
        OneFSharpCore.Keep(libraries.Select(type => type.Assembly).Append(own));
        // Never a part of this method: the runtime looks for FSharp.Core before it runs one that speaks of Plotly.NET.
        Register();
    }

    private static void RequirePlotly(Version version)
    {
        if (AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetName())
            .FirstOrDefault(loaded => loaded.Name == "Plotly.NET" && loaded.Version < version) is { } older)
        {
            throw new InvalidOperationException($"This kernel has loaded Plotly.NET {older.Version!.ToString(3)}, and the charts here need "
                + $"{version.ToString(3)}: restart the kernel and load lib/setup.csx before any other library.");
        }
    }

    private static void Table<T>(Func<T, TableView> view)
    {
        Formatter.Register<T>(value => HtmlTable.Format(view(value)), HtmlFormatter.MimeType);
        Formatter.Register<T>(value => PlainTable.Format(view(value)), PlainTextFormatter.MimeType);
        Formatter.Register<T>(value => CsvTable.FormatShown(view(value)), "text/csv");
        Formatter.SetPreferredMimeTypesFor(typeof(T), HtmlFormatter.MimeType, PlainTextFormatter.MimeType);
    }
}
