using System.Text;

namespace Analysis.Display.Charts;

/// <summary>The data of an SVG path.</summary>
internal sealed class PathData
{
    public StringBuilder Text { get; } = new(256);

    public bool IsEmpty => Text.Length == 0;

    public PathData Move(double x, double y) => Point('M', x, y);

    public PathData Line(double x, double y) => Point('L', x, y);

    public PathData Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Point('C', x1, y1);
        Point(' ', x2, y2);
        return Point(' ', x, y);
    }

    public PathData Arc(double radius, bool large, bool clockwise, double x, double y)
    {
        Text.Append('A');
        Svg.Number(Text, radius);
        Text.Append(',');
        Svg.Number(Text, radius);
        Text.Append(large ? " 0 1 " : " 0 0 ").Append(clockwise ? '1' : '0').Append(' ');
        return Pair(x, y);
    }

    public PathData Close()
    {
        Text.Append('Z');
        return this;
    }

    private PathData Point(char command, double x, double y)
    {
        Text.Append(command);
        return Pair(x, y);
    }

    private PathData Pair(double x, double y)
    {
        Svg.Number(Text, x);
        Text.Append(',');
        Svg.Number(Text, y);
        return this;
    }
}
