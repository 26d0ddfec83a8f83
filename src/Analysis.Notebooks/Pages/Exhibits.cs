using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Numbers the charts and tables of one page, puts a caption above each and a link to its data below. A caption is the chart's title or
/// the table's own caption, else the last line of the text before it.
/// </summary>
internal sealed partial class Exhibits(OutputSanitizer sanitizer, DataFiles files, TermLines terms, ChartPictures drawing, string han)
{
    // A table with so many columns is set closer, and smaller in print.
    private const int ManyColumns = 8;

    // Of a long table the first rows are shown.
    private const int MostRead = 1000;

    private readonly List<PagePicture> pictures = [];

    private (int Figures, int Tables) count;

    /// <summary>The charts that the index can show.</summary>
    public IReadOnlyList<PagePicture> Pictures => pictures;

    /// <summary>Presents the tables and pictures in one clean output, and the charts that its scripts would draw.</summary>
    /// <param name="output">What <see cref="OutputSanitizer.Clean"/> returned.</param>
    /// <param name="contents">Where the output stands.</param>
    /// <param name="data">The output as the notebook has it: its CSV, where it brings one, is the data of its chart or its only
    /// table.</param>
    /// <returns>The charts' HTML, by the comment that stands in their place.</returns>
    public IReadOnlyDictionary<INode, string> Present(CleanOutput output, Contents contents, MimeBundle data)
    {
        var charts = new Dictionary<INode, string>();
        foreach (var (place, figure) in output.Charts)
        {
            var comment = place.Owner!.CreateComment("");
            place.Replace(comment);
            charts[comment] = Chart(SafeFigure.Clean(figure), contents, data);
        }

        foreach (var picture in output.Root.QuerySelectorAll("svg, img[src^='data:image/svg']")
            .Where(picture => picture.ParentElement!.Closest("svg, table, a, p") is null).ToList())
        {
            PresentPicture(picture, contents, data["text/csv"]);
        }

        foreach (var empty in output.Root.QuerySelectorAll("p.analysis-empty").Where(empty => empty.ParentElement == output.Root).ToList())
        {
            PresentEmptyTable(empty, contents);
        }

        var tables = output.Root.QuerySelectorAll("table").Where(table => table.ParentElement!.Closest("table, details") is null).ToList();
        foreach (var table in tables)
        {
            PresentTable(table, contents, tables.Count == 1 ? data : null);
        }

        return charts;
    }

    /// <summary>Presents a chart that has a figure: drawn from it, and with it for the page's script.</summary>
    /// <param name="figure">The figure, safe; it is changed.</param>
    /// <param name="contents">Where the chart stands.</param>
    /// <param name="data">The output as the notebook has it.</param>
    public string Chart(JsonObject figure, Contents contents, MimeBundle data)
    {
        var rows = data["text/csv"] is { } csv ? SpreadsheetCsv.Read(csv) : FigureData.Rows(figure);
        ChartFigure.CutTexts(figure);
        DateAxes.Word(figure);
        var layout = (JsonObject)figure["layout"]!;
        var title = ChartFigure.Title(layout);
        var label = Label("Figure", ++count.Figures, title, contents, out var id, ChartFigure.Subtitle(layout));
        if (ChartFigure.IsEmpty(figure))
        {
            return Nothing(label, layout, id);
        }

        // The caption says the title, in the page's own type.
        layout.Remove("title");
        var chart = new ChartBox(figure, label.TextContent, title, drawing);
        if (ChartFigure.ShowsValues(figure) && chart.Picture is { } picture)
        {
            pictures.Add(picture);
        }

        var below = sanitizer.Create("div");
        AppendTerms(below, figure);
        files.Append(below, $"figure-{count.Figures}", rows);
        return $"<figure class=\"analysis-chart nb-exhibit\" "
            + $"id=\"{id}\">{label.OuterHtml}{chart.Html(() => Instead(data))}{below.InnerHtml}</figure>";
    }

    // An empty figure is a sentence: its title, and why there is nothing to show.
    private static string Nothing(IElement label, JsonObject layout, string id)
    {
        if (ChartFigure.Subtitle(layout) is null)
        {
            label.Append(label.Owner!.CreateTextNode(" "), label.Owner!.CreateElement("span"));
            (label.LastElementChild!.ClassName, label.LastElementChild.TextContent) =
                ("nb-subtitle", "Nothing to show: the chart has no values.");
        }

        return $"<figure class=\"nb-exhibit nb-empty\" id=\"{id}\">{label.OuterHtml}</figure>";
    }

    // What stands where a figure is not drawn: the picture that came with it, failing that its words.
    private string Instead(MimeBundle data)
    {
        var picture = data["text/html"] is { } html ? sanitizer.Clean(html).Root.QuerySelector("img") : null;
        picture ??= Picture(data, null, "");
        return picture?.OuterHtml
            ?? (data["text/plain"] is { Length: > 0 } text ? sanitizer.Create("p", null, Markup.Cut(text, 300)).OuterHtml : "");
    }

