using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The addresses of a table's rows. A column of them stands far to the right, where neither a desk's screen nor a phone's shows it: the
/// cell that a reader looks at leads there instead, and on paper, where nothing leads anywhere, the address stands below its row.
/// </summary>
internal static partial class TableAddresses
{
    private const string Url = "url";
    private const string OtherUrl = "other_url";

    // A picture's address is that of the picture, not of its article.
    private const string Alt = "alt";

    // On paper a longer one would be no help.
    private const int LongestPrinted = 300;

    private static readonly string[] Leading = ["title", TermLines.MatchColumn, "text"];
    private static readonly string[] FailingThat = ["source", "sentence"];

    /// <summary>Links the cells, and takes the columns out whose addresses all have such a cell.</summary>
    /// <param name="table">The table, dressed.</param>
    /// <param name="columns">The columns' names.</param>
    /// <param name="data">The table's data, the header first: cells are cut, data are not.</param>
    /// <param name="sanitizer">Makes the elements.</param>
    /// <returns>What became of the columns, for the line below the table; empty for nothing.</returns>
    public static string Lead(IElement table, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string?>> data,
        OutputSanitizer sanitizer)
    {
        var rows = table.QuerySelectorAll("tbody tr").ToList();
        if (table.QuerySelectorAll("thead tr").Length != 1 || !rows.TrueForAll(row => row.ChildElementCount == columns.Count))
        {
            return "";
        }

        var taken = Pairs(columns).Where(pair => rows.Exists(row => row.Children[pair.Address].QuerySelector("a") is not null)
            && rows.TrueForAll(row => row.Children[pair.Holder].QuerySelector("a") is null
            && (Missing(row.Children[pair.Address]) || row.Children[pair.Address].QuerySelector("a[href^=http]") is not null))).ToList();
        // columns without a value are in the data only
        var places = taken.ToDictionary(pair => pair.Address, pair =>
            data.Count == 0 ? -1 : data[0].ToList().IndexOf(columns[pair.Address]));
        foreach (var (number, row) in rows.Index())
        {
            Lead(row, [.. taken.Select(pair => (row.Children[pair.Holder], row.Children[pair.Address],
                data.ElementAtOrDefault(number + 1)?.ElementAtOrDefault(places[pair.Address])))], sanitizer);
        }

        foreach (var row in table.QuerySelectorAll("tr:not(.nb-printed)").ToList())
        {
            foreach (var cell in taken.Select(pair => row.Children[pair.Address]).ToList())
            {
                cell.Remove();
            }
        }

        return string.Concat(taken.Select(pair => $"; {columns[pair.Address]}: the links of {columns[pair.Holder]}"));
    }

    private static IEnumerable<(int Address, int Holder)> Pairs(IReadOnlyList<string> columns)
    {
        var names = columns.ToList();
        var (url, other) = (names.IndexOf(Url), names.IndexOf(OtherUrl));
        string[] holders = names.Contains(Alt) ? [Alt] : other >= 0 ? [] : Leading;
        var holder = names.FindIndex(name => holders.Contains(name));
        if (holder < 0 && !names.Contains(Alt))
        {
            holder = FailingThat.Select(name => names.IndexOf(name)).FirstOrDefault(place => place >= 0, -1);
        }

        return new[] { (url, holder), (other, names.IndexOf("other_source")) }.Where(pair => pair is { Item1: >= 0, Item2: >= 0 });
    }

    private static void Lead(IElement row, List<(IElement Holder, IElement Address, string? Whole)> pairs, OutputSanitizer sanitizer)
    {
        var printed = new List<string>();
        foreach (var (holder, cell, whole) in pairs.Where(pair => !Missing(pair.Address)))
        {
            var link = cell.QuerySelector("a")!;
            var address = Uri.TryCreate(whole, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
                : new Uri(link.GetAttribute("href")!);
            link.SetAttribute("href", address.AbsoluteUri);
            if (Missing(holder))
            {
                // nothing stands there that could lead anywhere
                holder.ClassList.Remove("analysis-null");
                holder.ClassList.Add("nb-host");
                link.TextContent = Markup.Visible(address.IdnHost);
            }
            else
            {
                link.TextContent = "";
                link.Append([.. holder.ChildNodes]);
            }

            holder.TextContent = "";
            holder.AppendChild(link);
            printed.Add(Markup.Cut(Markup.Visible(Readable(address)), LongestPrinted));
        }

        if (printed.Count > 0)
        {
            var line = sanitizer.Create("td");
            line.AppendChild(sanitizer.Create("div", null, string.Join("   ", printed.Distinct(StringComparer.Ordinal))));
            line.SetAttribute("colspan", (row.ChildElementCount - pairs.Count).ToString(System.Globalization.CultureInfo.InvariantCulture));
            var below = sanitizer.Create("tr", "nb-printed");
            below.AppendChild(line);
            row.Insert(AdjacentPosition.AfterEnd, below.OuterHtml);
        }
    }

    private static bool Missing(IElement cell) => cell.ClassList.Contains("analysis-null") || cell.TextContent.AsSpan().IsWhiteSpace();

    // Chinese letters as such; what would end the address or hide in it stays written out.
    private static string Readable(Uri address) => Blank().Replace(
        address.GetComponents(UriComponents.SchemeAndServer | UriComponents.PathAndQuery, UriFormat.SafeUnescaped),
        blank => Uri.EscapeDataString(blank.Value));

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
