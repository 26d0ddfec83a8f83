using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Notebooks.Pages;

/// <summary>The last part of a page: how it was made.</summary>
internal static class ColophonSection
{
    // More files than this are named by their common digest only.
    private const int MostFiles = 40;

    // And more than this stand folded.
    private const int FewFiles = 6;

    private const string Csv =
        "<p>They hold all rows and whole texts, in UTF-8, with numbers to six significant digits. A text that begins with = + - or @ and "
        + "is no number has an apostrophe before it, "
        + "so that no spreadsheet runs it as a formula.</p>\n";

    /// <summary>The section as HTML, or nothing where there is nothing to say.</summary>
    /// <param name="colophon">What is known of it.</param>
    /// <param name="hasData">Whether the page has CSV files.</param>
    /// <param name="beside">How many of them stand beside the page.</param>
    /// <param name="han">The language of Chinese, Japanese and Korean text.</param>
    public static string Html(Colophon colophon, bool hasData, int beside, string han)
    {
        var html = new StringBuilder();
        Term(html, "Outputs", colophon.IsSaved ? "<p>As the notebook's file held them: nothing was run for this page.</p>\n" : "");
        Term(html, "Data", Files(colophon.DataFiles, han));
        Term(html, "Parameters",
            List(colophon.Parameters.Select(parameter =>
                $"<code>{HanText.Html(parameter.Name, han)} = {HanText.Html(parameter.Value, han)}</code>")));
        Term(html, "Built with",
            List(colophon.Packages.Select(package => $"{Markup.Escape(package.Name)} {Markup.Escape(package.Version)}")));
        Term(html, "CSV files", hasData ? Csv + Beside(beside) : "");
        Term(html, "Make it again", colophon.Reproduce is null ? ""
            : $"<pre tabindex=\"0\" role=\"region\" aria-label=\"Command\"><code>{HanText.Html(colophon.Reproduce, han)}</code></pre>\n");
        return html.Length == 0 ? ""
            : $"<section class=\"nb-colophon\" aria-labelledby=\"colophon\">\n<h2 id=\"colophon\">How this page was "
            + $"made</h2>\n<dl>\n{html}</dl>\n</section>\n";
    }

    private static string Beside(int count) => count == 0 ? "<p>All of them are inside this page.</p>\n"
        : string.Create(CultureInfo.InvariantCulture,
        $"<p><strong>{count:N0} of them {(count == 1 ? "is" : "are")} too large for this page and {(count == 1 ? "stands" : "stand")} "
        + $"beside it in the folder <code>data/</code>: send that too. A page sent alone has of {(count == 1 ? "it" : "them")} only what "
        + $"it shows.</strong></p>\n");

    private static string Files(IReadOnlyList<(string File, string? Sha256)> files, string han)
    {
        if (files.Count == 0)
        {
            return "";
        }

        var all = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(files.Where(file => file.Sha256 is not null)
            .Select(file => $"{file.Sha256}  {file.File}\n")))));
        var named = List(files.Take(MostFiles)
            .Select(file => $"<span class=\"nb-file\">{HanText.Html(file.File, han)}</span> {Hash(file.Sha256)}"));
        if (files.Count == 1)
        {
            return named;
        }

        var digest = string.Create(CultureInfo.InvariantCulture,
            $"<p>{files.Count:N0} files; SHA-256 of the list of all (as sha256sum prints it) <code class=\"nb-hash\">{all}</code></p>\n");
        return files.Count <= FewFiles ? digest + named
            : string.Create(CultureInfo.InvariantCulture, $"{digest}<details><summary>{(files.Count > MostFiles ? $"The first {MostFiles} files" : "The files")}</summary>\n{named}</details>\n");
    }

    private static string Hash(string? sha256) => sha256 is null ? "<span class=\"nb-hash\">(empty, or no file that can be read)</span>"
        : $"<code class=\"nb-hash\">{Markup.Escape(sha256)}</code>";

    private static string List(IEnumerable<string> items)
    {
        var list = string.Concat(items.Select(item => $"<li>{item}</li>\n"));
        return list.Length == 0 ? "" : $"<ul>\n{list}</ul>\n";
    }

    private static void Term(StringBuilder html, string name, string content)
    {
        if (content.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<dt>{name}</dt>\n<dd>{content}</dd>\n");
        }
    }
}
