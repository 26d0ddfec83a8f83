namespace Analysis.Display.Charts;

/// <summary>The channels of a table of numbers: its rows, the edges of its cells as coordinates, and their colours.</summary>
internal sealed class Cells : Series
{
    private readonly double[][] rows;

    public Cells(Trace trace) : base(trace)
    {
        rows = [.. trace["z"].Items.Select(row => Values.Read(row).Numbers)];
        Columns = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        if (trace["transpose"].Flag == true)
        {
            rows = [.. Enumerable.Range(0, Columns).Select(c => rows.Select(row => c < row.Length ? row[c] : double.NaN).ToArray())];
            Columns = rows.Select(row => row.Length).DefaultIfEmpty().Max();
        }

        Scale = ColorScale.Of(trace.Options, 'z', [.. rows.SelectMany(row => row).Where(double.IsFinite)]);
        XEdges = Edges("x", trace.X, trace.XValues, Columns);
        YEdges = Edges("y", trace.Y, trace.YValues, Rows);
        Marks = [new HeatmapMark(this)];
    }

    public ColorScale Scale { get; }

    public int Columns { get; }

    public int Rows => rows.Length;

    public double[] XEdges { get; }

    public double[] YEdges { get; }

    public override int Count => rows.Length * Columns;

    public override bool ShowsLegend => false;

    public override string Extent =>
        $"{Rows} rows and {Columns} columns, from {NumberText.Shortest(Scale.From)} to {NumberText.Shortest(Scale.To)}";

    public override (ColorScale Scale, Node Options)? ColorBar => Trace["showscale"].Flag ?? true ? (Scale, Trace["colorbar"]) : null;

    /// <summary>The number of a cell; NaN where there is none.</summary>
    public double this[int row, int column] => column < rows[row].Length ? rows[row][column] : double.NaN;

    public static (Values X, Values Y) Read(Node trace) => (Values.Read(trace["x"]), Values.Read(trace["y"]));

    /// <summary>The cells that have a number, row by row.</summary>
    public IEnumerable<(int Row, int Column)> Known() => Enumerable.Range(0, Rows)
        .SelectMany(row => Enumerable.Range(0, Columns).Where(column => !double.IsNaN(this[row, column])).Select(column => (row, column)));

    /// <summary>The colour of text on the cell at a place of the picture; null where there is none.</summary>
    public Paint? TextColorAt(double x, double y) => CellAt(Trace.Y, YEdges, y) is { } row && CellAt(Trace.X, XEdges, x) is { } column
        && !double.IsNaN(this[row, column]) ? TextColor(row, column) : null;

    /// <summary>The colour of text on a cell. Not the house's text and paper: a dark page turns those over, and cells keep their
    /// colours.</summary>
    public Paint TextColor(int row, int column) =>
        Paint.Of(Scale[this[row, column]].OnTop == Paint.Of(HouseStyle.Text) ? HouseStyle.DarkOnCell : HouseStyle.LightOnCell);

    private static int? CellAt(Axis axis, double[] edges, double pixel)
    {
        for (var cell = 0; cell + 1 < edges.Length; cell++)
        {
            var (from, to) = (axis.Pixel(edges[cell]), axis.Pixel(edges[cell + 1]));
            if (pixel >= Math.Min(from, to) && pixel <= Math.Max(from, to))
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>The edges of cells: given, or half way between their middles.</summary>
    private double[] Edges(string name, Axis axis, Values values, int count)
    {
        var (start, step) = (Trace[name + "0"].Number ?? 0, Trace["d" + name].Number ?? 1);
        var at = values.Count > 0 ? axis.Coordinates(values) : [.. Enumerable.Range(0, count).Select(i => start + (i * step))];
        if (at.Length == count + 1 && axis.Kind != AxisKind.Category)
        {
            return at;
        }

        double Middle(int i) => i >= 0 && i < Math.Min(count, at.Length) ? at[i] : double.NaN;
        var edges = new double[count + 1];
        for (var i = 0; i <= count && count > 0; i++)
        {
            // Beyond the first and the last middle, half as far as to the next one.
            var (before, after, near) = (Middle(i - 1), Middle(i), Math.Clamp(i, 1, Math.Max(1, at.Length - 1)));
            var half = at.Length > 1 ? (at[near] - at[near - 1]) / 2 : 0.5;
            edges[i] = double.IsNaN(before) ? (double.IsNaN(after) ? i - 0.5 : after - half) : double.IsNaN(after) ? before + half
                : (before + after) / 2;
        }

        return edges;
    }
}
