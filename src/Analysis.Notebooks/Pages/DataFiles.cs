using System.Buffers.Text;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The CSV files of one page's charts and tables. They stand in the page itself as long as it stays small, the smallest first, so that a
/// page sent alone has them; the others stand beside it in <c>data/</c>.
/// </summary>
internal sealed class DataFiles(string page, OutputSanitizer sanitizer)
{
    // A page's cells with the data inside them; head, style and colophon come on top.
    private const int LargestBody = 240_000;

    // More than this is no file to send around.
    private const int LargestFile = 10_000_000;

    private readonly List<(string Name, string Text, string Link)> files = [];

    /// <summary>Whether there is any.</summary>
    public bool Any => files.Count > 0;

    /// <summary>Puts a link to the data below a chart or table.</summary>
    /// <param name="exhibit">The chart or table.</param>
    /// <param name="name">Its name in file names, such as <c>table-3</c>.</param>
    /// <param name="rows">The data, the header first.</param>
    /// <param name="all">How many rows there are, where that is known.</param>
    public void Append(IElement exhibit, string name, IEnumerable<IReadOnlyList<string?>> rows, int all = 0)
    {
        var (text, written, found) = SpreadsheetCsv.Write(rows, LargestFile);
        var total = Math.Max(all, found);
        if (text.Length == 0)
        {
            return;
        }

        var file = $"{page}-{name}.csv";
        var line = sanitizer.Create("p", "nb-data");
        var link = sanitizer.Create("a", null, "Data (CSV)");
        link.SetAttribute("download", file);
        link.SetAttribute("aria-label", $"Data (CSV) of {name.Replace('-', ' ')}");
        link.SetAttribute("href", $"data/{Uri.EscapeDataString(file)}");
        line.AppendChild(link);
        if (written < total)
        {
            line.AppendChild(line.Owner!.CreateTextNode(string.Create(CultureInfo.InvariantCulture,
                $" holds the first {written:N0} of {total:N0} rows.")));
        }

        exhibit.AppendChild(line);
        files.Add(($"data/{file}", text, link.OuterHtml));
    }

    /// <summary>The page's body with as many files in it as there is room for, and the files left over, by name.</summary>
    public (string Body, IReadOnlyDictionary<string, string> Beside) Place(string body)
    {
        var room = LargestBody - Encoding.UTF8.GetByteCount(body);
        var html = new StringBuilder(body);
        var beside = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, text, link) in files.OrderBy(file => Encoding.UTF8.GetByteCount(file.Text)))
        {
            if (room < Base64.GetMaxEncodedToUtf8Length(Encoding.UTF8.GetByteCount(text)))
            {
                (room, beside[name]) = (0, text);
                html.Replace(link, link.Replace("Data (CSV)", "Data (CSV in the folder data/)", StringComparison.Ordinal));
                continue;
            }

            var inline = "data:text/csv;charset=utf-8;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
            room -= inline.Length;
            html.Replace(link, link.Replace($"href=\"data/{Uri.EscapeDataString(Path.GetFileName(name))}\"", $"href=\"{inline}\"",
                StringComparison.Ordinal));
        }

        return (html.ToString(), beside);
    }
}
