namespace Analysis.Display.Charts;

/// <summary>Where annotations and shapes are: on the paper, on the part of an axis, or at a value of an axis.</summary>
internal static class Positions
{
    public static double X(Node value, string? reference, AxisSet axes, Box plot, double otherwise)
        => At(value, reference ?? "x", axes, otherwise) ?? plot.Left + ((value.Number ?? otherwise) * plot.Width);

    public static double Y(Node value, string? reference, AxisSet axes, Box plot, double otherwise)
        => At(value, reference ?? "y", axes, otherwise) ?? plot.Bottom - ((value.Number ?? otherwise) * plot.Height);

    private static double? At(Node value, string reference, AxisSet axes, double otherwise)
    {
        var domain = reference.EndsWith(" domain", StringComparison.Ordinal);
        if (axes.Find(domain ? reference[..^7] : reference) is not { } axis)
        {
            return null;
        }

        return domain ? axis.PixelFrom + ((value.Number ?? otherwise) * (axis.PixelTo - axis.PixelFrom)) : axis.Pixel(axis.OfNode(value));
    }
}
