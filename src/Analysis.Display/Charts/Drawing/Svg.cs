using System.Text;

namespace Analysis.Display.Charts;

/// <summary>Writes SVG: numbers with at most three decimals, text escaped, nothing but presentation attributes.</summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new(16_384);
    private readonly Stack<string> open = new();

    public Svg Start(string element)
    {
        CloseTag();
        text.Append('<').Append(element);
        open.Push(element);
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
        Number(text, value);
        text.Append('"');
        return this;
    }

    /// <summary>Only where the value differs from SVG's default.</summary>
    public Svg AttrUnless(string name, double value, double usual) => Math.Abs(value - usual) < 1e-9 ? this : Attr(name, value);

    /// <summary>Path data written piece by piece by the caller.</summary>
    public Svg Path(PathData path)
    {
        text.Append(" d=\"").Append(path.Text).Append('"');
        return this;
    }

    public Svg Text(string content)
    {
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
    public Svg Hover(string? content) => content is null ? this : Start("title").Text(content).End();

    public override string ToString() => text.ToString();

    public static void Number(StringBuilder text, double value)
    {
        if (!double.IsFinite(value) || Math.Abs(value) > 1e9)
        {
            value = double.IsNaN(value) ? 0 : Math.Clamp(value, -1e9, 1e9);
        }

        // Written from the last digit to the first: at most a sign, ten digits, the point and three decimals.
        Span<char> digits = stackalloc char[16];
        var at = digits.Length;
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        var (whole, rest) = Math.DivRem((ulong)Math.Abs(thousandths), 1000);
        for (var decimals = 3; decimals > 0; decimals--, rest /= 10)
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
        if (thousandths < 0)
        {
            digits[--at] = '-';
        }

        text.Append(digits[at..]);
    }

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

        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '&': text.Append("&amp;"); break;
                case '<': text.Append("&lt;"); break;
                case '>': text.Append("&gt;"); break;
                case '"': text.Append("&quot;"); break;
                case '\n' or '\t' or '\r': text.Append(' '); break;
                case < ' ' or '\u007f' or '\ufffe' or '\uffff': text.Append('\ufffd'); break;
                case >= '\ud800' and <= '\udfff' when char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    text.Append(c).Append(value[++i]);
                    break;
                case >= '\ud800' and <= '\udfff': text.Append('\ufffd'); break;
                default: text.Append(c); break;
            }
        }
    }
}
