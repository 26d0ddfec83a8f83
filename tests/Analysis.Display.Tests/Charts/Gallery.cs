using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis.Display.Tests.Charts;

/// <summary>Every type of chart, feature and edge case, by name. Their pictures are snapshots; their page is the gallery.</summary>
internal static class Gallery
{
    private static readonly string[] Sources = ["BBC 中文", "半岛电视台", "Reuters", "联合早报"];
    private static readonly DateTime[] Days =
        [.. Enumerable.Range(0, 30).Select(i => new DateTime(2022, 9, 5, 0, 0, 0, DateTimeKind.Utc).AddDays(i))];

    /// <summary>The same numbers on every machine: a multiplicative congruential generator.</summary>
    private static double[] Noise(int count, int seed)
    {
        var state = (ulong)seed * 2654435761 % 2147483647;
        return [.. Enumerable.Range(0, count).Select(_ => (state = state * 48271 % 2147483647) / 2147483647.0)];
    }

    private static double[] Bell(int count, int seed, double mean, double spread)
        => [.. Enumerable.Range(0, count).Select(i => Noise(count * 6, seed).AsSpan(i * 6, 6).ToArray().Sum())
            .Select(s => Math.Round(mean + ((s - 3) * spread), 2))];

    static Gallery() => NotebookDisplay.Register();

