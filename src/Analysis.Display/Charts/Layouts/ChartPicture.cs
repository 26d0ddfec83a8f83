namespace Analysis.Display.Charts;

/// <summary>
/// A figure on its way to a picture: read the traces, find the axes' kinds, place the marks, then find margins and ranges (twice, since
/// each depends on the other), then draw from back to front.
/// </summary>
internal sealed class ChartPicture
{
    private readonly Node layout;
    private readonly AxisSet axes;
    private readonly string? locale;

    public ChartPicture(Figure figure)
    {
        layout = figure.Layout;
        locale = figure.Config["locale"].Text;
        Width = Math.Clamp(layout["width"].Number ?? HouseStyle.Width, 80, 8000);
        Height = Math.Clamp(layout["height"].Number ?? HouseStyle.Height, 60, 8000);
        axes = new(layout);
        Font = new TextStyle(HouseStyle.FontSize, Paint.Of(HouseStyle.Text)).With(layout["font"]);
        Pies = [.. figure.Traces.Where(IsPie).Select(trace => new PieMark(trace, layout))];
        List<Trace> traces = [.. figure.Traces.Index().Where(trace => !IsPie(trace.Item)).Select(trace => Read(trace.Item, trace.Index))];
        axes.AddMissing(figure.Traces.Count > 0);
        foreach (var axis in axes.All)
        {
            Learn(axis, traces);
        }

        Series = TraceTypes.Place(traces, layout);
        foreach (var series in Series)
        {
            series.Extend();
        }
    }

    public double Width { get; }

    public double Height { get; }

    public TextStyle Font { get; }

    public IReadOnlyList<Series> Series { get; }

    public IReadOnlyList<PieMark> Pies { get; }

    public AxisSet Axes => axes;

    public string Title => RichText.Plain(TitleText);

    /// <summary>The title as the figure writes it.</summary>
    public string TitleText => layout.Title;

    public string Draw(PictureOptions? options = null)
    {
        options ??= PictureOptions.Alone;
        var frame = ChartFrame.Of(this, layout, locale);
        var svg = new Svg(options);
        svg.Start("svg").Attr("xmlns", "http://www.w3.org/2000/svg").Attr("role", "img").Attr("width", Width).Attr("height", Height)
            .Attr("viewBox", $"0 0 {TextDrawing.Num(Width)} {TextDrawing.Num(Height)}")
            .Attr("font-family", Font.Family ?? HouseStyle.FontFamily).Attr("font-size", HouseStyle.FontSize)
            .Attr("class", options.ClassName).Attr("aria-label", options.Label);
        if (options.SaysValues)
        {
            svg.Start("title").Text(ChartText.Title(this)).End().Start("desc").Text(ChartText.Describe(this)).End();
        }

        FillPaper(svg, frame);
        Shapes.Draw(svg, layout["shapes"], axes, frame.Plot, true);
        AxisDrawing.Grids(svg, axes, Series);
        DrawSeries(svg);
        foreach (var pie in Pies)
        {
            pie.Draw(svg, frame.Plot);
        }

        AxisDrawing.Lines(svg, axes, frame, Font, layout);
        Shapes.Draw(svg, layout["shapes"], axes, frame.Plot, false);
        Annotations.Draw(svg, layout["annotations"], axes, frame.Plot, Font, [.. Series.OfType<Cells>()]);
        frame.DrawTitle(svg);
        frame.DrawLegend(svg);
        ColorBars.Draw(svg, this, frame);
        frame.DrawNote(svg);
        return svg.End().ToString();
    }

    private static bool IsPie(Node trace) => trace["type"].Text == "pie";

    private Trace Read(Node options, int index)
    {
        var (x, y) = (axes.Of(options["xaxis"].Text ?? "x"), axes.Of(options["yaxis"].Text ?? "y"));
        return new(options, index, x, y, HouseStyle.ColorOf(layout, index),
            TraceTypes.Of(options["type"].Text ?? "scatter", index).Read(options));
    }

    private static void Learn(Axis axis, IReadOnlyList<Trace> traces)
    {
        var values = traces.Where(t => t.X == axis).Select(t => t.XValues).Concat(traces.Where(t => t.Y == axis).Select(t => t.YValues))
            .Where(v => v.Count > 0).ToList();
        axis.Kind = AxisKinds.Of(axis.Options, values);
        if (axis.Kind == AxisKind.Category)
        {
            values.ForEach(axis.Learn);
            CategoryOrders.Apply(axis, traces);
        }
    }

    private void FillPaper(Svg svg, ChartFrame frame)
    {
        var paper = Paint.Of(layout["paper_bgcolor"].Text, HouseStyle.Paper);
        if (paper.Alpha > 0)
        {
            svg.Start("rect").Attr("width", Width).Attr("height", Height).Attr("rx", 4).Fill(paper).End();
        }

        var plot = Paint.Of(layout["plot_bgcolor"].Text, HouseStyle.Paper);
        foreach (var (x, y) in axes.Pairs(Series).Where(_ => plot.Alpha > 0 && plot.Hex != paper.Hex))
        {
            svg.Rect(x.PixelFrom, y.PixelTo, x.Length, y.Length).Attr("fill", plot.Hex).End();
        }
    }

    /// <summary>Marks are cut at the plot's edge only where a given range may leave some outside; a nested svg cuts without needing an
    /// id.</summary>
    private void DrawSeries(Svg svg)
    {
        foreach (var group in Series.OrderBy(s => s.Layer).GroupBy(s => (s.Trace.X, s.Trace.Y)))
        {
            var (x, y) = group.Key;
            var cut = x.IsFixed || y.IsFixed;
            if (cut)
            {
                var (left, top, width, height) = Box.Between(x.PixelFrom, x.PixelTo, y.PixelFrom, y.PixelTo);
                svg.Start("svg").Attr("x", left).Attr("y", top).Attr("width", width).Attr("height", height).Attr("overflow", "hidden")
                    .Attr("viewBox", string.Join(' ', new[] { left, top, width, height }.Select(TextDrawing.Num)));
            }

            foreach (var series in group)
            {
                svg.Start("g");
                foreach (var mark in series.Marks)
                {
                    mark.Draw(svg);
                }

                svg.End();
            }

            if (cut)
            {
                svg.End();
            }
        }
    }
}
