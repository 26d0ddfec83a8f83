using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Analysis.Display.Charts;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Numbers the charts and tables of one page, puts a caption above each and a link to its data below. A caption is the chart's title or
/// the table's own caption, else the last line of the text before it.
/// </summary>
internal sealed partial class Exhibits(string page, OutputSanitizer sanitizer, string han)
{
    // Data up to this size travel inside the page; more stands in a file beside it, so that a page stays small.
    private const int LargestInline = 24 * 1024;

    // A table with more columns is set smaller in print.
    private const int ManyColumns = 8;

    private readonly Dictionary<string, string> files = new(StringComparer.Ordinal);

    private (int Figures, int Tables) count;

    /// <summary>The data that stand beside the page, by their names relative to the site.</summary>
    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>The first chart's static picture, or null where there is none.</summary>
    public string? Picture { get; private set; }

    /// <summary>Whether that picture's colours need white paper.</summary>
    public bool PictureOnWhite { get; private set; }

    /// <summary>Whether there is a chart that Plotly.js can draw.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Presents the charts and tables in one clean output.</summary>
    /// <param name="output">What <see cref="OutputSanitizer.Clean"/> returned.</param>
    /// <param name="contents">Where the output stands.</param>
    /// <param name="csv">The output's own CSV, or null.</param>
    public void Present(IElement output, Contents contents, string? csv)
    {
        foreach (var picture in output.QuerySelectorAll("svg").Where(svg => svg.ParentElement!.Closest("svg, .analysis-chart, table, a, p") is null).ToList())
        {
            Wrap(picture, "figure").ClassName = "analysis-chart";
        }

        foreach (var chart in output.QuerySelectorAll("figure.analysis-chart"))
        {
            PresentChart(chart, contents, csv);
        }

        var tables = output.QuerySelectorAll("table").Where(table => table.ParentElement!.Closest("table, details, .analysis-chart") is null).ToList();
        foreach (var table in tables)
        {
            PresentTable(table, contents, tables.Count == 1 ? csv : null);
        }
    }

    private void PresentChart(IElement chart, Contents contents, string? csv)
    {
        count.Figures++;
        var script = chart.QuerySelector("script.plotly-figure");
        var figure = script is null ? null : FigureJson.Parse(script.TextContent);
        HasFigures |= figure is not null;
        var svg = chart.QuerySelector("svg");
        var own = chart.QuerySelector("figcaption");
        own?.Remove();
        var title = own?.TextContent.Trim() is { Length: > 0 } caption ? caption : FigureJson.Title(figure?["layout"]) ?? svg?.QuerySelector("title")?.TextContent.Trim();
        var label = Label("Figure", count.Figures, title, contents, out var id, own is null ? FigureJson.Subtitle(figure?["layout"]) : null);
        chart.Id = id;
        chart.ClassList.Add("nb-exhibit");
        if (svg is not null)
        {
            PictureOnWhite = Picture is null ? figure is not null && HasColourScale(figure) : PictureOnWhite;
            Picture ??= svg.OuterHtml;
            svg = figure is null || own is not null ? svg : WithoutTitle(svg, script!, figure);
            svg.SetAttribute("role", "img");
            svg.SetAttribute("aria-label", label.TextContent);
            var box = Wrap(svg, "div");
            box.ClassName = figure is not null && HasColourScale(figure) ? "nb-plot nb-own nb-paint" : "nb-plot nb-paint";
            MakeScrollable(box, label.TextContent);
        }

        chart.Prepend(label);
        AppendData(chart, $"figure-{count.Figures}", csv ?? (figure is null ? null : CsvText.OfFigure(figure)));
    }

    private void PresentTable(IElement table, Contents contents, string? csv)
    {
        count.Tables++;
        var own = table.QuerySelector("caption");
        own?.Remove();
        var data = csv ?? CsvText.OfTable(table);
        DressCells(table);
        var box = Wrap(table, "div");
        box.ClassName = "nb-scroll";
        var exhibit = Wrap(box, "figure");
        exhibit.ClassName = table.QuerySelector("tr")?.ChildElementCount > ManyColumns ? "nb-exhibit nb-table nb-wide" : "nb-exhibit nb-table";
        var label = Label("Table", count.Tables, own?.TextContent.Trim(), contents, out var id);
        exhibit.Id = id;
        exhibit.Prepend(label);
        MakeScrollable(box, label.TextContent);
        if (exhibit.NextElementSibling is { } note && note.ClassList.Contains("analysis-note"))
        {
            exhibit.AppendChild(note);
        }

        AppendData(exhibit, $"table-{count.Tables}", data);
    }