    public static IReadOnlyDictionary<string, Func<GenericChart>> Figures { get; } =
        new SortedDictionary<string, Func<GenericChart>>(StringComparer.Ordinal)
        {
            ["column"] = () => Chart.Column<int, string, string>(new[] { 31, 24, 18, 9 }, Keys: Sources).Titled("Articles per source")
                .YTitled("articles"),
            ["column-grouped"] = () =>
            Chart.Combine(new[] { Columns("2021", 12, 30, 7, 18), Columns("2022", 22, 25, 13, 9), Columns("2023", 8, 14, 21, 11) })
            .Titled("Three years, side by side"),
            ["column-stacked"] = () => Chart.Combine(new[]
            {
            Chart.StackedColumn<int, string, string>(new[] { 12, 30, 7, 18 }, Keys: Sources, Name: "新闻"),
            Chart.StackedColumn<int, string, string>(new[] { 22, 25, 13, 9 }, Keys: Sources, Name: "评论"),
        }).Titled("新闻与评论"),
            ["column-dates"] = () => Chart.Column<double, DateTime, string>(Noise(30, 3).Select(v => Math.Round(v * 20)).ToArray(), Keys: Days)
            .Titled("Articles per day").XTitled("published"),
            ["column-labels"] = () =>
            Chart.Column<int, string, string>(new[] { 31, 24, -8, 9 }, Keys: Sources, MultiText: new[] { "31", "24", "−8", "9" })
            .Titled("With values, one of them negative"),
            ["column-pattern"] = () => Chart.Combine(new[]
            {
            Chart.Column<int, string, string>(new[] { 12, 30, 7, 18 }, Keys: Sources, Name: "a",
                MarkerPatternShape: StyleParam.PatternShape.DiagonalAscending),
            Chart.Column<int, string, string>(new[] { 22, 25, 13, 9 }, Keys: Sources, Name: "b",
            MarkerPatternShape: StyleParam.PatternShape.Dots),
        }).Titled("Told apart without colour"),
            ["bar"] = () => Chart.Bar<int, string, string>(new[] { 31, 24, 18, 9 }, Keys: Sources).Titled("Articles per source")
            .XTitled("articles"),
            ["bar-stacked"] = () => Chart.Combine(new[]
            {
            Chart.StackedBar<int, string, string>(new[] { 12, 30, 7, 18 }, Keys: Sources, Name: "news"),
            Chart.StackedBar<int, string, string>(new[] { 22, 25, 13, 9 }, Keys: Sources, Name: "opinion"),
        }),
            ["line-dates"] = () =>
            Chart.Combine(Sources.Select((s, i) => Chart.Line<DateTime, double, string>(Days, Walk(30, i + 1), Name: s)).ToArray())
                .Titled("How often “俄罗斯” is said<br><span style=\"font-size:13px;color:#4a5663\">per 10,000 words, September 2022</span>"),
            ["line-linear"] = () =>
            Chart.Combine(new[] { Chart.Line<int, double, string>(Enumerable.Range(0, 100).ToArray(), Walk(100, 5), Name: "a"),
            Chart.Line<int, double, string>(Enumerable.Range(0, 100).ToArray(), Walk(100, 6), Name: "b",
            LineDash: StyleParam.DrawingStyle.Dash) }),
            ["line-log"] = () =>
            Chart.Line<int, double, string>(Enumerable.Range(1, 60).ToArray(), Enumerable.Range(1, 60).Select(i => Math.Exp(i / 5.0))
                .ToArray(), ShowMarkers: true)
                .Titled("Logarithmic").Y(("type", "log")),
            ["line-gaps"] = () =>
            Chart.Line<int, double, string>(Enumerable.Range(0, 12)
                .ToArray(), new[] { 1, 2, 4, double.NaN, 3, 2, double.PositiveInfinity, 5, 6, 4, 3, 2 }, ShowMarkers: true)
            .Titled("Missing values are gaps"),
            ["spline"] = () => Chart.Spline<int, double, string>(Enumerable.Range(0, 12).ToArray(), Walk(12, 8), ShowMarkers: true)
            .Titled("Smooth"),
            ["point"] = () => Chart.Combine(new[] { Chart.Point<double, double, string>(Noise(60, 11), Noise(60, 12), Name: "a"),
        Chart.Point<double, double, string>(Noise(60, 13), Noise(60, 14), Name: "b", MarkerSymbol: StyleParam.MarkerSymbol.Diamond) })
            .Titled("Two clouds"),
            ["point-symbols"] = () =>
            Chart.Combine(Symbols.Select((s, i) => Chart.Point<int, int, string>(new[] { i % 6 }, new[] { i / 6 },
                Marker: Parts.Marker(("size", 16), ("symbol", s.Convert())), Text: s.ToString(), ShowLegend: false)).ToArray())
                .Titled("Symbols"),
            ["point-colours"] = () =>
            Chart.Point<double, double, string>(Noise(80, 21), Noise(80, 22),
                Marker: Parts.Marker(("size", 11), ("color", Noise(80, 23)), ("colorscale", "Viridis"), ("showscale", true)))
            .Titled("Colours as numbers"),
            ["scatter-text"] = () =>
            Chart.Scatter<int, int, string>(new[] { 1, 2, 3, 4 }, new[] { 3, 1, 4, 2 }, StyleParam.Mode.Markers_Text, MultiText: Sources,
                TextPosition: StyleParam.TextPosition.TopCenter),
            ["bubble"] = () => Chart.Bubble<double, double, string>(Noise(20, 31), Noise(20, 32), Noise(20, 33).Select(v => (int)(6 + (v * 40)))
            .ToArray()).Titled("Bubbles"),
            ["area"] = () => Chart.Area<DateTime, double, string>(Days, Walk(30, 41)).Titled("Area"),
            ["area-stacked"] = () =>
                Chart.Combine(Sources.Select((s, i) => Chart.StackedArea<DateTime, double, string>(Days, Walk(30, 51 + i), Name: s)).ToArray())
                .Titled("Stacked areas"),
            ["range"] = () => Chart.Range<DateTime, double, string>(Days, Walk(30, 61), Walk(30, 61).Select(v => v + 1.5)
            .ToArray(), Walk(30, 61).Select(v => v - 1.2).ToArray(), StyleParam.Mode.Lines, Name: "rate").Titled("A rate in its interval"),
            ["histogram"] = () => Chart.Histogram<double, double, string>(X: Bell(400, 71, 900, 200)).Titled("Lengths of articles")
            .XTitled("characters"),
            ["histogram-overlay"] = () =>
            Chart.Combine(new[] { Chart.Histogram<double, double, string>(X: Bell(300, 72, 900, 200), Name: "BBC 中文", Opacity: 0.6),
            Chart.Histogram<double, double, string>(X: Bell(300, 73, 1300, 300), Name: "Reuters", Opacity: 0.6) })
                .Laid(("barmode", "overlay")),
            ["box"] = () => Chart.Combine(Sources.Select((s, i) =>
            Chart.BoxPlot<string, double, string>(Y: Bell(80, 81 + i, 800 + (i * 120), 150), Name: s)).ToArray()).Titled("Lengths per source"),
            ["box-horizontal"] = () =>
            Chart.BoxPlot<double, string, string>(X: Bell(60, 91, 10, 4), Name: "a", Orientation: StyleParam.Orientation.Horizontal,
                BoxPoints: StyleParam.BoxPoints.All, Notched: true),
            ["violin"] = () => Chart.Combine(Sources.Select((s, i) =>
            Chart.Violin<string, double, string>(Y: Bell(80, 81 + i, 800 + (i * 120), 150), Name: s, ShowBox: true)).ToArray())
            .Titled("Densities"),
            ["heatmap"] = () => Chart.Heatmap<double, string, string, string>(Matrix(6, 10, 101), X: Enumerable.Range(1, 10)
            .Select(i => $"term {i}").ToArray(), Y: new[] { "a", "b", "c", "d", "e", "f" }).Titled("Terms by source"),
            ["heatmap-annotated"] = () =>
            Chart.AnnotatedHeatmap<double, string, string, string>(Matrix(4, 4, 102), Matrix(4, 4, 102)
                .Select(r => r.Select(v => v.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)).ToArray())
            .ToArray(), X: Sources, Y: Sources, ColorScale: StyleParam.Colorscale.Viridis, ReverseYAxis: true).Titled("Similarity"),
            ["pie"] = () => Chart.Pie<int, string, string>(new[] { 31, 24, 18, 9 }, Labels: Sources).Titled("Shares"),
            ["doughnut"] = () =>
                Chart.Doughnut<int, string, string>(new[] { 31, 24, 18, 9, 1 }, Labels: Sources.Append("其他").ToArray(), Hole: 0.55),
            ["grid"] = () => Chart.Grid(new[] { Columns("a", 1, 2, 3, 4),
        Chart.Line<int, double, string>(new[] { 1, 2, 3 }, new[] { 3.0, 1, 2 }),
        Chart.Point<double, double, string>(Noise(20, 1), Noise(20, 2)), Chart.Histogram<double, double, string>(X: Bell(100, 7, 10, 2)) },
            2, 2, SubPlotTitles: new[] { "one", "two", "three", "four" }).Sized(800, 560),
            ["single-stack"] = () =>
            Chart.SingleStack(Sources.Take(3).Select((s, i) => Chart.Line<DateTime, double, string>(Days, Walk(30, 111 + i), Name: s))
                .ToArray(), SubPlotTitles: Sources.Take(3).ToArray()).Sized(700, 520),
            ["two-y-axes"] = () =>
            Chart.Combine(new[] { Chart.Column<int, string, string>(new[] { 31, 24, 18, 9 }, Keys: Sources, Name: "articles"),
            Chart.Line<string, double, string>(Sources, new[] { 820.0, 990, 1300, 700 }, Name: "mean length", ShowMarkers: true)
        .Traced(("yaxis", "y2")) })
                .YTitled("articles")
                    .Laid(("yaxis2", Parts.Set(new LinearAxis(), ("title", Parts.Set(new Title(), ("text", "characters"))), ("side", "right"),
                        ("overlaying", "y")))),
            ["error-bars"] = () => Chart.Point<string, double, string>(Sources, new[] { 3.1, 2.4, 4.4, 1.9 })
            .YErrors([0.4, 0.8, 0.3, 0.6], [0.2, 0.5, 0.3, 0.4]).Titled("With intervals"),
            ["annotations-shapes"] = () => Chart.Line<DateTime, double, string>(Days, Walk(30, 121))
                .Annotated(("x", "2022-09-21"), ("y", 8), ("text", "partial<br>mobilisation"), ("ax", 30), ("ay", -40))
                .Shaped(("type", "rect"), ("x0", "2022-09-12"), ("x1", "2022-09-16"), ("y0", 0), ("y1", 1), ("yref", "paper"),
                    ("fillcolor", "rgba(209,87,11,0.15)"), ("line", Parts.Line(("width", 0))))
                .Shaped(("type", "line"), ("x0", "2022-09-21"), ("x1", "2022-09-21"), ("y0", 0), ("y1", 1), ("yref", "paper"),
                    ("line", Parts.Line(("dash", "dot"), ("width", 1)))),
            ["legend-right"] = () => Chart.Combine(new[] { Columns("2021", 12, 30, 7, 18), Columns("2022", 22, 25, 13, 9) })
            .Laid(("legend", Parts.Set(new Legend(), ("orientation", "v"), ("title", Parts.Set(new Title(), ("text", "Year")))))),

