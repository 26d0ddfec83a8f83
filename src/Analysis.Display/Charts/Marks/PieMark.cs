namespace Analysis.Display.Charts;

/// <summary>Shares of a whole as sectors, the largest from twelve o'clock to the right, the next ones to its left as plotly has it.
/// Percentages inside where they fit, otherwise outside.</summary>
internal sealed class PieMark
{
    private readonly Node trace;
    private readonly Node layout;
    private readonly List<Sector> sectors = [];

    public PieMark(Node trace, Node layout)
    {
        (this.trace, this.layout) = (trace, layout);
        var (labels, values) = (Values.Read(trace["labels"]), Values.Read(trace["values"]));
        var sums = new OrderedDictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < Math.Max(labels.Count, values.Count); i++)
        {
            var label = (i < labels.Count ? labels.Text(i) : null) ?? NumberText.Shortest(i);
            var value = values.Count == 0 ? 1 : i < values.Count ? values.Numbers[i] : double.NaN;
            if (value < 0)
            {
                throw new ArgumentException($"The pie's value {NumberText.Shortest(value)} of '{label}' is negative; a share of a whole "
                    + $"cannot be. Use a bar chart.");
            }

            sums[label] = sums.GetValueOrDefault(label) + (double.IsFinite(value) ? value : 0);
        }

