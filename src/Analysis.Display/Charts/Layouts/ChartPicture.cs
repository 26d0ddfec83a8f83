namespace Analysis.Display.Charts;

/// <summary>
/// A figure on its way to a picture: read the traces, find the axes' kinds, place the marks, then find margins and ranges (twice, since
/// each depends on the other), then draw from back to front.
/// </summary>
internal sealed class ChartPicture
{
    private readonly Figure figure;
    private readonly Node layout;
    private readonly List<Mark> marks = [];
    private readonly List<PieMark> pies = [];
    private readonly AxisSet axes;
    private readonly string? locale;

    public ChartPicture(Figure figure)
    {
        this.figure = figure;
        layout = figure.Layout;
        locale = figure.Config["locale"].Text;
        Width = Math.Clamp(layout["width"].Number ?? HouseStyle.Width, 80, 8000);
        Height = Math.Clamp(layout["height"].Number ?? HouseStyle.Height, 60, 8000);
        axes = new(layout);
        Font = new TextStyle(HouseStyle.FontSize, Paint.Of(HouseStyle.Text)).With(layout["font"]);
        foreach (var trace in figure.Traces)
        {
            Add(trace);
        }

        axes.AddMissing(pies.Count > 0 || figure.Traces.Count > 0);
        Prepare();
    }

    public double Width { get; }

    public double Height { get; }

    public TextStyle Font { get; }

    public IReadOnlyList<Mark> Marks => marks;

    public IReadOnlyList<PieMark> Pies => pies;

    public AxisSet Axes => axes;

    public string Title => RichText.Plain(layout["title"]["text"].Text ?? layout["title"].Text);

    public string Draw(PictureOptions? options = null)
    {
        options ??= PictureOptions.Alone;
        var frame = ChartFrame.Of(this, layout, locale);
        var svg = new Svg(options);
        svg.Start("svg").Attr("xmlns", "http://www.w3.org/2000/svg").Attr("role", "img").Attr("width", Width).Attr("height", Height)
            .Attr("viewBox", $"0 0 {TextDrawing.Num(Width)} {TextDrawing.Num(Height)}")
                .Attr("font-family", Font.Family ?? HouseStyle.FontFamily).Attr("font-size", HouseStyle.FontSize);
        svg.Attr("class", options.ClassName).Attr("aria-label", options.Label);
        if (options.SaysValues)
        {
            svg.Start("title").Text(ChartText.Title(this)).End().Start("desc").Text(ChartText.Describe(this)).End();
        }

        FillPaper(svg, frame);
        Shapes.Draw(svg, layout["shapes"], axes, frame.Plot, true);
        AxisDrawing.Grids(svg, axes, marks);
        DrawMarks(svg);
        AxisDrawing.Lines(svg, axes, frame, Font, layout);
        Shapes.Draw(svg, layout["shapes"], axes, frame.Plot, false);
        Annotations.Draw(svg, layout["annotations"], axes, frame.Plot, Font, [.. marks.OfType<HeatmapMark>()]);
        frame.DrawTitle(svg);
        frame.DrawLegend(svg);
        ColorBars.Draw(svg, this, frame);
        frame.DrawNote(svg);
        return svg.End().ToString();
    }

    private void Add(Node trace)
    {
        var index = marks.Count + pies.Count;
        var colorway = layout["colorway"];
        var color = Paint.Of(colorway.Count > 0 ? colorway[index % colorway.Count].Text
            : null, HouseStyle.Colorway[index % HouseStyle.Colorway.Count]);
        var kind = trace["type"].Text ?? "scatter";
        if (kind == "pie")
        {
            pies.Add(new(trace, layout));
            return;
        }

        var (x, y) = (axes.Of(trace["xaxis"].Text ?? "x"), axes.Of(trace["yaxis"].Text ?? "y"));
        marks.Add(kind switch
        {
            "scatter" or "scattergl" => new ScatterMark(trace, x, y, color),
            "bar" => new BarMark(trace, x, y, color),
            "histogram" => new HistogramMark(trace, x, y, color),
            "box" => new BoxMark(trace, x, y, color),
            "violin" => new ViolinMark(trace, x, y, color),
            "heatmap" or "heatmapgl" => new HeatmapMark(trace, x, y, color),
            _ => throw new NotSupportedException(
                $"Trace {index + 1} of the figure is of type '{kind}', which the static picture does not draw. It draws scatter, bar, "
                + $"histogram, box, violin, heatmap and pie."),
        });
    }

