using Analysis.Display.Charts;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;

namespace Analysis;

/// <summary>
/// What Plotly.NET lacks for C#. Its F# optional parameters are not optional there (<c>Marker.init</c> asks for all of its thirty-four),
/// and what adds to a chart is a function to apply. All that stands in this file; the charts read as if both were C#. A member with null is
/// left out of the figure.
/// </summary>
internal static class PlotlyBridge
{
    extension(Marker)
    {
        public static Marker Of(double? size = null, Color? color = null, StyleParam.MarkerSymbol? symbol = null) =>
            With(new Marker(), ("size", size), ("color", color), ("symbol", symbol?.Convert()));

        /// <summary>Markers of sizes of their own.</summary>
        public static Marker Of(double[] sizes, Color color) => With(new Marker(), ("size", sizes), ("color", color));
    }

    extension(Line)
    {
        public static Line Of(double? width = null, Color? color = null, StyleParam.DrawingStyle? dash = null) =>
            With(new Line(), ("width", width), ("color", color), ("dash", dash?.Convert()));
    }

    extension(LinearAxis)
    {
        /// <param name="range">From and to, in this order.</param>
        /// <param name="fromZero">Whether the axis begins at zero.</param>
        /// <param name="reversed">Whether the first category is at the top.</param>
        /// <param name="tickFormat">A format of d3.</param>
        /// <param name="tickSuffix">What stands behind each tick's number.</param>
        /// <param name="tickStep">The step between ticks.</param>
        /// <param name="mostTicks">At most so many ticks.</param>
        /// <param name="tickValues">Where the ticks are.</param>
        /// <param name="tickText">What stands at them.</param>
        /// <param name="showGrid">Whether lines stand at the ticks.</param>
        /// <param name="zeroLine">Whether a line stands at zero.</param>
        public static LinearAxis Of(
            (double From, double To)? range = null, bool fromZero = false, bool reversed = false, string? tickFormat = null,
            string? tickSuffix = null, double? tickStep = null, int? mostTicks = null,
            int[]? tickValues = null, string[]? tickText = null, bool? showGrid = null, bool? zeroLine = null) => With(
                new LinearAxis(),
                ("range", range is var (from, to) ? new[] { from, to } : null), ("rangemode", fromZero ? "tozero" : null),
                ("autorange", reversed ? "reversed" : null),
                ("tickformat", tickFormat), ("ticksuffix", tickSuffix), ("dtick", tickStep), ("nticks", mostTicks),
                ("tickvals", tickValues), ("ticktext", tickText),
                ("showgrid", showGrid), ("zeroline", zeroLine));
    }

    extension(LinearAxis)
    {
        /// <summary>An axis of dates, which are written as in the picture.</summary>
        /// <param name="times">The dates.</param>
        public static LinearAxis Dates(IEnumerable<DateTime> times) => With(
            new LinearAxis(),
            ("tickformatstops", DateAxes.Forms.Select(form => With(new DynamicObj.DynamicObj(),
                ("dtickrange", new[] { form.From, form.Until }), ("value", form.Form))).ToArray()),
            ("hoverformat", DateAxes.Hover(times.Select(time => (time - DateTime.UnixEpoch).TotalMilliseconds))));

        /// <summary>An axis of which nothing is seen.</summary>
        public static LinearAxis Bare((double From, double To) range) => With(
            new LinearAxis(), ("range", new[] { range.From, range.To }), ("showgrid", false), ("zeroline", false),
            ("showticklabels", false), ("showline", false), ("ticks", ""));
    }

    extension(Shape shape)
    {
        /// <summary>A rectangle over the whole height of a panel, behind what is drawn in it.</summary>
        public static Shape Band(DateTime from, DateTime to, string name, Color color, double opacity) => With(
            new Shape(), ("type", "rect"), ("name", name), ("x0", from), ("x1", to), ("y0", 0), ("y1", 1), ("yref", "y domain"),
            ("layer", "below"),
            ("fillcolor", color), ("opacity", opacity), ("line", Line.Of(width: 0)));

        /// <summary>A line between two places of the plot, behind what is drawn in it.</summary>
        public static Shape Between((double X, double Y) from, (double X, double Y) to, Line line) => With(
            new Shape(), ("type", "line"), ("x0", from.X), ("y0", from.Y), ("x1", to.X), ("y1", to.Y), ("layer", "below"), ("line", line));

        /// <summary>An upright line over the whole height of a panel.</summary>
        public static Shape Upright(DateTime at, Line line) => With(
            new Shape(), ("type", "line"), ("x0", at), ("x1", at), ("y0", 0), ("y1", 1), ("yref", "y domain"), ("line", line));

