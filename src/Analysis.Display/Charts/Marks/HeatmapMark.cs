namespace Analysis.Display.Charts;

/// <summary>A table of numbers as coloured cells. Neighbours of one colour share a rectangle; a missing number leaves a hole.</summary>
internal sealed class HeatmapMark(Cells cells) : Mark
{
    // Beyond so many cells no text has room in one.
    private const int MostTexts = 2500;

    private readonly Trace trace = cells.Trace;

    public override int Layer => 0;

    public override string Kind => "Heatmap";

    public override void Extend()
    {
        if (cells.Count > 0)
        {
            trace.X.Auto.Include(cells.XEdges, 0, false, false);
            trace.Y.Auto.Include(cells.YEdges, 0, false, false);
        }
    }

    public override void Draw(Svg svg)
    {
        var (xGap, yGap) = ((trace["xgap"].Number ?? 0) / 2, (trace["ygap"].Number ?? 0) / 2);
        var hovers = cells.Count <= Series.MostHovers;
        double[] xs = [.. cells.XEdges.Select(trace.X.Pixel)];
        double[] ys = [.. cells.YEdges.Select(trace.Y.Pixel)];
        // Smoothed edges would show as a grid of pale lines between cells that touch.
        svg.Start("g").Attr("shape-rendering", xGap + yGap > 0 ? null : "crispEdges").AttrUnless("opacity", trace.Opacity, 1);
        var drawn = (Row: -1, End: 0);
        foreach (var (r, c) in cells.Known())
        {
            if (r == drawn.Row && c < drawn.End)
            {
                continue;
            }

            var color = cells.Scale[cells[r, c]];
            var end = c + 1;
            while (!hovers && xGap == 0 && end < cells.Columns && !double.IsNaN(cells[r, end]) && cells.Scale[cells[r, end]] == color)
            {
                end++;
            }

            drawn = (r, end);
            // Never nothing: a cell thinner than a fifth of a pixel still colours it.
            var cell = Box.Between(xs[c], xs[end], ys[r], ys[r + 1]);
            svg.Rect(cell.Left + xGap, cell.Top + yGap, Math.Max(0.2, cell.Width - (2 * xGap)), Math.Max(0.2, cell.Height - (2 * yGap)))
                .Attr("fill", color.Hex).Hover(hovers ? Words(r, c) : null).End();
        }

        svg.End();
        DrawTexts(svg, xs, ys);
    }

    private void DrawTexts(Svg svg, double[] xs, double[] ys)
    {
        if (trace["texttemplate"].Text is not { } template || cells.Count > MostTexts)
        {
            return;
        }

        var style = new TextStyle(HouseStyle.FontSize - 1, Paint.Of(HouseStyle.Text)).With(trace["textfont"]);
        foreach (var (r, c) in cells.Known())
        {
            var text = template.Replace("%{z}", NumberText.Shortest(cells[r, c]), StringComparison.Ordinal)
                .Replace("%{text}", trace["text"][r][c].Text ?? "", StringComparison.Ordinal);
            if (TextMetrics.Width(text, style.Size) < Math.Abs(xs[c + 1] - xs[c]) + 2)
            {
                TextDrawing.Line(svg, (xs[c] + xs[c + 1]) / 2, ((ys[r] + ys[r + 1]) / 2) + (style.Size * 0.35), text,
                    trace["textfont"]["color"].Exists ? style : style with { Color = cells.TextColor(r, c) }, "middle");
            }
        }
    }

    private string Words(int r, int c)
    {
        var (x, y) = ((cells.XEdges[c] + cells.XEdges[c + 1]) / 2, (cells.YEdges[r] + cells.YEdges[r + 1]) / 2);
        return (trace["text"][r][c].Text is { Length: > 0 } text ? RichText.Plain(text) + " · " : "")
            + trace.X.Say(x) + ", " + trace.Y.Say(y) + ": " + NumberText.Shortest(cells[r, c]);
    }
}
