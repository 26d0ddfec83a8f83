using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Numbers the charts and tables of one page, puts a caption above each and a link to its data below. A caption is the chart's title or
/// the table's own caption, else the last line of the text before it.
/// </summary>
internal sealed class Exhibits(OutputSanitizer sanitizer, DataFiles files, TermLines terms, string han)
{
    // A table with more columns is set smaller in print.
    private const int ManyColumns = 8;

    private readonly List<(string Svg, bool OnWhite)> pictures = [];

    private (int Figures, int Tables) count;

    /// <summary>The charts' static pictures, titles included, and whether their colours need white paper.</summary>
    public IReadOnlyList<(string Svg, bool OnWhite)> Pictures => pictures;

    /// <summary>Presents the charts and tables in one clean output.</summary>
    /// <param name="output">What <see cref="OutputSanitizer.Clean"/> returned.</param>
    /// <param name="contents">Where the output stands.</param>
    /// <param name="data">The output as the notebook has it: its CSV, where it brings one, is the data of its chart or its only table.</param>
    public void Present(IElement output, Contents contents, MimeBundle data)
    {
        foreach (var picture in output.QuerySelectorAll("svg").Where(svg => svg.ParentElement!.Closest("svg, .analysis-chart, table, a, p") is null).ToList())
        {
            Wrap(picture, "figure").ClassName = "analysis-chart";
        }

        foreach (var chart in output.QuerySelectorAll("figure.analysis-chart"))
        {
            PresentChart(chart, contents, data["text/csv"]);
        }

        var tables = output.QuerySelectorAll("table").Where(table => table.ParentElement!.Closest("table, details, .analysis-chart") is null).ToList();
        foreach (var table in tables)
        {
            PresentTable(table, contents, tables.Count == 1 ? data : null);
        }
    }

    private void PresentChart(IElement chart, Contents contents, string? csv)
    {
        count.Figures++;
        var script = chart.QuerySelector("script.plotly-figure");
        var figure = script is null ? null : FigureJson.Parse(script.TextContent);
        var rows = csv is not null ? CsvText.Read(csv) : figure is not null ? FigureData.Rows(figure) : [];
        var svg = chart.QuerySelector("svg");
        if (svg is not null && figure is not null && FigureJson.CutTexts(figure))
        {
            svg = DrawnAgain(svg, script!, figure);
        }

        var own = chart.QuerySelector("figcaption");
        own?.Remove();
        var title = own?.TextContent.Trim() is { Length: > 0 } caption ? caption : FigureJson.Title(figure?["layout"]) ?? svg?.QuerySelector("title")?.TextContent.Trim();
        var label = Label("Figure", count.Figures, title, contents, out var id, own is null ? FigureJson.Subtitle(figure?["layout"]) : null);
        chart.Id = id;
        chart.ClassList.Add("nb-exhibit");
        if (svg is not null)
        {
            Place(svg, figure, script, label.TextContent, hasOwnCaption: own is not null);
        }

        chart.Prepend(label);
        AppendTerms(chart, figure);
        files.Append(chart, $"figure-{count.Figures}", rows);
    }

    /// <summary>The picture, and the one for phones, in their box.</summary>
    private void Place(IElement svg, JsonObject? figure, IElement? script, string label, bool hasOwnCaption)
    {
        var phone = figure is null ? null : PhoneFigure.Layout(figure);
        var onWhite = figure is not null && HasColourScale(figure);
        pictures.Add(((phone is null ? svg : Small(PhoneFigure.With(figure!, phone), FigureJson.Title(figure!["layout"])) ?? svg).OuterHtml, onWhite));
        // The caption says the title, in the page's own type.
        svg = !hasOwnCaption && figure?["layout"] is JsonObject layout && layout.Remove("title") ? DrawnAgain(svg, script!, figure) : svg;
        var small = phone is null ? null : Small(PhoneFigure.With(figure!, phone), null);
        var box = Wrap(svg, "div");
        box.ClassName = onWhite ? "nb-plot nb-own nb-paint" : "nb-plot nb-paint";
        Name(svg, label);
        if (small is null)
        {
            box.ClassList.Add("nb-sideways");
            MakeScrollable(box, label);
            return;
        }

        Name(small, label);
        box.AppendChild(small);
        FigureJson.Write(script!, new JsonObject { ["data"] = figure!["data"]!.DeepClone(), ["layout"] = figure["layout"]?.DeepClone(), ["phone"] = phone });
    }

