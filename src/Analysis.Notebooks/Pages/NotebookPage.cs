using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using Analysis.Display.Charts;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>One notebook's page: its parts, and its HTML.</summary>
internal sealed class NotebookPage
{
    private readonly Contents contents;
    private readonly Exhibits exhibits;
    private readonly string body;
    private readonly string colophon;
    private readonly int? failedCell;
    private readonly bool hasCode;
    private readonly string han;

    private NotebookPage(SitePage page, Contents contents, Exhibits exhibits, FlowWriter cells, DataFiles files, string han)
    {
        Name = page.Name;
        this.han = han;
        this.contents = contents;
        this.exhibits = exhibits;
        (body, Files) = files.Place(cells.Html);
        failedCell = cells.FailedCell;
        (Warnings, Asked) = (cells.Warnings, cells.Asked);
        hasCode = page.Notebook.CodeCells.Any();
        colophon = ColophonSection.Html(page.Colophon, files.Any, Files.Count, han);
        Title = contents.Title ?? page.Name;
        TitleHtml = HanText.Html(Markup.Cut(Title, 300), han);
        Question = Inner(contents.Question);
        Answer = Inner(contents.Answer);
    }

    /// <summary>The page's name without <c>.html</c>.</summary>
    public string Name { get; }

    /// <summary>The title, as text.</summary>
    public string Title { get; }

    /// <summary>The title, as HTML.</summary>
    public string TitleHtml { get; }

    /// <summary>The question, as HTML, or null.</summary>
    public string? Question { get; }

    /// <summary>What was asked, of which articles, as HTML, or null.</summary>
    public string? Asked { get; }

    /// <summary>The answer, as HTML, or null.</summary>
    public string? Answer { get; }

    /// <summary>The charts that the index can show.</summary>
    public IReadOnlyList<PagePicture> Pictures => exhibits.Pictures;

    /// <summary>The data files that stand beside the page, by their names relative to the site.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>What the cells warned of, as HTML.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Whether a cell failed.</summary>
    public bool Failed => failedCell is not null;

    /// <summary>Reads an executed notebook.</summary>
    /// <param name="page">The notebook, and how it was made.</param>
    /// <param name="draw">Draws the figures of its charts.</param>
    public static NotebookPage Read(SitePage page, Func<string, PictureOptions, string> draw)
    {
        page = page with { Notebook = KernelGreeting.RemoveFrom(page.Notebook) };
        var han = page.Notebook.Metadata["analysis"]?["text_language"]?.ToString() ?? "zh-Hans";
        var ids = new PageIds();
        var sanitizer = new OutputSanitizer(ids);
        var files = new DataFiles(page.Name, sanitizer);
        var (contents, exhibits) =
            (new Contents(ids), new Exhibits(sanitizer, files, new TermLines(page.Notebook, ids), new ChartPictures(draw, han), han));
        var cells = new FlowWriter(sanitizer, contents, exhibits, han);
        var setup = SetupCells.Of(page.Notebook);
        foreach (var (cell, number) in page.Notebook.Cells.Select((cell, index) => (cell, index + 1)))
        {
            if (number == setup?.First)
            {
                cells.Fold(setup);
            }

            cells.Write(cell);
            if (number == setup?.Last)
            {
                cells.Unfold();
            }
        }

        return new NotebookPage(page, contents, exhibits, cells, files, han);
    }

    /// <summary>The whole page.</summary>
    public string Html(NotebookPage? previous, NotebookPage? next, bool live)
    {
        var html = new StringBuilder("<div class=\"nb-page\">\n<main id=\"main\" tabindex=\"-1\">\n<header class=\"nb-head\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<h1>{TitleHtml}</h1>\n");
        AppendIf(html, "<p class=\"nb-question\">", Question, "</p>\n");
        AppendIf(html, "<p class=\"nb-asked\">", Asked, "</p>\n");
        AppendIf(html, "<p class=\"nb-finding\"><span>Answer</span> ", Answer, "</p>\n");
        foreach (var warning in Warnings)
        {
            AppendIf(html, "<p class=\"nb-alert\">", warning, "</p>\n");
        }

        AppendIf(html, "<p class=\"nb-alert\">", Failed
            ? $"This run is not complete: <a href=\"#failure\">cell {failedCell} failed</a>, and what follows it did not run."
            : null, "</p>\n");
        html.Append("</header>\n").Append(ContentsList());
        html.Append("<div class=\"nb-flow\">\n").Append(body).Append("</div>\n</main>\n").Append(colophon)
            .Append(Neighbours(previous, next)).Append("</div>");
        return PageShell.Html(Title, "<a href=\"index.html\">All notebooks</a>"
            + (hasCode ? "<button type=\"button\" class=\"nb-all\" aria-pressed=\"false\" hidden>Show all code</button>" : ""),
            html.ToString(), live);
    }

    private string ContentsList()
    {
        if (contents.Entries.Count < 2)
        {
            return "";
        }

        var html = new StringBuilder("<nav class=\"nb-contents\" aria-label=\"Contents\">\n<ol>\n");
        foreach (var (level, id, text) in contents.Entries.Where(entry => entry.Level <= 3))
        {
            html.Append(CultureInfo.InvariantCulture,
                $"<li class=\"nb-level-{level}\"><a href=\"#{Markup.Escape(id)}\">{HanText.Html(Markup.Cut(text, 120), han)}</a></li>\n");
        }

        return html.Append("</ol>\n</nav>\n").ToString();
    }

    private static string Neighbours(NotebookPage? previous, NotebookPage? next)
    {
        var html = new StringBuilder();
        AppendIf(html, "<p>Before this: ", Link(previous), "</p>\n");
        AppendIf(html, "<p>Read next: ", Link(next), "</p>\n");
        return html.Length == 0 ? "" : $"<nav class=\"nb-next\" aria-label=\"Other notebooks\">\n{html}</nav>\n";
    }

    private static string? Link(NotebookPage? page) =>
        page is null ? null : $"<a href=\"{Uri.EscapeDataString(page.Name)}.html\">{page.TitleHtml}</a>";

    private static string? Inner(IElement? element) => element?.InnerHtml.Trim();

    private static void AppendIf(StringBuilder html, string before, string? text, string after)
    {
        if (text is { Length: > 0 })
        {
            html.Append(before).Append(text).Append(after);
        }
    }
}
