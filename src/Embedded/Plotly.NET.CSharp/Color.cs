using System.Globalization;

namespace Plotly.NET;

/// <summary>A colour, one colour per mark, or one number per mark that a colour scale turns into colours.</summary>
public sealed class Color : IEquatable<Color>
{
    private Color(object value) => Value = value;

    /// <summary>A CSS colour, an array of them, or an array of numbers.</summary>
    public object Value { get; }

    /// <summary>Red, green and blue from 0 to 255, opacity likewise.</summary>
    public static Color fromARGB(int a, int r, int g, int b)
        => new(string.Create(CultureInfo.InvariantCulture, $"rgba({Byte(r)}, {Byte(g)}, {Byte(b)}, {Byte(a) / 255.0:0.####})"));

    /// <summary>One colour per mark.</summary>
    public static Color fromColors(IEnumerable<Color> c) => new(c.Select(x => x.Value).ToArray());

    /// <summary>One number per mark, to be coloured by the colour scale.</summary>
    public static Color fromColorScaleValues<a>(IEnumerable<a> c) where a : IConvertible => new(c.Cast<object>().ToArray());

    /// <summary>A colour as <c>#rrggbb</c>, with or without the number sign.</summary>
    /// <exception cref="ArgumentException">The text is no such colour.</exception>
    public static Color fromHex(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        var digits = s.TrimStart('#');
        return digits.Length is 3 or 6 or 8 && digits.All(char.IsAsciiHexDigit)
            ? new("#" + digits)
            : throw new ArgumentException($"'{s}' is no hexadecimal colour. Write it as #rrggbb, for example #1f77b4.", nameof(s));
    }

    /// <summary>One of the named colours of CSS.</summary>
    public static Color fromKeyword(ColorKeyword c)
    {
        ArgumentNullException.ThrowIfNull(c);
        return new(c.ToString());
    }

    /// <summary>Red, green and blue from 0 to 255.</summary>
    public static Color fromRGB(int r, int g, int b) => new($"rgb({Byte(r)}, {Byte(g)}, {Byte(b)})");

    /// <summary>Any colour that CSS and plotly know: a name, <c>#rrggbb</c>, <c>rgb(…)</c>, <c>rgba(…)</c>.</summary>
    public static Color fromString(string c) => new(c);

    /// <inheritdoc/>
    public bool Equals(Color? other) => other is not null && Equals(other.Value, Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Color);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    private static int Byte(int value)
        => value is >= 0 and <= 255 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A part of a colour is between 0 and 255.");
}