        var sorted = trace["sort"].Flag == false ? sums.ToList() : [.. sums.OrderByDescending(s => s.Value)];
        foreach (var (label, value) in sorted)
        {
            var index = sums.IndexOf(label);
            var color = Paint.Parse(trace["marker"]["colors"][index].Text) ?? HouseStyle.ColorOf(layout, sectors.Count);
            sectors.Add(new(label, value, color, index));
        }
    }

    public bool ShowsLegend => trace["showlegend"].Flag ?? true;

    public string Name => RichText.Plain(trace["name"].Text);

    public IReadOnlyList<(string Label, double Value)> Shares => [.. sectors.Select(s => (s.Label, s.Value))];

    public IEnumerable<Legend.Entry> LegendEntries() => sectors.Select(s =>
        new Legend.Entry(s.Label, (svg, x, y) => svg.Rect(x + 6, y, 12, 12).Attr("fill", s.Color.Hex).End()));

    public void Draw(Svg svg, Box plot)
    {
        var total = sectors.Sum(s => s.Value);
        if (total <= 0)
        {
            return;
        }

        var area = Domain(plot);
        var outside = trace["textposition"].Text == "outside";
        var radius = Math.Max(10, (Math.Min(area.Width, area.Height) / 2) - (outside ? 26 : 2));
        var (cx, cy) = (area.Left + (area.Width / 2), area.Top + (area.Height / 2));
        var clockwise = trace["direction"].Text == "clockwise";
        var angle = (trace["rotation"].Number ?? 0) * Math.PI / 180;
        angle += clockwise ? 0 : sectors[0].Value / total * 2 * Math.PI;
        svg.Start("g");
        foreach (var sector in sectors)
        {
            var sweep = sector.Value / total * 2 * Math.PI * (clockwise ? 1 : -1);
            DrawSector(svg, cx, cy, radius, angle, sweep, sector, total);
            angle += sweep;
        }

        svg.End();
    }

    private Box Domain(Box plot)
    {
        var (x, y) = (trace["domain"]["x"], trace["domain"]["y"]);
        var (rows, columns) = (layout["grid"]["rows"].Number ?? 1, layout["grid"]["columns"].Number ?? 1);
        var (row, column) = (trace["domain"]["row"].Number ?? 0, trace["domain"]["column"].Number ?? 0);
        var (x0, x1) = (x[0].Number ?? column / columns, x[1].Number ?? (column + 1) / columns);
        var (y0, y1) = (y[0].Number ?? 1 - ((row + 1) / rows), y[1].Number ?? 1 - (row / rows));
        return new(plot.Left + (x0 * plot.Width), plot.Top + ((1 - y1) * plot.Height), (x1 - x0) * plot.Width, (y1 - y0) * plot.Height);
    }

    private void DrawSector(Svg svg, double cx, double cy, double radius, double angle, double sweep, Sector s, double total)
    {
        var hole = radius * Math.Clamp(trace["hole"].Number ?? 0, 0, 0.98);
        var pull = radius * (trace["pull"].At(s.Index).Number ?? 0);
        var middle = angle + (sweep / 2);
        (cx, cy) = (cx + (pull * Math.Sin(middle)), cy - (pull * Math.Cos(middle)));
        var share = s.Value / total;
        var path = new PathData();
        if (share > 0.9999)
        {
            // An arc from a point to itself would be nothing.
            Circle(path, cx, cy, radius, true);
            _ = hole > 0 ? Circle(path, cx, cy, hole, false) : path;
        }
        else
        {
            var (large, sign) = (share > 0.5, sweep > 0);
            var (a, b) = (Point(cx, cy, radius, angle), Point(cx, cy, radius, angle + sweep));
            var (c, d) = (Point(cx, cy, hole, angle + sweep), Point(cx, cy, hole, angle));
            path.Move(a.X, a.Y).Arc(radius, large, sign, b.X, b.Y).Line(c.X, c.Y);
            _ = hole > 0 ? path.Arc(hole, large, !sign, d.X, d.Y).Close() : path.Close();
        }

        svg.Start("path").Path(path).Attr("fill", s.Color.Hex).AttrUnless("fill-opacity", trace["opacity"].Number ?? 1, 1)
            .Attr("stroke", Paint.Of(trace["marker"]["line"]["color"].At(s.Index).Text, HouseStyle.Paper).Hex)
            .Attr("stroke-width", trace["marker"]["line"]["width"].At(s.Index).Number ?? 1.5)
                .Hover($"{s.Label}: {NumberText.Shortest(s.Value)} ({Percent(share)})").End();
        DrawText(svg, cx, cy, radius, hole, middle, share, s);
    }

    private void DrawText(Svg svg, double cx, double cy, double radius, double hole, double middle, double share, Sector s)
    {
        var info = trace["textinfo"].Text ?? (trace["text"].Exists ? "text" : "percent");
        if (info == "none" || trace["textposition"].Text == "none")
        {
            return;
        }

        var parts = info.Split('+').Select(part => part switch
        {
            "label" => s.Label,
            "value" => NumberText.Shortest(s.Value),
            "text" => trace["text"].At(s.Index).Text ?? "",
            _ => Percent(share),
        });
        var text = TextMetrics.Fit(string.Join(" ", parts), HouseStyle.FontSize, 160);
        var style = new TextStyle(HouseStyle.FontSize, Paint.Of(HouseStyle.Text)).With(trace["textfont"]);
        var width = TextMetrics.Width(text, style.Size);
        var room = (radius - hole) * 0.9;
        var inside = trace["textposition"].Text != "outside" && width < room
            && share * Math.PI * (radius + hole) > Math.Max(style.Size * 1.3, Math.Min(width, 26));
        if (!inside && (share < 0.012 || trace["textposition"].Text == "inside"))
        {
            return;
        }

        var at = Point(cx, cy, inside ? hole + ((radius - hole) * (hole > 0 ? 0.5 : 0.62)) : radius + 8, middle);
        var anchor = inside ? "middle" : Math.Sin(middle) >= 0 ? "start" : "end";
        TextDrawing.Line(svg, at.X, at.Y + (style.Size * 0.35), text, inside && !trace["textfont"]["color"].Exists
            ? style with { Color = s.Color.OnTop } : style, anchor);
    }

    private readonly record struct Sector(string Label, double Value, Paint Color, int Index);

    private static string Percent(double share) => NumberText.Shortest(Math.Round(share * 100, share < 0.1 ? 2 : 1)) + "%";

    private static (double X, double Y) Point(double cx, double cy, double r, double angle) =>
        (cx + (r * Math.Sin(angle)), cy - (r * Math.Cos(angle)));

    private static PathData Circle(PathData path, double cx, double cy, double r, bool clockwise)
        => path.Move(cx, cy - r).Arc(r, false, clockwise, cx, cy + r).Arc(r, false, clockwise, cx, cy - r).Close();
}
