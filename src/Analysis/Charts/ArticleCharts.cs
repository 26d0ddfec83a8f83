using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of the articles table, one question each. Sources stand in descending order of their number of articles, then by name, unless an order is given; a chart that gets the same order elsewhere gives a source the same colour.</summary>
public static class ArticleCharts
{
    /// <summary>With fewer articles than this a source gets one dot per article: quartiles of four values would only look like a distribution.</summary>
    private const int FewestForBox = 8;

    /// <summary>Beyond so many days, articles are counted per month.</summary>
    private const int MostDays = 100;

    /// <summary>How many articles does each source have? One bar per source, the number at its end.</summary>
    /// <param name="articles">The articles table; <c>source</c> is read.</param>
    public static GenericChart PerSource(DataFrame articles)
    {
        var counts = BySource(articles).ToDictionary(group => group.Key, group => group.Count());
        var order = Order(articles, null);
        var names = order.Present.Reverse().ToArray();
        var chart = Chart.Bar<int, string, string>(
            [.. names.Select(name => counts[name])], Keys: names.Select(HouseTheme.Plain).ToArray(), MultiText: names.Select(name => counts[name].ToString(CultureInfo.InvariantCulture)).ToArray());
        return HouseTheme.WithCounts(HouseTheme.Apply(chart, "How many articles each source has", Count(articles) + ", " + English.Count(names.Length, "source")), counts.Values.DefaultIfEmpty(0).Max(), isX: true)
            .WithSize(700, Math.Clamp(140 + (names.Length * 34), 200, 2000));
    }

    /// <summary>When did each source publish how much? Stacked columns per day, or per month where the articles span more than 100 days. Articles without a date are counted in the subtitle.</summary>
    /// <param name="articles">The articles table; <c>source</c> and <c>published</c> (UTC) are read.</param>
    /// <param name="sources">The order of the sources.</param>
    public static GenericChart PerDay(DataFrame articles, IReadOnlyList<string>? sources = null)
    {
        var published = Published(articles);
        var known = published.OfType<DateTime>().Order().ToArray();
        var monthly = known.Length > 0 && (known[^1] - known[0]).TotalDays > MostDays;
        var title = monthly ? "Articles per month" : "Articles per day";
        var note = Count(articles) + Without(published);
        if (known.Length == 0)
        {
            return HouseTheme.Empty(title, note);
        }

        var step = monthly ? TimeStep.Month : TimeStep.Day;
        var order = Order(articles, sources);
        var rows = BySource(articles).ToDictionary(group => group.Key, group => group.ToArray());
        var charts = order.Present.Select(name =>
        {
            var periods = rows[name].Where(row => published[row] is not null).CountBy(row => DateTime.SpecifyKind(Periods.StartOf(published[row]!.Value, step), DateTimeKind.Utc)).OrderBy(period => period.Key).ToArray();
            return Chart.StackedColumn<int, DateTime, string>(
                [.. periods.Select(period => period.Value)], Keys: periods.Select(period => period.Key).ToArray(), Name: HouseTheme.Plain(name), ShowLegend: order.Present.Length > 1, MarkerColor: order.ColorOf(name));
        });
        return HouseTheme.WithCounts(
            HouseTheme.Apply(Chart.Combine(charts.ToArray()), title, $"{note}; {ChartValues.Text(known[0].Date)} to {ChartValues.Text(known[^1].Date)}", y: "articles"),
            known.CountBy(time => Periods.StartOf(time, step)).Max(period => period.Value));
    }

    /// <summary>When did each article come out? One dot per article on a time axis, one row per source; the title appears under the pointer.</summary>
    /// <param name="articles">The articles table; <c>source</c>, <c>published</c> (UTC) and <c>title</c> are read.</param>
    /// <param name="sources">The order of the sources.</param>
    public static GenericChart Timeline(DataFrame articles, IReadOnlyList<string>? sources = null)
    {
        var published = Published(articles);
        var note = Count(articles) + ", times in UTC" + Without(published);
        if (published.All(time => time is null))
        {
            return HouseTheme.Empty("When the articles came out", note);
        }

        var order = Order(articles, sources);
        var charts = Rows(articles, order, row => published[row] is not null, (name, rows, titles) => Chart.Point<DateTime, string, string>(
            [.. rows.Select(row => published[row]!.Value)], [.. rows.Select(_ => HouseTheme.Plain(name))], Name: HouseTheme.Plain(name), ShowLegend: false, Opacity: 0.85,
            MultiText: titles, Marker: Marker.Of(11, order.ColorOf(name))));
        return HouseTheme.Apply(Chart.Combine(charts), "When the articles came out", note).WithSize(700, Height(order));
    }

