using System.Text;

namespace Analysis.Display.Charts;

/// <summary>The data of an SVG path. Its numbers are written with the picture, which says how many decimals they get.</summary>
internal sealed class PathData
{
    // Stands in the text for the next number.
    private const char Gap = '#';

    private readonly StringBuilder text = new(64);
    private readonly List<double> numbers = new(64);

    public bool IsEmpty => text.Length == 0;

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
        Point('A', radius, radius);
        text.Append(large ? " 0 1 " : " 0 0 ").Append(clockwise ? '1' : '0');
        return Point(' ', x, y);
    }

    /// <summary>Nothing but the ends of a line, which its stroke makes a dot.</summary>
    public PathData Dot(double x, double y)
    {
        Point('M', x, y);
        text.Append("h0");
        return this;
    }

    public PathData Close()
    {
        text.Append('Z');
        return this;
    }

    public void WriteTo(StringBuilder svg, int decimals)
    {
        var number = 0;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var letter in chunk.Span)
            {
                if (letter == Gap)
                {
                    Svg.Number(svg, numbers[number++], decimals);
                }
                else
                {
                    svg.Append(letter);
                }
            }
        }
    }

    private PathData Point(char command, double x, double y)
    {
        text.Append(command).Append(Gap).Append(',').Append(Gap);
        numbers.Add(x);
        numbers.Add(y);
        return this;
    }
}
