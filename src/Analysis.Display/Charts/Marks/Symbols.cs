using System.Globalization;

namespace Analysis.Display.Charts;

/// <summary>The symbols of points. Those that plotly has beyond these are drawn as the nearest one.</summary>
internal static class Symbols
{
    // In plotly's order: a figure may give a symbol's number in place of its name. 100 more is open, 200 more has a dot.
    private static readonly string[] Names =
    [
        "circle", "square", "diamond", "cross", "x", "triangle-up", "triangle-down", "triangle-left", "triangle-right", "triangle-ne",
            "triangle-se", "triangle-sw", "triangle-nw",
        "pentagon", "hexagon", "hexagon2", "octagon", "star", "hexagram", "star-triangle-up", "star-triangle-down", "star-square",
        "star-diamond", "diamond-tall", "diamond-wide",
        "hourglass", "bowtie", "circle-cross", "circle-x", "square-cross", "square-x", "diamond-cross", "diamond-x", "cross-thin", "x-thin",
        "asterisk", "hash", "y-up", "y-down",
        "y-left", "y-right", "line-ew", "line-ns", "line-ne", "line-nw", "arrow-up", "arrow-down", "arrow-left", "arrow-right",
    ];

    /// <summary>The name of a symbol that a figure gives by its name or by its number; a circle where it gives none.</summary>
    public static string Name(string? symbol)
    {
        if (!int.TryParse(symbol, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return symbol ?? "circle";
        }

        var name = number % 100 < Names.Length ? Names[number % 100] : "circle";
        return name + (number / 100 % 2 == 1 ? "-open" : "") + (number / 200 == 1 ? "-dot" : "");
    }

    /// <summary>Whether the symbol is drawn by its outline only.</summary>
    public static bool IsLine(string symbol) => symbol.EndsWith("-open", StringComparison.Ordinal)
        || symbol.Contains("thin", StringComparison.Ordinal) || symbol.StartsWith("line-", StringComparison.Ordinal)
        || symbol.StartsWith("asterisk", StringComparison.Ordinal);

    /// <summary>Begins the element of a symbol of this radius; the caller colours and ends it.</summary>
    public static void Start(Svg svg, string symbol, double x, double y, double r)
    {
        var name = symbol.Replace("-open", "", StringComparison.Ordinal).Replace("-dot", "", StringComparison.Ordinal);
        if (Shape(name, x, y, r) is { } path)
        {
            svg.Start("path").Path(path);
        }
        else
        {
            svg.Start("circle").Attr("cx", x).Attr("cy", y).Attr("r", r);
        }

        if (IsLine(symbol))
        {
            svg.Attr("fill", "none");
        }
    }

    private static PathData? Shape(string name, double x, double y, double r) => name switch
    {
        "square" or "square-cross" or "square-x" => Polygon(x, y, (-r, -r), (r, -r), (r, r), (-r, r)),
        "diamond" or "diamond-cross" or "diamond-x" => Polygon(x, y, (0, -1.3 * r), (1.3 * r, 0), (0, 1.3 * r), (-1.3 * r, 0)),
        "diamond-tall" => Polygon(x, y, (0, -1.4 * r), (0.7 * r, 0), (0, 1.4 * r), (-0.7 * r, 0)),
        "diamond-wide" => Polygon(x, y, (0, -0.7 * r), (1.4 * r, 0), (0, 0.7 * r), (-1.4 * r, 0)),
        "triangle-up" or "arrow-up" => Polygon(x, y, (0, -r), (1.15 * r, r), (-1.15 * r, r)),
        "triangle-down" or "arrow-down" => Polygon(x, y, (0, r), (1.15 * r, -r), (-1.15 * r, -r)),
        "triangle-left" or "arrow-left" => Polygon(x, y, (-r, 0), (r, -1.15 * r), (r, 1.15 * r)),
        "triangle-right" or "arrow-right" => Polygon(x, y, (r, 0), (-r, -1.15 * r), (-r, 1.15 * r)),
        "cross" => Plus(x, y, r * 1.2, r * 0.4, 0),
        "x" => Plus(x, y, r * 1.2, r * 0.4, Math.PI / 4),
        "pentagon" => Regular(x, y, r * 1.1, 5, 0),
        "hexagon" or "hexagon2" => Regular(x, y, r * 1.1, 6, name == "hexagon" ? 0 : Math.PI / 6),
        "octagon" => Regular(x, y, r * 1.05, 8, Math.PI / 8),
        "star" => Star(x, y, r * 1.3, 5),
        "hexagram" => Star(x, y, r * 1.2, 6),
        "cross-thin" => Lines(x, y, (-r, 0, r, 0), (0, -r, 0, r)),
        "x-thin" => Lines(x, y, (-r, -r, r, r), (-r, r, r, -r)),
        "asterisk" => Lines(x, y, (-r, 0, r, 0), (0, -r, 0, r), (-r * 0.7, -r * 0.7, r * 0.7, r * 0.7),
        (-r * 0.7, r * 0.7, r * 0.7, -r * 0.7)),
        "line-ns" => Lines(x, y, (0, -r, 0, r)),
        "line-ew" => Lines(x, y, (-r, 0, r, 0)),
        "line-ne" => Lines(x, y, (-r, r, r, -r)),
        "line-nw" => Lines(x, y, (-r, -r, r, r)),
        _ => null,
    };

    private static PathData Polygon(double x, double y, params ReadOnlySpan<(double X, double Y)> corners)
    {
        var path = new PathData().Move(x + corners[0].X, y + corners[0].Y);
        foreach (var corner in corners[1..])
        {
            path.Line(x + corner.X, y + corner.Y);
        }

        return path.Close();
    }

    private static PathData Lines(double x, double y, params ReadOnlySpan<(double X1, double Y1, double X2, double Y2)> lines)
    {
        var path = new PathData();
        foreach (var line in lines)
        {
            path.Move(x + line.X1, y + line.Y1).Line(x + line.X2, y + line.Y2);
        }

        return path;
    }

    private static PathData Regular(double x, double y, double r, int corners, double turn)
        => Polygon(x, y, [.. Enumerable.Range(0, corners).Select(i => Around(r, (2 * Math.PI * i / corners) + turn))]);

    private static PathData Star(double x, double y, double r, int rays)
        => Polygon(x, y, [.. Enumerable.Range(0, 2 * rays).Select(i => Around(i % 2 == 0 ? r : r * 0.45, Math.PI * i / rays))]);

    private static PathData Plus(double x, double y, double r, double half, double turn)
    {
        (double X, double Y)[] corners =
        [
            (-half, -r), (half, -r), (half, -half), (r, -half), (r, half), (half, half), (half, r), (-half, r), (-half, half), (-r, half),
                (-r, -half), (-half, -half),
        ];
        var (sin, cos) = Math.SinCos(turn);
        return Polygon(x, y, [.. corners.Select(c => ((c.X * cos) - (c.Y * sin), (c.X * sin) + (c.Y * cos)))]);
    }

    private static (double X, double Y) Around(double r, double angle) => (r * Math.Sin(angle), -r * Math.Cos(angle));
}
