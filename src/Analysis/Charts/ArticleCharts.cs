using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of articles, one question each.</summary>
internal static class ArticleCharts
{
    /// <summary>With fewer articles than this a group gets one dot per article: quartiles of four values would only look like a
    /// distribution.</summary>
    private const int FewestForBox = 8;

    /// <summary>When did each article come out? One dot per article on a time axis, one row per group; the title appears under the
    /// pointer.</summary>
    /// <param name="articles">The rows of <see cref="Description.ArticleRows"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    /// <param name="leftOut">A clause that says which groups are left out; null for none.</param>
    public static GenericChart Timeline(DataFrame articles, IReadOnlyList<string>? groups = null, string? leftOut = null)
    {
        var published = Published(articles);
        var note = Count(articles) + Without(published) + Also(leftOut);
        if (published.All(time => time is null))
        {
            return HouseTheme.Empty("When the articles came out", published.Length == 0 ? "there is no article"
                : $"none of {Count(articles)} has a date");
        }

        var order = Order(articles, groups);
        var charts = Rows(articles, order, row => published[row] is not null, (name, rows, titles) => Chart.Point<DateTime, string, string>(
            [.. rows.Select(row => published[row]!.Value)], [.. rows.Select(_ => HouseTheme.Plain(name))], Name: HouseTheme.Plain(name),
            ShowLegend: false, Opacity: 0.85,
            MultiText: titles, Marker: order.MarkerOf(name, 11)));
        return HouseTheme.Apply(Chart.Combine(charts), "When the articles came out", note)
            .WithXAxis(LinearAxis.Dates(published.OfType<DateTime>())).WithSize(700, Height(order));
    }

    /// <summary>How long are the articles of each group? A box per group (median, quartiles, whiskers to 1.5 interquartile ranges); a dot
    /// per article where a group has fewer than eight.</summary>
    /// <param name="articles">The rows of <see cref="Description.ArticleRows"/>.</param>
    /// <param name="groups">The order of the groups.</param>
    /// <param name="leftOut">A clause that says which groups are left out; null for none.</param>
    public static GenericChart Lengths(DataFrame articles, IReadOnlyList<string>? groups = null, string? leftOut = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Rows.Count == 0)
        {
            return HouseTheme.Empty("How long the articles are", "there is no article");
        }

        var lengths = ChartValues.Numbers(articles.Columns[ColumnNames.Characters]);
        var order = Order(articles, groups);
        var (boxes, dots) = (0, 0);
        var charts = Rows(articles, order, _ => true, (name, rows, titles) =>
        {
            var (values, names) = (rows.Select(row => lengths[row]).ToArray(), rows.Select(_ => HouseTheme.Plain(name)).ToArray());
            _ = rows.Length >= FewestForBox ? boxes++ : dots++;
            return rows.Length >= FewestForBox
                ? Chart.BoxPlot<double, string, string>(X: values, Y: names, Name: HouseTheme.Plain(name), ShowLegend: false,
                MarkerColor: order.ColorOf(name), Orientation: StyleParam.Orientation.Horizontal)
                : Chart.Point<double, string, string>(values, names, Name: HouseTheme.Plain(name), ShowLegend: false, Opacity: 0.85,
                    MultiText: titles, Marker: order.MarkerOf(name, 11));
        });
        var forms = (boxes, dots) switch
        {
            (0, _) => "; one dot per article",
            (_, 0) => "; boxes: the middle half and the median, dots: outliers",
            _ => $"; boxes: the middle half and the median; one dot per article where a group has fewer than {FewestForBox}",
        };
        return HouseTheme.Apply(Chart.Combine(charts), "How long the articles are", Count(articles) + forms + Also(leftOut),
            x: "characters of text")
            .WithXAxis(HouseTheme.FromZero()).WithSize(700, Height(order));
    }

    // One chart per group that has rows to show, the first source last: categories are drawn from the bottom.
    private static GenericChart[] Rows(DataFrame articles, GroupOrder order, Func<int, bool> shown,
        Func<string, int[], string[], GenericChart> chart)
    {
        var titles = ChartValues.Names(articles.Columns[ColumnNames.Title]);
        var rows = ByGroup(articles).ToDictionary(group => group.Key, group => group.Where(shown).ToArray());
        return [.. order.Present.Reverse().Where(name => rows[name].Length > 0)
            .Select(name => chart(name, rows[name], [.. rows[name].Select(row => HouseTheme.Plain(titles[row]))]))];
    }

    private static int Height(GroupOrder order) => Math.Clamp(130 + (order.Present.Length * 40), 200, 2000);

    private static GroupOrder Order(DataFrame articles, IReadOnlyList<string>? groups) =>
        new(ByGroup(articles).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key), groups);

    private static IEnumerable<IGrouping<string, int>> ByGroup(DataFrame articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var names = ChartValues.Names(articles.Columns[ColumnNames.Group]);
        return Enumerable.Range(0, names.Length).GroupBy(row => names[row], StringComparer.Ordinal);
    }

    private static DateTime?[] Published(DataFrame articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var column = articles.Columns[ColumnNames.Published];
        return [.. Enumerable.Range(0, (int)column.Length).Select(r => column[r] as DateTime?)];
    }

    private static string Without(DateTime?[] published) => published.Count(time => time is null) is > 0 and var none
        ? string.Create(CultureInfo.InvariantCulture, $"; {none:#,0} without a date {(none == 1 ? "is" : "are")} not shown") : "";

    private static string Also(string? leftOut) => leftOut is null ? "" : "; " + leftOut;

    private static string Count(DataFrame articles) => Wording.Count(articles.Rows.Count, "article");
}
