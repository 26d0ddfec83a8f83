namespace Analysis.Display.Charts;

/// <summary>Plotly's names of dashes as lengths.</summary>
internal static class Dashes
{
    /// <summary>The lengths for a line of this width; null for a line without gaps. Lengths that the figure gives hold.</summary>
    public static string? Of(string? name, double width) => name switch
    {
        null or "solid" => null,
        "dot" => Lengths(width, 1, 1.5),
        "dash" => Lengths(width, 3, 2.5),
        "longdash" => Lengths(width, 5, 3),
        "dashdot" => Lengths(width, 3, 2, 1, 2),
        "longdashdot" => Lengths(width, 5, 2, 1, 2),
        _ => name.All(c => char.IsAsciiDigit(c) || c is ' ' or ',' or '.' or 'p' or 'x') ? name.Replace("px", "", StringComparison.Ordinal)
            : null,
    };

    // In widths of the line; below 1.5 pixels, dots and gaps run together on most screens.
    private static string Lengths(double width, params double[] times) =>
        string.Join(' ', times.Select(time => TextDrawing.Num(Math.Max(1.5, width * time))));
}
