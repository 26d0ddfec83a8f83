using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Pages;

/// <summary>The site's first page: title, question, answer and picture of each notebook.</summary>
internal static class IndexPage
{
    /// <summary>The whole page.</summary>
    public static string Html(IReadOnlyList<NotebookPage> pages, bool live)
    {
        var html = new StringBuilder("<div class=\"nb-page\">\n<main id=\"main\" tabindex=\"-1\">\n<header "
            + "class=\"nb-head\">\n<h1>Notebooks</h1>\n");
        // What most are asked of stands above them, once.
        var common = pages.Select(page => page.Asked).OfType<string>().CountBy(asked => asked).OrderByDescending(asked => asked.Value)
            .FirstOrDefault(asked => asked.Value > 1).Key;
        AppendIf(html, "<p class=\"nb-asked\">", common);
        html.Append("</header>\n<div class=\"nb-cards\">\n");
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            // Two notebooks may begin with the same chart: each shows its first one that no other shows, if it has such a one.
            Append(html, page, page.Asked == common ? null : page.Asked, page.Pictures.Where(picture => shown.Add(picture.Key))
                .Concat(page.Pictures).FirstOrDefault());
        }

        html.Append("</div>\n</main>\n</div>");
        return PageShell.Html("Notebooks", "<a href=\"index.html\" aria-current=\"page\">All notebooks</a>", html.ToString(), live);
    }

    private static void Append(StringBuilder html, NotebookPage page, string? asked, PagePicture? picture)
    {
        var address = Uri.EscapeDataString(page.Name) + ".html";
        html.Append("<article class=\"nb-card\">\n<div>\n")
            .Append(CultureInfo.InvariantCulture, $"<h2><a href=\"{address}\">{page.TitleHtml}</a></h2>\n");
        AppendIf(html, "<p class=\"nb-question\">", page.Question);
        AppendIf(html, "<p class=\"nb-asked\">", asked);
        AppendIf(html, "<p class=\"nb-finding\"><span>Answer</span> ", page.Answer);
        foreach (var warning in page.Warnings)
        {
            AppendIf(html, "<p class=\"nb-alert\">", warning);
        }

        AppendIf(html, "<p class=\"nb-alert\">", page.Failed ? "This notebook's last run failed." : null);
        html.Append("</div>\n");
        if (picture?.Draw() is { } drawn)
        {
            // The picture repeats what the page says; ids in it must not meet those of the other pictures.
            html.Append(CultureInfo.InvariantCulture,
                $"<div class=\"nb-thumb{(picture.OnWhite ? " nb-own" : "")} nb-paint\" aria-hidden=\"true\">")
                .Append(PictureIds.Prefix(drawn, page.Name)).Append("</div>\n");
        }

        html.Append("</article>\n");
    }

    private static void AppendIf(StringBuilder html, string before, string? text)
    {
        if (text is { Length: > 0 })
        {
            html.Append(before).Append(text).Append("</p>\n");
        }
    }
}
