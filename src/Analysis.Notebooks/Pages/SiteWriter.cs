using System.Text;
using System.Text.RegularExpressions;
using Analysis.Display.Charts;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// Executed notebooks to a site: <c>index.html</c>, one self-contained page per notebook, and once per site <c>site.js</c> and
/// <c>plotly.min.js</c> with its licence, which the pages can do without. The same notebooks give the same bytes.
/// </summary>
public static partial class SiteWriter
{
    private static readonly string[] Plotly = ["plotly.min.js", "plotly.min.js.LICENSE.txt"];

    /// <summary>The pages in the folder that stand where <see cref="Write"/> would write, but come from elsewhere.</summary>
    /// <param name="names">The pages' names.</param>
    /// <param name="folder">The site's folder, which need not exist.</param>
    public static IReadOnlyList<string> ForeignPages(IEnumerable<string> names, string folder) =>
        [.. names.Prepend("index").Select(name => Path.Combine(folder, name + ".html"))
        .Where(file => File.Exists(file) && !File.ReadAllText(file).Contains(PageShell.Generator, StringComparison.Ordinal))];

    /// <summary>Writes the site; files of the same names are replaced, others stay.</summary>
    /// <param name="pages">The notebooks, in the order of the index.</param>
    /// <param name="folder">The site's folder; it is made where it does not exist.</param>
    /// <param name="live">Whether the pages reload when <see cref="LivePreview"/>, which serves them, says so.</param>
    /// <returns>The site's files, the index first.</returns>
    /// <exception cref="ArgumentException">Two pages have one name, or a name is no plain file name.</exception>
    public static IReadOnlyList<string> Write(IReadOnlyList<SitePage> pages, string folder, bool live = false)
    {
        ArgumentNullException.ThrowIfNull(pages);
        CheckNames(pages);
        Directory.CreateDirectory(folder);
        var contents = pages.AsParallel().AsOrdered().Select(page => NotebookPage.Read(page, ChartSvg.Render)).ToList();
        var written = new List<string> { WriteText(folder, "index.html", IndexPage.Html(contents, live)) };
        for (var i = 0; i < contents.Count; i++)
        {
            RemoveOldData(folder, contents[i]);
            foreach (var (name, text) in contents[i].Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            {
                written.Add(WriteText(folder, name, text));
            }

            written.Add(WriteText(folder, contents[i].Name + ".html", contents[i]
                .Html(contents.ElementAtOrDefault(i - 1), contents.ElementAtOrDefault(i + 1), live)));
        }

        written.Add(WriteText(folder, "site.js", PageShell.Script));
        if (live)
        {
            written.Add(WriteText(folder, "live.js", PageShell.Asset("live.js")));
        }

        return [.. written, .. Plotly.Select(name => Copy(name, folder))];
    }

    // The files of an earlier run to which this page no longer leads.
    private static void RemoveOldData(string folder, NotebookPage page)
    {
        var data = Path.Combine(folder, "data");
        foreach (var file in Directory.Exists(data) ? Directory.GetFiles(data, page.Name + "-*.csv") : [])
        {
            var name = Path.GetFileName(file);
            if (DataFileName().IsMatch(name[page.Name.Length..]) && !page.Files.ContainsKey($"data/{name}"))
            {
                File.Delete(file);
            }
        }
    }

    private static void CheckNames(IReadOnlyList<SitePage> pages)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "index" };
        foreach (var page in pages)
        {
            if (page.Name.Length == 0 || page.Name != Path.GetFileName(page.Name) || page.Name.StartsWith('.'))
            {
                throw new ArgumentException($"'{page.Name}' cannot name a page; a notebook's file name without folder and extension was "
                    + $"expected.", nameof(pages));
            }

            if (!seen.Add(page.Name))
            {
                throw new ArgumentException($"Two pages would be {page.Name}.html. Rename one of the notebooks, or render them into "
                    + $"different folders.", nameof(pages));
            }
        }
    }

    private static string WriteText(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
        return file;
    }

    private static string Copy(string name, string folder)
    {
        var source = new FileInfo(Path.Combine(AppContext.BaseDirectory, name));
        var target = new FileInfo(Path.Combine(folder, name));
        if (!target.Exists || target.Length != source.Length)
        {
            source.CopyTo(target.FullName, overwrite: true);
        }

        return target.FullName;
    }

    [GeneratedRegex("^-(figure|table)-[0-9]+[.]csv$", RegexOptions.CultureInvariant)]
    private static partial Regex DataFileName();
}
