using System.Globalization;
using Microsoft.ML.Data;

namespace Analysis.Display;

/// <summary>How single values are written, in tables for readers and in files; always in the invariant culture.</summary>
public static class CellText
{
    private const int VectorValues = 5;

    /// <summary>A number for a reader: three significant digits, or all before the decimal point where these are more; no exponent from
    /// 0.00001 up to 10^15.</summary>
    public static string Shown(double value) => Shown(value, 3);

    /// <summary>A number with so many significant digits, or all before the decimal point where these are more; no exponent from 0.00001 up
    /// to 10^15.</summary>
    /// <param name="value">The number.</param>
    /// <param name="digits">How many digits, from 1.</param>
    public static string Shown(double value, int digits)
    {
        var size = Math.Abs(value);
        if (!double.IsFinite(value) || size == 0 || size >= 1e15 || size < 1e-5)
        {
            return value.ToString($"G{digits}", CultureInfo.InvariantCulture);
        }

        var decimals = Math.Clamp(digits - 1 - (int)Math.Floor(Math.Log10(size)), 0, 10);
        return Math.Round(value, decimals).ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>A share for a reader, in per cent: <c>4.57 %</c>.</summary>
    /// <param name="value">The share; 1 is all.</param>
    public static string ShownShare(double value) => double.IsFinite(value) ? Shown(100 * value) + " %" : Shown(value);

    /// <summary>A date for a reader: <c>2022-09-12</c> at midnight, else with hours, minutes and seconds, and <c>Z</c> where it is
    /// UTC.</summary>
    public static string Shown(DateTime value)
    {
        var zone = value.Kind == DateTimeKind.Utc ? "Z" : "";
        return value.TimeOfDay == TimeSpan.Zero
            ? value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + zone;
    }

    /// <summary>Any value for a reader; null for null.</summary>
    public static string? Shown(object? value) => value switch
    {
        null => null,
        double number => Shown(number),
        float number => Shown((double)number),
        decimal number => Math.Abs(number) < 1e15m ? Shown((double)number) : number.ToString(CultureInfo.InvariantCulture),
        DateTime date => Shown(date),
        DateTimeOffset date => Shown(date.UtcDateTime),
        bool truth => truth ? "true" : "false",
        VBuffer<float> vector => Vector(vector.DenseValues().Take(VectorValues), vector.Length, value => Shown((double)value)),
        VBuffer<double> vector => Vector(vector.DenseValues().Take(VectorValues), vector.Length, Shown),
        DateOnly or TimeOnly => Exact(value),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Any value with nothing lost: shortest round-trip numbers, ISO 8601 dates; null for null.</summary>
    public static string? Exact(object? value) => value switch
    {
        null => null,
        DateTime { Kind: DateTimeKind.Unspecified } date when date.TimeOfDay == TimeSpan.Zero =>
        date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset date => date.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        VBuffer<float> vector => Vector(vector.DenseValues(), vector.Length, value => Exact(value)),
        VBuffer<double> vector => Vector(vector.DenseValues(), vector.Length, value => Exact(value)),
        bool truth => truth ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>A value with nothing lost, without boxing it.</summary>
    public static string Exact<T>(T value)
        where T : struct
    {
        if (typeof(T) == typeof(bool) || typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTimeOffset) || value is not IFormattable)
        {
            return Exact((object)value)!;
        }

        return ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
    }

    /// <summary>The name of a value type as headings and errors give it: <c>int32</c>, <c>string</c>, <c>datetime</c>.</summary>
    public static string TypeName(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var name = type.Name.ToLowerInvariant();
        return type.IsGenericType
            ? $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GenericTypeArguments.Select(TypeName))}>"
            : name;
    }

    private static string Vector<T>(IEnumerable<T> values, int length, Func<T, string> text)
    {
        var shown = values.Select(text).ToArray();
        return $"[{string.Join(", ", shown)}{(shown.Length < length ? FormattableString.Invariant($", … {length:N0} values") : "")}]";
    }
}
