namespace Analysis.Display.Charts;

/// <summary>The names of series beside samples of them: in rows above the plot unless the figure wants it elsewhere.</summary>
internal sealed class Legend
{
    private const double Sample = 24;

    // The most that the names take, and what a row takes.
    private const double Widest = 270;
    private const double RowHeight = 20;

    private readonly List<Entry> entries = [];
    private readonly TextStyle style;
    private readonly Node options;
    private readonly string title;

    public Legend(ChartPicture picture, Node layout)
    {
        options = layout["legend"];
        style = picture.Font.With(options["font"]);
        title = options["title"]["text"].Text ?? "";
        var named = picture.Series.Where(s => s.ShowsLegend && s.Trace.Name.Length > 0).ToList();
        var shown = layout["showlegend"].Flag
            ?? (named.Count > 1 || picture.Pies.Count > 0 || named.Any(s => s.Trace["showlegend"].Flag == true));
        if (!shown)
        {
            return;
        }

        var groups = new HashSet<string>(StringComparer.Ordinal);
        entries.AddRange(picture.Pies.Where(p => p.ShowsLegend).SelectMany(p => p.LegendEntries()));
        entries.AddRange(named.Where(s => s.Trace["legendgroup"].Text is not { Length: > 0 } g || groups.Add(g + "\n" + s.Trace.Name))
            .Select(s => new Entry(s.Trace.Name, s.DrawSample)));
        if (options["traceorder"].Text?.StartsWith("reversed", StringComparison.Ordinal) ?? false)
        {
            entries.Reverse();
        }
    }

    private bool IsInside => options["x"].Number is > 0.02 and < 0.98 && options["y"].Number is >= 0 and <= 1;

    private bool IsLevel => options["orientation"].Text is null ? options["x"].Number is null && entries.Count <= 8
        : options["orientation"].Text == "h";

    private bool IsBelow => IsLevel && options["y"].Number < 0.5;

    public double HeightOnTop(double width) => IsLevel && !IsBelow ? HeightOf(width) : 0;

    public double HeightBelow(double width) => IsBelow ? HeightOf(width) : 0;

    public double WidthAtSide => entries.Count > 0 && !IsLevel && !IsInside ? Math.Min(240, entries.Max(EntryWidth)) + 14 : 0;

    public void Draw(Svg svg, Box plot, double head, double pad, ChartPicture picture)
    {
        if (entries.Count == 0)
        {
            return;
        }

        svg.Start("g");
        if (IsLevel && !IsInside)
        {
            var y = IsBelow ? picture.Height - HeightBelow(picture.Width - (2 * pad)) : head;
            foreach (var row in Rows(picture.Width - (2 * pad)))
            {
                var x = pad;
                foreach (var entry in row)
                {
                    Draw(svg, entry, x, y, 300);
                    x += EntryWidth(entry);
                }

                y += RowHeight;
            }
        }
        else
        {
            Column(svg, plot, picture);
        }

        svg.End();
    }

    private void Column(Svg svg, Box plot, ChartPicture picture)
    {
        var width = Math.Min(240, entries.Max(EntryWidth));
        var x = IsInside ? plot.Left + (options["x"].Number!.Value * plot.Width) - (options["xanchor"].Text == "right" ? width : 0)
            : plot.Right + 14 + ColorBars.Width(picture);
        var y = IsInside ? plot.Bottom - (options["y"].Number!.Value * plot.Height) : plot.Top;
        if (title.Length > 0)
        {
            TextDrawing.Rich(svg, x, y + 11, title, style with { Bold = true });
            y += RowHeight;
        }

        var fits = Math.Max(1, (int)((picture.Height - y - 8) / RowHeight));
        foreach (var entry in entries.Take(entries.Count > fits ? fits - 1 : fits))
        {
            Draw(svg, entry, x, y, width);
            y += RowHeight;
        }

        if (entries.Count > fits)
        {
            TextDrawing.Line(svg, x, y + 11, $"… and {entries.Count - fits + 1} more",
                style with { Color = Paint.Of(HouseStyle.MutedText) });
        }
    }

    private void Draw(Svg svg, Entry entry, double x, double y, double width)
    {
        entry.Draw(svg, x, y);
        TextDrawing.Line(svg, x + Sample + 6, y + 6 + (style.Size * 0.35),
            TextMetrics.Fit(entry.Name, style.Size, Math.Min(width - Sample - 6, Widest)), style);
    }

    private double HeightOf(double width) => entries.Count > 0 && !IsInside ? (Rows(width).Count * RowHeight) + 6 : 0;

    private double EntryWidth(Entry entry) =>
        Sample + 22 + (entry.Name.Length > 300 ? Widest : Math.Min(Widest, TextMetrics.Width(entry.Name, style.Size)));

    private List<List<Entry>> Rows(double width)
    {
        var rows = new List<List<Entry>> { new() };
        var used = 0.0;
        foreach (var entry in entries)
        {
            var needed = EntryWidth(entry);
            if (used + needed > width && rows[^1].Count > 0)
            {
                rows.Add([]);
                used = 0;
            }

            rows[^1].Add(entry);
            used += needed;
        }

        return rows;
    }

    /// <summary>A name, and what draws its sample in a box of 24 by 12 pixels.</summary>
    internal sealed record Entry(string Name, Action<Svg, double, double> Draw);
}
