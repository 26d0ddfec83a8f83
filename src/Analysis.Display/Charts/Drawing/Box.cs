namespace Analysis.Display.Charts;

/// <summary>A rectangle on the picture, in pixels.</summary>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>The rectangle between two pairs of sides, in whichever order they are.</summary>
    public static Box Between(double x0, double x1, double y0, double y1) =>
        new(Math.Min(x0, x1), Math.Min(y0, y1), Math.Abs(x1 - x0), Math.Abs(y1 - y0));
}
