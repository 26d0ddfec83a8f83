using System.Globalization;
using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>Charts of the articles table, one question each. Sources stand in descending order of their number of articles, then by name.</summary>
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
        var sources = Sources(articles);
        return HouseTheme.Apply(
            Chart.Bar<int, string, string>(
                [.. sources.Select(s => s.Rows.Length).Reverse()], Keys: sources.Select(s => s.Name).Reverse().ToArray(),
                MultiText: sources.Select(s => s.Rows.Length.ToString(CultureInfo.InvariantCulture)).Reverse().ToArray()),
            "How many articles each source has", Count(articles) + ", " + Plural(sources.Length, "source"))
            .WithSize(700, Math.Clamp(140 + (sources.Length * 34), 200, 2000));
    }

    /// <summary>When did each source publish how much? Stacked columns per day, or per month where the articles span more than 100 days. Articles without a date are counted in the subtitle.</summary>
    /// <param name="articles">The articles table; <c>source</c> and <c>published</c> (UTC) are read.</param>
    public static GenericChart PerDay(DataFrame articles)
    {
        var published = Published(articles);
        var known = published.Where(p => p is not null).Select(p => p!.Value.Date).Order().ToArray();
        var monthly = known.Length > 0 && (known[^1] - known[0]).TotalDays > MostDays;
        DateTime Slot(DateTime time) => monthly ? new DateTime(time.Year, time.Month, 1, 0, 0, 0, DateTimeKind.Utc) : DateTime.SpecifyKind(time.Date, DateTimeKind.Utc);
        var charts = Sources(articles).Select((source, i) =>
        {
            var days = source.Rows.Where(r => published[r] is not null).GroupBy(r => Slot(published[r]!.Value)).OrderBy(g => g.Key).ToArray();
            return Chart.StackedColumn<int, DateTime, string>([.. days.Select(g => g.Count())], Keys: days.Select(g => g.Key).ToArray(), Name: source.Name, MarkerColor: HouseTheme.ColorOf(i));
        }).ToArray();
        var without = published.Length - known.Length;
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts),
            monthly ? "Articles per month" : "Articles per day",
            Count(articles) + (known.Length > 0 ? $", {ChartValues.Text(known[0])} to {ChartValues.Text(known[^1])}" : "") + (without > 0 ? $"; {without} without a date are not shown" : ""),
            y: "articles");
    }

    /// <summary>When did each article come out? One dot per article on a time axis, one row per source; the title appears under the pointer.</summary>
    /// <param name="articles">The articles table; <c>source</c>, <c>published</c> (UTC) and <c>title</c> are read.</param>
    public static GenericChart Timeline(DataFrame articles)
    {
        var published = Published(articles);
        var titles = ChartValues.Names(articles.Columns[ColumnNames.Title]);
        var sources = Sources(articles);
        var charts = sources.Reverse().Select(source =>
        {
            var rows = source.Rows.Where(r => published[r] is not null).ToArray();
            return Chart.Point<DateTime, string, string>(
                [.. rows.Select(r => published[r]!.Value)], [.. rows.Select(_ => source.Name)], Name: source.Name, ShowLegend: false, Opacity: 0.85,
                MultiText: rows.Select(r => HouseTheme.Plain(titles[r])).ToArray(), Marker: Marker.init(Size: 11, Color: HouseTheme.ColorOf(Array.IndexOf(sources, source))));
        }).ToArray();
        var without = published.Count(p => p is null);
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "When the articles came out", Count(articles) + ", times in UTC" + (without > 0 ? $"; {without} without a date are not shown" : ""))
            .WithSize(700, Math.Clamp(170 + (sources.Length * 40), 230, 2000));
    }

    /// <summary>How long are the articles of each source? A box per source (median, quartiles, whiskers to 1.5 interquartile ranges); a dot per article where a source has fewer than eight.</summary>
    /// <param name="articles">The articles table; <c>source</c>, <c>characters</c> and <c>title</c> are read.</param>
    public static GenericChart Lengths(DataFrame articles)
    {
        var lengths = ChartValues.Numbers(articles.Columns[ColumnNames.Characters]);
        var titles = ChartValues.Names(articles.Columns[ColumnNames.Title]);
        var sources = Sources(articles);
        var charts = sources.Reverse().Select(source => (Source: source, Color: HouseTheme.ColorOf(Array.IndexOf(sources, source)))).Select(s => s.Source.Rows.Length >= FewestForBox
            ? Chart.BoxPlot<double, string, string>(
                X: s.Source.Rows.Select(r => lengths[r]).ToArray(), Y: s.Source.Rows.Select(_ => s.Source.Name).ToArray(), Name: s.Source.Name, ShowLegend: false, MarkerColor: s.Color, Orientation: StyleParam.Orientation.Horizontal)
            : Chart.Point<double, string, string>(
                [.. s.Source.Rows.Select(r => lengths[r])], [.. s.Source.Rows.Select(_ => s.Source.Name)], Name: s.Source.Name, ShowLegend: false, Opacity: 0.85,
                MultiText: s.Source.Rows.Select(r => HouseTheme.Plain(titles[r])).ToArray(), Marker: Marker.init(Size: 11, Color: s.Color))).ToArray();
        var few = sources.Count(s => s.Rows.Length < FewestForBox);
        return HouseTheme.Apply(
            charts.Length == 0 ? Chart.Invisible() : Chart.Combine(charts), "How long the articles are",
            Count(articles) + (few > 0 ? $"; a dot per article for sources with fewer than {FewestForBox}" : ""), x: "characters of text")
            .WithXAxis(Plotly.NET.LayoutObjects.LinearAxis.init<int, int, int, int, int, int, int, int>(RangeMode: StyleParam.RangeMode.ToZero))
            .WithSize(700, Math.Clamp(180 + (sources.Length * 44), 240, 2000));
    }

    private static (string Name, int[] Rows)[] Sources(DataFrame articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return [.. ChartValues.Names(articles.Columns[ColumnNames.Source]).Select((name, row) => (name, row)).GroupBy(p => p.name, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Select(p => p.row).ToArray()))];
    }

    private static DateTime?[] Published(DataFrame articles)
    {
        var column = articles.Columns[ColumnNames.Published];
        return [.. Enumerable.Range(0, (int)column.Length).Select(r => column[r] as DateTime?)];
    }

    private static string Count(DataFrame articles) => Plural((int)articles.Rows.Count, "article");

    private static string Plural(int count, string noun) => count.ToString("#,0", CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