    /// <summary>How long are the articles of each source? A box per source (median, quartiles, whiskers to 1.5 interquartile ranges); a dot per article where a source has fewer than eight.</summary>
    /// <param name="articles">The articles table; <c>source</c>, <c>characters</c> and <c>title</c> are read.</param>
    /// <param name="sources">The order of the sources.</param>
    public static GenericChart Lengths(DataFrame articles, IReadOnlyList<string>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        if (articles.Rows.Count == 0)
        {
            return HouseTheme.Empty("How long the articles are", "0 articles");
        }

        var lengths = ChartValues.Numbers(articles.Columns[ColumnNames.Characters]);
        var order = Order(articles, sources);
        var (boxes, dots) = (0, 0);
        var charts = Rows(articles, order, _ => true, (name, rows, titles) =>
        {
            var (values, names) = (rows.Select(row => lengths[row]).ToArray(), rows.Select(_ => HouseTheme.Plain(name)).ToArray());
            _ = rows.Length >= FewestForBox ? boxes++ : dots++;
            return rows.Length >= FewestForBox
                ? Chart.BoxPlot<double, string, string>(X: values, Y: names, Name: HouseTheme.Plain(name), ShowLegend: false, MarkerColor: order.ColorOf(name), Orientation: StyleParam.Orientation.Horizontal)
                : Chart.Point<double, string, string>(values, names, Name: HouseTheme.Plain(name), ShowLegend: false, Opacity: 0.85, MultiText: titles, Marker: Marker.Of(11, order.ColorOf(name)));
        });
        var forms = (boxes, dots) switch
        {
            (0, _) => "; one dot per article",
            (_, 0) => "; boxes: the middle half and the median, dots: outliers",
            _ => $"; boxes: the middle half and the median; one dot per article where a source has fewer than {FewestForBox}",
        };
        return HouseTheme.Apply(Chart.Combine(charts), "How long the articles are", Count(articles) + forms, x: "characters of text").WithXAxis(HouseTheme.FromZero()).WithSize(700, Height(order));
    }

    // One chart per source that has rows to show, the first source last: categories are drawn from the bottom.
    private static GenericChart[] Rows(DataFrame articles, SourceOrder order, Func<int, bool> shown, Func<string, int[], string[], GenericChart> chart)
    {
        var titles = ChartValues.Names(articles.Columns[ColumnNames.Title]);
        var rows = BySource(articles).ToDictionary(group => group.Key, group => group.Where(shown).ToArray());
        return [.. order.Present.Reverse().Where(name => rows[name].Length > 0).Select(name => chart(name, rows[name], [.. rows[name].Select(row => HouseTheme.Plain(titles[row]))]))];
    }

    private static int Height(SourceOrder order) => Math.Clamp(130 + (order.Present.Length * 40), 200, 2000);

    private static SourceOrder Order(DataFrame articles, IReadOnlyList<string>? sources) =>
        new(BySource(articles).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key), sources);

    private static IEnumerable<IGrouping<string, int>> BySource(DataFrame articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var names = ChartValues.Names(articles.Columns[ColumnNames.Source]);
        return Enumerable.Range(0, names.Length).GroupBy(row => names[row], StringComparer.Ordinal);
    }

    private static DateTime?[] Published(DataFrame articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        var column = articles.Columns[ColumnNames.Published];
        return [.. Enumerable.Range(0, (int)column.Length).Select(r => column[r] as DateTime?)];
    }

    private static string Without(DateTime?[] published) => published.Count(time => time is null) is > 0 and var none ? string.Create(CultureInfo.InvariantCulture, $"; {none:#,0} without a date {(none == 1 ? "is" : "are")} not shown") : "";

    private static string Count(DataFrame articles) => English.Count(articles.Rows.Count, "article");
}