            // Edge cases.
            ["edge-empty"] = () => Chart.Column<int, string, string>(Array.Empty<int>(), Keys: Array.Empty<string>()).Titled("Nothing to show"),
            ["edge-one-point"] = () => Chart.Line<DateTime, double, string>(new[] { Days[0] }, new[] { 5.0 }, ShowMarkers: true),
            ["edge-all-equal"] = () => Chart.Line<int, double, string>(new[] { 1, 2, 3, 4 }, new[] { 7.0, 7, 7, 7 }),
            ["edge-log-negative"] = () => Chart.Point<int, double, string>(new[] { 1, 2, 3, 4, 5 }, new[] { -1, 0, 10.0, 100, 1000 })
                .Y(("type", "log")),
            ["edge-200-categories"] = () =>
            Chart.Column<double, string, string>(Noise(200, 131), Keys: Enumerable.Range(1, 200).Select(i => $"来源 {i}").ToArray())
            .Titled("Two hundred sources"),
            ["edge-long-labels"] = () =>
            Chart.Bar<int, string, string>(new[] { 3, 2, 1 },
                Keys: new[] { new string('很', 5000) + "长", "An extraordinarily long name of a source that nobody would print in full",
            "short" }).Titled("标题" + new string('长', 300)),
            ["edge-hostile"] = () =>
            Chart.Column<int, string, string>(new[] { 1, 2 },
                Keys: new[] { "</script><script>alert(1)</script>", "\"quoted\" & <b>bold</b> \u202Eright to left\u0001" },
            Name: "<img src=x onerror=alert(1)>").Titled("</script><script>alert('title')</script> & \"quotes\""),
            ["edge-mixed-types"] = () => Chart.Column<double, string, string>(new[] { 1.0, 2, 3 }, Keys: new[] { "1", "two", "2022-09-12" }),
            ["edge-unequal-lengths"] = () => Chart.Line<int, double, string>(new[] { 1, 2, 3, 4, 5 }, new[] { 1.0, 2, 3 }),
        };

    private static StyleParam.MarkerSymbol[] Symbols =>
    [
        StyleParam.MarkerSymbol.Circle, StyleParam.MarkerSymbol.Square, StyleParam.MarkerSymbol.Diamond, StyleParam.MarkerSymbol.Cross,
            StyleParam.MarkerSymbol.X, StyleParam.MarkerSymbol.TriangleUp,
        StyleParam.MarkerSymbol.TriangleDown, StyleParam.MarkerSymbol.TriangleLeft, StyleParam.MarkerSymbol.TriangleRight,
        StyleParam.MarkerSymbol.Pentagon, StyleParam.MarkerSymbol.Hexagon, StyleParam.MarkerSymbol.Star,
    ];

    private static GenericChart Columns(string name, params int[] values) =>
        Chart.Column<int, string, string>(values, Keys: Sources, Name: name);

    private static double[] Walk(int count, int seed)
    {
        var at = 5.0;
        return [.. Noise(count, seed).Select(v => Math.Round(at = Math.Max(0.5, at + ((v - 0.5) * 2.5)), 3))];
    }

    private static double[][] Matrix(int rows, int columns, int seed) =>
        [.. Enumerable.Range(0, rows).Select(r => Noise(columns, seed + r).Select(v => Math.Round(v, 3)).ToArray())];
}