    private static void Name(IElement svg, string label)
    {
        svg.SetAttribute("role", "img");
        svg.SetAttribute("aria-label", label);
    }

    /// <summary>The picture for phones, where no pointer asks its marks for their values; null where it cannot be drawn.</summary>
    private IElement? Small(JsonObject figure, string? title)
    {
        if (title is not null)
        {
            figure["layout"]!["title"] = new JsonObject { ["text"] = Markup.Escape(title) };
        }

        var svg = Drawn(figure);
        foreach (var words in svg?.QuerySelectorAll("title, desc").ToArray() ?? [])
        {
            words.Remove();
        }

        if (svg is not null)
        {
            PictureText.Join(svg);
            svg.ClassList.Add("nb-small");
        }

        return svg;
    }

    private void PresentTable(IElement table, Contents contents, MimeBundle? data)
    {
        count.Tables++;
        var own = table.QuerySelector("caption");
        own?.Remove();
        var rows = data?["text/csv"] is { } csv ? CsvText.Read(csv) : TableData.Rows(table).ToList();
        if (data is not null)
        {
            terms.Anchor(table, data);
        }

        TableCells.Dress(table, sanitizer, terms);
        var box = Wrap(table, "div");
        box.ClassName = "nb-scroll";
        var exhibit = Wrap(box, "figure");
        exhibit.ClassName = table.QuerySelector("tr")?.ChildElementCount > ManyColumns ? "nb-exhibit nb-table nb-wide" : "nb-exhibit nb-table";
        var label = Label("Table", count.Tables, own?.TextContent.Trim(), contents, out var id);
        exhibit.Id = id;
        exhibit.Prepend(label);
        MakeScrollable(box, label.TextContent);
        table.SetAttribute("aria-label", label.TextContent);
        if (exhibit.NextElementSibling is { } note && note.ClassList.Contains("analysis-note"))
        {
            exhibit.AppendChild(note);
        }

        files.Append(exhibit, $"table-{count.Tables}", rows);
    }

    /// <summary>A picture's labels cannot be links: those that have lines in a concordance stand below it.</summary>
    private void AppendTerms(IElement chart, JsonObject? figure)
    {
        var found = (figure is null ? [] : FigureData.Labels(figure)).Select(label => (Label: label, Line: terms.Find(label) ?? terms.Find(WithoutGloss(label)))).Where(term => term.Line is not null).ToList();
        if (found.Count == 0)
        {
            return;
        }

        var line = sanitizer.Create("p", "nb-terms", "In context: ");
        foreach (var (label, id) in found)
        {
            var link = sanitizer.Create("a", null, Markup.Cut(label, 60));
            link.SetAttribute("href", "#" + id);
            line.Append(link, line.Owner!.CreateTextNode(" "));
        }

        HanText.Mark(line, han);
        chart.AppendChild(line);
    }

    // "朝鲜 North Korea" is the term and its gloss
    private static string WithoutGloss(string label) => label.Length > 0 && label[0] >= '\u2E80' && label.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? label[..end] : label;

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

    private IElement DrawnAgain(IElement svg, IElement script, JsonObject figure)
    {
        // A figure that only Plotly.js can draw keeps the picture that came with it.
        if (Drawn(figure) is not { } drawn)
        {
            return svg;
        }

        svg.Replace(drawn);
        FigureJson.Write(script, figure);
        return drawn;
    }

    private IElement? Drawn(JsonObject figure)
    {
        try
        {
            var drawn = sanitizer.Clean(ChartSvg.Render(figure.ToJsonString())).FirstElementChild!;
            HanText.Mark(drawn, han);
            PictureText.Shorten(drawn);
            return drawn;
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // Colours that stand for values are right on white only; cells that say their numbers read on any paper.
    private static bool HasColourScale(JsonObject figure) => ((JsonArray)figure["data"]!).OfType<JsonObject>()
        .Any(trace => (trace["type"]?.ToString() is "heatmap" && trace["texttemplate"] is null) || trace["type"]?.ToString() is "contour" or "histogram2d" || trace["marker"]?["color"] is JsonArray || trace["marker"]?["coloraxis"] is not null);

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
}