    private void Prepare()
    {
        foreach (var axis in axes.All)
        {
            var values = marks.Where(m => m.X == axis).Select(m => m.XValues).Concat(marks.Where(m => m.Y == axis).Select(m => m.YValues))
                .Where(v => v.Count > 0).ToList();
            axis.Kind = AxisKinds.Of(axis.Options, values);
            if (axis.Kind == AxisKind.Category)
            {
                values.ForEach(axis.Learn);
                CategoryOrders.Apply(axis, marks);
            }
        }

        var histograms = marks.OfType<HistogramMark>().GroupBy(h => h.PositionAxis).ToList();
        histograms.ForEach(g => g.ToList().ForEach(h => h.Sharing = layout["barmode"].Text == "overlay" ? [] : [.. g]));
        marks.ForEach(m => m.Place());
        foreach (var group in marks.OfType<ScatterMark>().GroupBy(s => (s.X, s.Y)))
        {
            ScatterMark? before = null;
            var dots = group.Sum(scatter => scatter.Dots);
            foreach (var scatter in group)
            {
                (scatter.Before, scatter.DotsBeside) = (before, dots);
                before = scatter;
            }
        }

        AreaStacks.Arrange(marks);
        BarGroups.Arrange(marks, layout);
        BoxGroups.Arrange(marks, layout);
        marks.ForEach(m => m.Extend());
    }

    private void FillPaper(Svg svg, ChartFrame frame)
    {
        var paper = Paint.Of(layout["paper_bgcolor"].Text, HouseStyle.Paper);
        if (paper.Alpha > 0)
        {
            svg.Start("rect").Attr("width", Width).Attr("height", Height).Attr("rx", 4).Attr("fill", paper.Hex)
                .AttrUnless("fill-opacity", paper.Alpha, 1).End();
        }

        var plot = Paint.Of(layout["plot_bgcolor"].Text, HouseStyle.Paper);
        foreach (var (x, y) in axes.Pairs(marks).Where(_ => plot.Alpha > 0 && plot.Hex != paper.Hex))
        {
            svg.Start("rect").Attr("x", x.PixelFrom).Attr("y", y.PixelTo).Attr("width", x.Length).Attr("height", y.Length)
                .Attr("fill", plot.Hex).End();
        }
    }

    /// <summary>Marks are cut at the plot's edge only where a given range may leave some outside; a nested svg cuts without needing an
    /// id.</summary>
    private void DrawMarks(Svg svg)
    {
        foreach (var group in marks.OrderBy(m => m is HeatmapMark ? 0 : m is ScatterMark { Fill: not "none" } ? 1 : m is ScatterMark ? 3
            : 2).GroupBy(m => (m.X, m.Y)))
        {
            var (x, y) = group.Key;
            var cut = x.IsFixed || y.IsFixed;
            if (cut)
            {
                var box = new Box(Math.Min(x.PixelFrom, x.PixelTo), Math.Min(y.PixelFrom, y.PixelTo), x.Length, y.Length);
                svg.Start("svg").Attr("x", box.Left).Attr("y", box.Top).Attr("width", box.Width).Attr("height", box.Height)
                    .Attr("overflow", "hidden")
                    .Attr("viewBox", $"{TextDrawing.Num(box.Left)} {TextDrawing.Num(box.Top)} {TextDrawing.Num(box.Width)} "
                        + $"{TextDrawing.Num(box.Height)}");
            }

            foreach (var mark in group)
            {
                svg.Start("g");
                mark.Draw(svg);
                svg.End();
            }

            if (cut)
            {
                svg.End();
            }
        }

        pies.ForEach(p => p.Draw(svg));
    }
}
