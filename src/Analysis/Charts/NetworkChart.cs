using Microsoft.Data.Analysis;
using Plotly.NET;
using Plotly.NET.CSharp;
using Plotly.NET.LayoutObjects;
using Plotly.NET.TraceObjects;
using Chart = Plotly.NET.CSharp.Chart;

namespace Analysis;

/// <summary>What stands together?</summary>
internal static class NetworkChart
{
    private const int MostNodes = 30;
    private const int MostEdges = 60;

    /// <summary>A dot per word or name, larger the more sentences have it, and a line between two that stand in one sentence, thicker the
    /// more often.</summary>
    /// <param name="pairs">The table of <see cref="Questions.Network"/>.</param>
    /// <param name="title">What it shows.</param>
    public static GenericChart Of(DataFrame pairs, string title)
    {
        var (ones, others) = (ChartValues.Names(pairs[ColumnNames.Term]), ChartValues.Names(pairs[ColumnNames.Other]));
        var (counts, sizes, otherSizes) =
            (ChartValues.Numbers(pairs[ColumnNames.Sentences]), ChartValues.Numbers(pairs[ColumnNames.TermCount]),
                ChartValues.Numbers(pairs[ColumnNames.OtherCount]));
        var rows = Kept(ones, others);
        if (rows.Length == 0)
        {
            return HouseTheme.Empty(title, "no two stand in one sentence often enough");
        }

        var nodes = rows.SelectMany(row => new[] { (Name: ones[row], Size: sizes[row]), (Name: others[row], Size: otherSizes[row]) })
            .DistinctBy(node => node.Name).OrderByDescending(node => node.Size).ThenBy(node => node.Name, StringComparer.Ordinal).ToArray();
        var numbers = nodes.Index().ToDictionary(node => node.Item.Name, node => node.Index, StringComparer.Ordinal);
        var most = rows.Max(row => counts[row]);
        var edges = rows.Select(row => (One: numbers[ones[row]], Other: numbers[others[row]], Strength: counts[row] / most)).ToArray();
        var places = NetworkLayout.Of(nodes.Length, edges);
        var lines = edges.Select(edge => Shape.Between(places[edge.One], places[edge.Other],
            Line.Of(1 + (7 * edge.Strength), HouseTheme.Quiet)));
        var dots = Chart.Scatter<double, double, string>(
            [.. places.Select(place => place.X)], [.. places.Select(place => place.Y)], StyleParam.Mode.Markers_Text, ShowLegend: false,
            MultiText: nodes.Select(node => HouseTheme.Plain(node.Name)).ToArray(), TextPosition: StyleParam.TextPosition.TopCenter,
            Marker: Marker.Of([.. nodes.Select(node => 8 + (18 * Math.Sqrt(node.Size / nodes[0].Size)))], HouseTheme.ColorOf(0)));
        return HouseTheme.Apply(dots.WithShapes(lines), title,
            $"dots: sentences that have it; lines: sentences that have both, up to {most:#,0}")
            .WithXAxis(LinearAxis.Bare((-0.08, 1.08))).WithYAxis(LinearAxis.Bare((-0.06, 1.1))).WithSize(700, 620);
    }

    // The pairs of the table's first rows, as long as there are not too many nodes.
    private static int[] Kept(string[] ones, string[] others)
    {
        var (kept, nodes) = (new List<int>(), new HashSet<string>(StringComparer.Ordinal));
        for (var row = 0; row < ones.Length && kept.Count < MostEdges; row++)
        {
            if (nodes.Count + (nodes.Contains(ones[row]) ? 0 : 1) + (nodes.Contains(others[row]) ? 0 : 1) <= MostNodes)
            {
                nodes.UnionWith([ones[row], others[row]]);
                kept.Add(row);
            }
        }

        return [.. kept];
    }
}
