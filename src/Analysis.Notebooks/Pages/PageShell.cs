using System.Security.Cryptography;
using System.Text;

namespace Analysis.Notebooks.Pages;

/// <summary>What every page of a site has around its content: the head with its policy, the style, the scripts, the page's bar.</summary>
internal static class PageShell
{
    /// <summary>Marks a page as one that <see cref="SiteWriter"/> wrote and may write over.</summary>
    public const string Generator = "<meta name=\"generator\" content=\"analysis\">";

    private static readonly string Style = Asset("page.css") + ChartColors.Css;

    // Plotly.js makes one empty style element and fills it through the object model, hence the hash of nothing; and it sets style
    // attributes of what it draws. Outputs bring none: OutputSanitizer takes them off.
    private static readonly string StylePolicy = $"style-src '{Hash(Style)}' '{Hash("")}'; style-src-attr 'unsafe-inline'";

    /// <summary>A file that is embedded in this assembly.</summary>
    public static string Asset(string name)
    {
        using var stream = typeof(PageShell).Assembly.GetManifestResourceStream("Analysis.Notebooks.Pages.Assets." + name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The script of every page.</summary>
    public static string Script => Asset("site.js")
        .Replace("/*series*/{}", ChartColors.SeriesScript, StringComparison.Ordinal)
            .Replace("/*ground*/{}", ChartColors.GroundScript, StringComparison.Ordinal);

    /// <summary>A whole page.</summary>
    /// <param name="title">The title, as text.</param>
    /// <param name="bar">The content of the bar above the page, as HTML.</param>
    /// <param name="body">The content, as HTML with a <c>main</c>.</param>
    /// <param name="live">Whether the page belongs to a live preview.</param>
    public static string Html(string title, string bar, string body, bool live)
    {
        var policy = $"default-src 'none'; script-src 'self'; {StylePolicy}; img-src data:; {(live ? "connect-src 'self'; " : "")}base-uri "
            + $"'none'; form-action 'none'";
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            {Generator}
            <meta name="color-scheme" content="light dark">
            <title>{Markup.Escape(Markup.Cut(title, 200))}</title>
            <script src="site.js"></script>{(live ? "\n<script src=\"live.js\" defer></script>" : "")}
            <style>{Style}</style>
            </head>
            <body>
            <a class="nb-skip" href="#main">Skip to the content</a>
            <header class="nb-bar">{bar}<button type="button" class="nb-theme" hidden>Dark</button></header>
            {body}
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
