namespace Analysis.Display.Charts;

/// <summary>The axes of a figure by their ids, and the part of the plot that each fills.</summary>
internal sealed class AxisSet(Node layout)
{
    // Of a grid's rows or columns: more are no picture.
    private const int MostCells = 100;

    private readonly Dictionary<string, Axis> axes = new(StringComparer.Ordinal);
    private readonly List<Axis> order = [];

    public IReadOnlyList<Axis> All => order;

    /// <summary>The axis of an id such as <c>x</c> or <c>y2</c>, made where it is new.</summary>
    public Axis Of(string id)
    {
        if (!axes.TryGetValue(id, out var axis))
        {
            id = id.Length > 0 && id[0] is 'x' or 'y' ? id
                : throw new ArgumentException($"A trace of the figure refers to the axis '{id}'. Expected x, y or one of them with a "
                + $"number, such as x2.");
            var name = id[0] + "axis";
            var options = layout[name + id[1..]];
            axis = new(id, id.Length > 1 && layout["template"]["layout"][name] is { Exists: true } usual ? options.Behind(usual.Value)
                : options);
            axes[id] = axis;
            order.Add(axis);
        }

        return axis;
    }

    public Axis? Find(string? id) => id is not null && axes.TryGetValue(id, out var axis) ? axis : null;

    /// <summary>A figure without traces still has the axes that its layout speaks of, or at least one pair.</summary>
    public void AddMissing(bool hasTraces)
    {
        if (order.Count == 0 && (!hasTraces || layout["xaxis"].IsObject && layout["yaxis"]["range"].Exists))
        {
            Of("x");
            Of("y");
        }

        SetDomains();
    }

    /// <summary>The pairs of axes on which traces are.</summary>
    public IEnumerable<(Axis X, Axis Y)> Pairs(IReadOnlyList<Series> series) => series.Count == 0 && order.Count == 2
        ? [(order[0], order[1])] : series.Select(s => (s.Trace.X, s.Trace.Y)).Distinct();

    /// <summary>The axis at which this one stands: the one it names, or the first that shares a plot with it.</summary>
    public Axis? AnchorOf(Axis axis) => axis.Options["anchor"].Text == "free" ? null
        : Find(axis.Options["anchor"].Text) ?? AtEdge(axis) ?? order.FirstOrDefault(a => a.IsX != axis.IsX && a.Id[1..] == axis.Id[1..])
        ?? order.FirstOrDefault(a => a.IsX != axis.IsX);

    // Where the plots of a column share an x axis and those of a row a y axis, these stand at the bottom and at the left.
    private Axis? AtEdge(Axis axis) => layout["grid"].IsObject && !IsIndependent(layout["grid"]) ? order.Where(a => a.IsX != axis.IsX)
        .MinBy(a => a.DomainFrom) : null;

    private static bool IsIndependent(Node grid) => grid["pattern"].Text == "independent" || grid["subplots"].Exists;

    private void SetDomains()
    {
        ApplyGrid();
        foreach (var axis in order)
        {
            if (axis.Options["domain"] is { Count: 2 } own)
            {
                axis.SetDomain(Math.Clamp(own[0].Number ?? 0, 0, 1), Math.Clamp(own[1].Number ?? 1, 0, 1));
            }
            else if (Find(axis.Options["overlaying"].Text) is { } over)
            {
                axis.SetDomain(over.DomainFrom, over.DomainTo);
            }
        }
    }

    private void ApplyGrid()
    {
        var grid = layout["grid"];
        var rows = (int)Math.Clamp(grid["rows"].Number ?? grid["subplots"].Count, 0, MostCells);
        var columns = (int)Math.Clamp(grid["columns"].Number ?? grid["subplots"][0].Count, 0, MostCells);
        if (!grid.IsObject || rows < 1 || columns < 1)
        {
            return;
        }

        var independent = IsIndependent(grid);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var number = (row * columns) + column + 1;
                var pair = grid["subplots"][row][column].Text;
                var at = pair?.IndexOf('y', StringComparison.Ordinal) ?? -1;
                var (x, y) = at > 0 ? (pair![..at], pair[at..]) : independent ? ("x" + Number(number), "y" + Number(number))
                    : ("x" + Number(column + 1), "y" + Number(row + 1));
                var fromTop = grid["roworder"].Text != "bottom to top";
                SetCell(Find(x), grid["xgap"].Number ?? (independent ? 0.2 : 0.1), column, columns, grid["domain"]["x"]);
                SetCell(Find(y), grid["ygap"].Number ?? (independent ? 0.3 : 0.1), fromTop ? rows - 1 - row
                    : row, rows, grid["domain"]["y"]);
            }
        }
    }

    private static string Number(int n) => n == 1 ? "" : n.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void SetCell(Axis? axis, double gap, int index, int count, Node domain)
    {
        var (from, to) = (domain[0].Number ?? 0, domain[1].Number ?? 1);
        var step = (to - from) / (count - gap);
        axis?.SetDomain(from + (step * index), from + (step * (index + 1 - gap)));
    }
}
