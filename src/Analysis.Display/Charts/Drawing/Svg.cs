using System.Text;

namespace Analysis.Display.Charts;

/// <summary>Writes SVG: numbers with at most three decimals, text escaped, nothing but presentation attributes.</summary>
internal sealed class Svg(PictureOptions options)
{
    private const int MostDecimals = 3;

    private readonly StringBuilder text = new(16_384);
    private readonly Stack<string> open = new();
    private readonly int decimals = options.IsCompact ? 1 : MostDecimals;

    // Where the open element begins, so that with fewer decimals rectangles that touched still do.
    private double left;
    private double top;

    /// <inheritdoc cref="PictureOptions.IsCompact"/>
    public bool IsCompact => options.IsCompact;

    /// <inheritdoc cref="PictureOptions.SaysValues"/>
    public bool SaysValues => options.SaysValues;

    public Svg Start(string element)
    {
        CloseTag();
        text.Append('<').Append(element);
        open.Push(element);
        (left, top) = (0, 0);
        tagOpen = true;
        return this;
    }

    private bool tagOpen;

    public Svg Attr(string name, string? value)
    {
        if (value is not null)
        {
            text.Append(' ').Append(name).Append("=\"");
            Escape(value);
            text.Append('"');
        }

        return this;
    }

    public Svg Attr(string name, double value)
    {
        text.Append(' ').Append(name).Append("=\"");
        Number(text, Placed(name, value), DecimalsOf(name));
        text.Append('"');
        return this;
    }

    /// <summary>Only where the value differs from SVG's default.</summary>
    public Svg AttrUnless(string name, double value, double usual) => Math.Abs(value - usual) < 1e-9 ? this : Attr(name, value);

    /// <summary>Begins a rectangle.</summary>
    public Svg Rect(double x, double y, double width, double height) =>
        Start("rect").Attr("x", x).Attr("y", y).Attr("width", width).Attr("height", height);

    public Svg Rect(Box box) => Rect(box.Left, box.Top, box.Width, box.Height);

    public Svg Fill(Paint paint) =>
        paint.Alpha <= 0 ? Attr("fill", "none") : Attr("fill", paint.Hex).AttrUnless("fill-opacity", paint.Alpha, 1);

    public Svg Stroke(Paint paint, double width) => width <= 0 || paint.Alpha <= 0 ? this
        : Attr("stroke", paint.Hex).AttrUnless("stroke-width", width, 1).AttrUnless("stroke-opacity", paint.Alpha, 1);

    /// <summary>Path data written piece by piece by the caller.</summary>
    public Svg Path(PathData path)
    {
        text.Append(" d=\"");
        path.WriteTo(text, decimals);
        text.Append('"');
        return this;
    }

    public Svg Text(string content)
    {
        if (tagOpen)
        {
            Attr("lang", options.LanguageOf?.Invoke(content));
        }

        CloseTag();
        Escape(content);
        return this;
    }

    public Svg End()
    {
        var element = open.Pop();
        if (tagOpen)
        {
            text.Append("/>");
            tagOpen = false;
        }
        else
        {
            text.Append("</").Append(element).Append('>');
        }

        return this;
    }

    /// <summary>What a pointer or a screen reader gets of a mark.</summary>
    public Svg Hover(string? content)
    {
        if (content is null || !SaysValues)
        {
            return this;
        }

        if (tagOpen && open.Peek() == "text")
        {
            // The text that follows is what of the content there is room for: they are of one language.
            Attr("lang", options.LanguageOf?.Invoke(content)).Start("title");
            CloseTag();
            Escape(content);
            return End();
        }

        return Start("title").Text(content).End();
    }

    public override string ToString() => text.ToString();

    public static void Number(StringBuilder text, double value, int decimals = MostDecimals)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e9)
        {
            value = double.IsNaN(value) ? 0 : Math.Clamp(value, -1e9, 1e9);
        }

        // Written from the last digit to the first: at most a sign, ten digits, the point and three decimals.
        Span<char> digits = stackalloc char[16];
        var at = digits.Length;
        var unit = decimals switch { 1 => 10, 2 => 100, _ => 1000 };
        var units = (long)Math.Round(value * unit, MidpointRounding.AwayFromZero);
        var (whole, rest) = Math.DivRem((ulong)Math.Abs(units), (ulong)unit);
        for (; decimals > 0; decimals--, rest /= 10)
        {
            if (at < digits.Length || rest % 10 > 0)
            {
                digits[--at] = (char)('0' + (rest % 10));
            }
        }

        if (at < digits.Length)
        {
            digits[--at] = '.';
        }

        do
        {
            digits[--at] = (char)('0' + (whole % 10));
            whole /= 10;
        }
        while (whole > 0);
        if (units < 0)
        {
            digits[--at] = '-';
        }

        text.Append(digits[at..]);
    }

    // Sizes of type, widths of lines and opacities keep their decimals: they are few, and a tenth is much of them.
    private int DecimalsOf(string name) =>
        name is "x" or "y" or "cx" or "cy" or "x1" or "x2" or "y1" or "y2" || (name is "width" or "height" && open.Peek() == "rect")
        ? decimals : MostDecimals;

    private double Placed(string name, double value)
    {
        if (!IsCompact || open.Peek() != "rect")
        {
            return value;
        }

        (left, top) = name switch { "x" => (value, top), "y" => (left, value), _ => (left, top) };
        return name switch
        {
            "width" => Rounded(left + value) - Rounded(left),
            "height" => Rounded(top + value) - Rounded(top),
            _ => value
        };
    }

    private double Rounded(double value) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private void CloseTag()
    {
        if (tagOpen)
        {
            text.Append('>');
            tagOpen = false;
        }
    }

    /// <summary>Characters that XML forbids become U+FFFD: a hostile title must not make the picture unreadable.</summary>
    private void Escape(string value)
    {
        if (!value.AsSpan().ContainsAnyExceptInRange(' ', '~') && !value.AsSpan().ContainsAny("&<>\""))
        {
            text.Append(value);
            return;
        }

        // Runes: half a surrogate pair is none, and reads as U+FFFD.
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\n' or '\t' or '\r' => text.Append(' '),
                < ' ' or 0x7f or 0xfffe or 0xffff => text.Append('\ufffd'),
                < 0x10000 => text.Append((char)rune.Value),
                _ => text.Append(rune.ToString()),
            };
        }
    }
}