    /// <summary>The picture in an output, or null where it has none that is safe.</summary>
    /// <param name="data">The output.</param>
    /// <param name="alternative">What its cell says that it shows, or null.</param>
    /// <param name="words">What stands for the picture where neither the cell nor the output has a text.</param>
    public IElement? Picture(MimeBundle data, string? alternative, string words)
    {
        var type = data.Types.FirstOrDefault(type => type is "image/png" or "image/jpeg" or "image/gif" or "image/webp");
        var picture = sanitizer.Create("img");
        picture.SetAttribute("alt", Markup.Visible(alternative ?? (data["text/plain"] is { Length: > 0 } plain ? plain : words)));
        picture.SetAttribute("src", type is null ? "" : $"data:{type};base64,{data[type]!.ReplaceLineEndings("").Trim()}");
        return OutputSanitizer.IsInlinePicture(picture.GetAttribute("src")!) ? picture : null;
    }

    // A picture that somebody else drew: with its own colours, on the paper that it was made for.
    private void PresentPicture(IElement picture, Contents contents, string? csv)
    {
        var (isImage, text) = (picture.LocalName == "img", picture.OuterHtml);
        var box = Wrap(picture, "div");
        box.ClassName = isImage ? "nb-plot nb-own" : "nb-plot nb-paint";
        var chart = Wrap(box, "figure");
        var label = Label("Figure", ++count.Figures, isImage ? null : picture.QuerySelector("title")?.TextContent.Trim(), contents,
            out var id);
        (chart.Id, chart.ClassName) = (id, "analysis-chart nb-exhibit");
        chart.Prepend(label);
        pictures.Add(new(text, isImage, () => text));
        if (!isImage)
        {
            box.ClassList.Add("nb-sideways");
            MakeScrollable(box, label.TextContent);
            picture.SetAttribute("role", "img");
            picture.SetAttribute("aria-label", label.TextContent);
        }

        files.Append(chart, $"figure-{count.Figures}", csv is null ? [] : SpreadsheetCsv.Read(csv));
    }

    // A table without rows is a sentence too, below its caption.
    private void PresentEmptyTable(IElement sentence, Contents contents)
    {
        var label = Label("Table", ++count.Tables, null, contents, out var id, sentence.TextContent.Trim());
        var exhibit = sanitizer.Create("figure", "nb-exhibit nb-empty");
        exhibit.Id = id;
        exhibit.AppendChild(label);
        sentence.Replace(exhibit);
    }

    private void PresentTable(IElement table, Contents contents, MimeBundle? data)
    {
        count.Tables++;
        var own = table.QuerySelector("caption");
        own?.Remove();
        var rows = data?["text/csv"] is { } csv ? SpreadsheetCsv.Read(csv) : TableData.Rows(table).ToList();
        if (data is not null)
        {
            terms.Anchor(table, data);
        }

        var columns = TableCells.Columns(table);
        TableCells.Dress(table, sanitizer, terms);
        var led = TableAddresses.Lead(table, columns, [.. rows.Take(MostRead)], sanitizer);
        var box = Wrap(table, "div");
        box.ClassName = "nb-scroll";
        var exhibit = Wrap(box, "figure");
        exhibit.ClassName = table.QuerySelector("tr")?.ChildElementCount >= ManyColumns ? "nb-exhibit nb-table nb-wide"
            : "nb-exhibit nb-table";
        var label = Label("Table", count.Tables, own?.TextContent.Trim(), contents, out var id);
        exhibit.Id = id;
        exhibit.Prepend(label);
        MakeScrollable(box, label.TextContent);
        table.SetAttribute("aria-label", label.TextContent);
        if (exhibit.NextElementSibling is { } note && note.ClassList.Contains("analysis-note"))
        {
            note.TextContent += led;
            exhibit.AppendChild(note);
        }

        files.Append(exhibit, $"table-{count.Tables}", rows, RowsIn(exhibit.QuerySelector(".analysis-note")?.TextContent ?? ""));
    }

    // "20 of 470,892 rows, 16 columns" says how many there are; the data of a long table stop earlier.
    private static int RowsIn(string note) => LongTable().Match(note) is { Success: true } rows
        && int.TryParse(rows.Groups[1].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var total) ? total : 0;

    [GeneratedRegex(@"^[0-9,]+ of ([0-9,]+) rows\b", RegexOptions.CultureInvariant)]
    private static partial Regex LongTable();

    /// <summary>A picture's labels cannot be links: those that have lines in a concordance stand below it.</summary>
    private void AppendTerms(IElement chart, JsonObject figure)
    {
        var found = FigureData.Labels(figure).Select(label => (Label: label, Line: terms.Find(label) ?? terms.Find(WithoutGloss(label))))
            .Where(term => term.Line is not null).ToList();
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
    private static string WithoutGloss(string label) => label.Length > 0 && label[0] >= '\u2E80'
        && label.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? label[..end] : label;

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
