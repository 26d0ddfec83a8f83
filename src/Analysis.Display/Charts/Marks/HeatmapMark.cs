namespace Analysis.Display.Charts;

/// <summary>A table of numbers as coloured cells. Neighbours of one colour share a rectangle; a missing number leaves a hole.</summary>
internal sealed class HeatmapMark : Mark
{
    private readonly double[][] rows;
    private double[] xEdges = [];
    private double[] yEdges = [];

    public HeatmapMark(Node trace, Axis x, Axis y, Paint color) : base(trace, x, y, color)
    {
        rows = [.. trace["z"].Items.Select(r => Values.Read(r).Numbers)];
        if (trace["transpose"].Flag == true && rows.Length > 0)
        {
            rows = [.. Enumerable.Range(0, rows.Max(r => r.Length))
                .Select(c => rows.Select(r => c < r.Length ? r[c] : double.NaN).ToArray())];
        }

        Columns = rows.Length == 0 ? 0 : rows.Max(r => r.Length);
        var numbers = rows.SelectMany(r => r).Where(double.IsFinite).ToArray();
        Missing = (rows.Length * Columns) - numbers.Length;
        Scale = ColorScale.Of(trace, 'z', numbers.Length > 0 ? numbers.Min() : 0, numbers.Length > 0 ? numbers.Max() : 1);
        (XValues, YValues) = (Values.Read(trace["x"]), Values.Read(trace["y"]));
    }

    public ColorScale Scale { get; }

    public int Columns { get; }

    public int Rows => rows.Length;

    public override int Count => rows.Length * Columns;

    public override Values XValues { get; }

    public override Values YValues { get; }

    public override bool ShowsLegend => false;

    public override void Place()
        => (xEdges, yEdges) = (Edges(X, XValues, Columns, Trace["x0"].Number ?? 0, Trace["dx"].Number ?? 1),
            Edges(Y, YValues, Rows, Trace["y0"].Number ?? 0, Trace["dy"].Number ?? 1));

    public override void Extend()
    {
        if (Count > 0)
        {
            X.Auto.Include(xEdges, 0, false, false);
            Y.Auto.Include(yEdges, 0, false, false);
        }
    }

    public override void Draw(Svg svg)
    {
        var (xGap, yGap) = ((Trace["xgap"].Number ?? 0) / 2, (Trace["ygap"].Number ?? 0) / 2);
        var hovers = Count <= MostHovers;
        svg.Start("g").Attr("shape-rendering", xGap + yGap > 0 ? null : "crispEdges").AttrUnless("opacity", Opacity, 1);
        var across = xEdges.Select(X.Pixel).ToArray();
        for (var r = 0; r < Rows; r++)
        {
            var (a, b) = (Y.Pixel(yEdges[r]), Y.Pixel(yEdges[r + 1]));
            for (int c = 0, end; c < rows[r].Length; c = end)
            {
                end = c + 1;
                if (double.IsNaN(rows[r][c]))
                {
                    continue;
                }

                var color = Scale[rows[r][c]];
                while (!hovers && xGap == 0 && end < rows[r].Length && !double.IsNaN(rows[r][end]) && Scale[rows[r][end]] == color)
                {
                    end++;
                }

                svg.Start("rect").Attr("x", Math.Min(across[c], across[end]) + xGap).Attr("y", Math.Min(a, b) + yGap)
                    .Attr("width", Math.Max(0.2, Math.Abs(across[end] - across[c]) - (2 * xGap)))
                    .Attr("height", Math.Max(0.2, Math.Abs(b - a) - (2 * yGap))).Attr("fill", color.Hex).Hover(hovers ? Words(r, c) : null)
                        .End();
            }
        }

        svg.End();
        DrawTexts(svg, across);
    }

    /// <summary>The colour of text on the cell at a place of the picture; null where there is none.</summary>
    public Paint? TextColorAt(double x, double y)
    {
        var (row, column) = (CellAt(Y, yEdges, y), CellAt(X, xEdges, x));
        return row >= 0 && column >= 0 && column < rows[row].Length && !double.IsNaN(rows[row][column]) ? OnCell(Scale[rows[row][column]])
            : null;
    }

    private static int CellAt(Axis axis, double[] edges, double pixel)
    {
        for (var cell = 0; cell + 1 < edges.Length; cell++)
        {
            var (from, to) = (axis.Pixel(edges[cell]), axis.Pixel(edges[cell + 1]));
            if (pixel >= Math.Min(from, to) && pixel <= Math.Max(from, to))
            {
                return cell;
            }
        }

        return -1;
    }

    private void DrawTexts(Svg svg, double[] across)
    {
        if (Trace["texttemplate"].Text is not { } template || Count > 2500)
        {
            return;
        }

        var style = new TextStyle(HouseStyle.FontSize - 1, Paint.Of(HouseStyle.Text)).With(Trace["textfont"]);
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (double.IsNaN(rows[r][c]))
                {
                    continue;
                }

                var text = template.Replace("%{z}", NumberText.Shortest(rows[r][c]), StringComparison.Ordinal)
                    .Replace("%{text}", Trace["text"][r][c].Text ?? "", StringComparison.Ordinal);
                if (TextMetrics.Width(text, style.Size) < Math.Abs(across[c + 1] - across[c]) + 2)
                {
                    var y = (Y.Pixel(yEdges[r]) + Y.Pixel(yEdges[r + 1])) / 2;
                    TextDrawing.Line(svg, (across[c] + across[c + 1]) / 2, y + (style.Size * 0.35), text, Trace["textfont"]["color"].Exists
                        ? style : style with { Color = OnCell(Scale[rows[r][c]]) }, "middle");
                }
            }
        }
    }

    // Not the house's text and paper: a dark page turns those over, and cells keep their colours.
    private static Paint OnCell(Paint cell) =>
        Paint.Of(cell.OnTop == Paint.Of(HouseStyle.Text) ? HouseStyle.DarkOnCell : HouseStyle.LightOnCell);

    private string Words(int r, int c)
    {
        var words = X.Say((xEdges[c] + xEdges[c + 1]) / 2) + ", " + Y.Say((yEdges[r] + yEdges[r + 1]) / 2) + ": "
            + NumberText.Shortest(rows[r][c]);
        return Trace["text"][r][c].Text is { Length: > 0 } text ? RichText.Plain(text) + " · " + words : words;
    }

    /// <summary>The edges of cells: given, or half way between their middles.</summary>
    private static double[] Edges(Axis axis, Values values, int count, double start, double step)
    {
        var at = values.Count > 0 ? axis.Coordinates(values) : [.. Enumerable.Range(0, count).Select(i => start + (i * step))];
        if (at.Length == count + 1 && axis.Kind != AxisKind.Category)
        {
            return at;
        }

        var edges = new double[count + 1];
        for (var i = 0; i <= count && count > 0; i++)
        {
            var (before, after) = (i > 0 && i - 1 < at.Length ? at[i - 1] : double.NaN, i < count && i < at.Length ? at[i] : double.NaN);
            var half = at.Length > 1 ? i == 0 ? (at[1] - at[0]) / 2
                : (at[Math.Min(i, at.Length - 1)] - at[Math.Min(i, at.Length - 1) - 1]) / 2 : 0.5;
            edges[i] = double.IsNaN(before) ? (double.IsNaN(after) ? i - 0.5 : after - half) : double.IsNaN(after) ? before + half
                : (before + after) / 2;
        }

        return edges;
    }
}