        /// <summary>The same shape in a panel, from 1: panels above one another share their x axis, and no shape runs through the titles
        /// between them.</summary>
        public Shape InPanel(int number) =>
            number == 1 ? shape : With(Copied(shape), ("yref", FormattableString.Invariant($"y{number} domain")));
    }

    extension(GenericChart chart)
    {
        public GenericChart WithTemplate(Template template) => Plotly.NET.Chart.withTemplate(template).Invoke(chart);

        public GenericChart WithTitle(string text) => Plotly.NET.Chart.withTitle(text, null).Invoke(chart);

        public GenericChart WithAxisTitles(string? x, string? y)
        {
            chart = x is null ? chart : chart.WithXAxis(Titled(x));
            return y is null ? chart : chart.WithYAxis(Titled(y));
        }

        public GenericChart WithXAxis(LinearAxis axis) => Plotly.NET.Chart.withXAxis(axis, null).Invoke(chart);

        public GenericChart WithYAxis(LinearAxis axis) => Plotly.NET.Chart.withYAxis(axis, null).Invoke(chart);

        /// <summary>The categories of the y axis from the bottom up, whatever the order of the traces, which is the legend's.</summary>
        public GenericChart WithYCategories(IEnumerable<string> names) =>
            chart.WithYAxis(With(new LinearAxis(), ("categoryorder", "array"), ("categoryarray", names.ToArray())));

        public GenericChart WithShapes(IEnumerable<Shape> shapes) => Plotly.NET.Chart.withShapes(shapes.ToArray(), true).Invoke(chart);

        /// <summary>The title with its lines below it, as <see cref="HouseTheme.Apply"/> writes it; empty for none.</summary>
        public string TitleText() =>
            GenericChart.getLayout(chart).TryGetTypedPropertyValue<Title>("title")?.Value.TryGetTypedPropertyValue<string>("text")?.Value
            ?? "";

        public GenericChart WithoutLegend() => Plotly.NET.Chart.withLayout(With(new Layout(), ("showlegend", false))).Invoke(chart);

        /// <summary>The bars of a chart, hatched: <c>/</c> or <c>x</c>; null for not.</summary>
        public GenericChart WithHatchedBars(string? shape)
        {
            foreach (var trace in shape is null ? [] : GenericChart.getTraces(chart))
            {
                With(trace.TryGetTypedPropertyValue<Marker>("marker")!.Value,
                    ("pattern", With(new DynamicObj.DynamicObj(), ("shape", shape))));
            }

            return chart;
        }

        /// <summary>A table of colours, from pale to dark, with a text in each cell that has a value.</summary>
        public GenericChart WithCellTexts(string[][] texts)
        {
            texts = [.. texts.Select(row => row.Select(text => text == "NaN" ? "" : text).ToArray())];
            foreach (var trace in GenericChart.getTraces(chart))
            {
                With(trace, ("text", texts), ("texttemplate", "%{text}"), ("hoverinfo", "x+y+z"), ("colorscale", Sequential));
            }

            return chart;
        }

        /// <param name="above">How far each interval reaches above its value.</param>
        /// <param name="below">How far it reaches below.</param>
        /// <param name="color">The colour of the lines.</param>
        /// <param name="capWidth">The length of the strokes at their ends, in pixels.</param>
        public GenericChart WithXIntervals(double[] above, double[] below, Color color, double? capWidth = null) =>
            Plotly.NET.Chart.withXError(Interval(above, below, color, capWidth)).Invoke(chart);

        /// <inheritdoc cref="WithXIntervals"/>
        public GenericChart WithYIntervals(double[] above, double[] below, Color color, double? capWidth = null) =>
            Plotly.NET.Chart.withYError(Interval(above, below, color, capWidth)).Invoke(chart);
    }

    private static readonly object[][] Sequential =
        [.. HouseStyle.Sequential.Select((color, step) => new object[] { (double)step / (HouseStyle.Sequential.Count - 1), color })];

    private static Shape Copied(Shape shape)
    {
        var copy = new Shape();
        shape.ShallowCopyDynamicPropertiesTo(copy, null);
        return copy;
    }

    private static LinearAxis Titled(string text) => With(new LinearAxis(), ("title", With(new Title(), ("text", text))));

    private static Error Interval(double[] above, double[] below, Color color, double? capWidth) => With(
        new Error(), ("type", "data"), ("symmetric", false), ("array", above), ("arrayminus", below), ("color", color),
        ("width", capWidth));

    private static T With<T>(T part, params ReadOnlySpan<(string Name, object? Value)> members)
        where T : DynamicObj.DynamicObj
    {
        foreach (var (name, value) in members)
        {
            if (value is not null)
            {
                part.SetProperty(name, value);
            }
        }

        return part;
    }
}