    // Dates stay on one line, only addresses and the like are cut within a word, and an address of the web leads there.
    private void DressCells(IElement table)
    {
        foreach (var cell in table.QuerySelectorAll("td"))
        {
            var text = cell.TextContent;
            if (Date().IsMatch(text))
            {
                cell.ClassList.Add("nb-date");
            }
            else if (LongWord().IsMatch(text))
            {
                cell.ClassList.Add("nb-long");
            }

            var whole = text.EndsWith('…') ? cell.GetAttribute("title") ?? "" : text;
            if (cell.ChildElementCount == 0 && WebAddress().IsMatch(whole) && Uri.TryCreate(whole, UriKind.Absolute, out var address))
            {
                var link = sanitizer.Create("a", null, text);
                link.SetAttribute("href", address.AbsoluteUri);
                link.SetAttribute("rel", "noopener noreferrer");
                cell.TextContent = "";
                cell.AppendChild(link);
            }
        }
    }

    private IElement Label(string kind, int number, string? own, Contents contents, out string id, string? subtitle = null)
    {
        id = string.Create(CultureInfo.InvariantCulture, $"{kind.ToLowerInvariant()}-{number}");
        var label = sanitizer.Create("figcaption");
        label.AppendChild(sanitizer.Create("span", "nb-number", string.Create(CultureInfo.InvariantCulture, $"{kind} {number}")));
        var caption = sanitizer.Create("span", "nb-caption");
        if (own is { Length: > 0 })
        {
            caption.TextContent = Markup.Cut(own, 300);
        }
        else if (contents.TakeCaption() is { } line)
        {
            caption.Append([.. line.ChildNodes]);
        }

        if (caption.HasChildNodes)
        {
            label.AppendChild(label.Owner!.CreateTextNode(" "));
            label.AppendChild(caption);
        }

        if (subtitle is not null)
        {
            label.AppendChild(label.Owner!.CreateTextNode(" "));
            label.AppendChild(sanitizer.Create("span", "nb-subtitle", Markup.Cut(subtitle, 300)));
        }

        HanText.Mark(label, han);
        return label;
    }

    /// <summary>The caption says the title, in the page's own type, which does not shrink on a phone: the picture is drawn again without it.</summary>
    private IElement WithoutTitle(IElement svg, IElement script, JsonObject figure)
    {
        if (figure["layout"] is not JsonObject layout || !layout.Remove("title"))
        {
            return svg;
        }

        try
        {
            var drawn = sanitizer.Clean(ChartSvg.Render(figure.ToJsonString())).FirstElementChild!;
            HanText.Mark(drawn, han);
            svg.Replace(drawn);
            FigureJson.Write(script, figure);
            return drawn;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // A figure that only Plotly.js can draw keeps the picture that came with it.
            return svg;
        }
    }

    // Colours that stand for values, and the labels on them, are right on white only.
    private static bool HasColourScale(JsonObject figure) => ((JsonArray)figure["data"]!).OfType<JsonObject>()
        .Any(trace => trace["type"]?.ToString() is "heatmap" or "contour" or "histogram2d" || trace["marker"]?["color"] is JsonArray || trace["marker"]?["coloraxis"] is not null);

    private void AppendData(IElement exhibit, string name, string? csv)
    {
        if (csv is not { Length: > 0 })
        {
            return;
        }

        var file = $"{page}-{name}.csv";
        var bytes = Encoding.UTF8.GetBytes(csv);
        var link = sanitizer.Create("a", null, "Data (CSV)");
        link.SetAttribute("download", file);
        link.SetAttribute("aria-label", $"Data of {name.Replace('-', ' ')} (CSV)");
        if (bytes.Length <= LargestInline)
        {
            link.SetAttribute("href", "data:text/csv;charset=utf-8;base64," + Convert.ToBase64String(bytes));
        }
        else
        {
            files[$"data/{file}"] = csv;
            link.SetAttribute("href", $"data/{Uri.EscapeDataString(file)}");
        }

        var line = sanitizer.Create("p", "nb-data");
        line.AppendChild(link);
        exhibit.AppendChild(line);
    }

    /// <summary>Makes a box that scrolls sideways reachable by keyboard, with a name.</summary>
    public static void MakeScrollable(IElement box, string label)
    {
        box.SetAttribute("tabindex", "0");
        box.SetAttribute("role", "region");
        box.SetAttribute("aria-label", label);
    }

    private IElement Wrap(IElement inner, string name)
    {
        var outer = sanitizer.Create(name);
        inner.Replace(outer);
        outer.AppendChild(inner);
        return outer;
    }

    [GeneratedRegex(@"^\s*\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d)?Z?)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"[\x21-\x7E]{24,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongWord();

    [GeneratedRegex(@"^https?://[^\s<>""…]+$", RegexOptions.CultureInvariant)]
    private static partial Regex WebAddress();
}
