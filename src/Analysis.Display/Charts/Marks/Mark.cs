namespace Analysis.Display.Charts;

/// <summary>
/// One shape that a trace draws, such as its line or its bars: from the channels of a series and the axes' scales to elements of the
/// picture. It has no state of its own, so that drawing twice draws the same.
/// </summary>
internal abstract class Mark
{
    /// <summary>The layer of lines and points. Behind it stand bars and boxes (2), areas (1), which would hide them, and cells (0), which
    /// fill the plot.</summary>
    public const int Front = 3;

    public virtual int Layer => 2;

    /// <summary>What a chart of such marks is called; null where the mark only accompanies others.</summary>
    public virtual string? Kind => null;

    /// <summary>Asks both axes for room, where the channels have not.</summary>
    public virtual void Extend()
    {
    }

    public abstract void Draw(Svg svg);

    /// <summary>Its part of the sample in the legend, in a box of 24 by 12 pixels.</summary>
    public virtual void DrawSample(Svg svg, double x, double y)
    {
    }
}
