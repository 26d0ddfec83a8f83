using System.Globalization;
using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>Turns single values into the type of a column, and refuses to lose anything.</summary>
internal static class Conversion
{
    /// <summary>The value as a <typeparamref name="T"/>.</summary>
    /// <exception cref="ArgumentException">It does not fit; the message names the value, the column and the row.</exception>
    public static T To<T>(object value, string column, long row, CultureInfo? culture = null) => value is T same
        ? same
        : (T)To(value, typeof(T), $"row {row} of column '{column}'", culture);

    /// <summary>The value as a <paramref name="type"/>; <paramref name="place"/> goes into the message.</summary>
    public static object To(object value, Type type, string place, CultureInfo? culture = null)
    {
        culture ??= CultureInfo.InvariantCulture;
        try
        {
            var converted = Convert.ChangeType(value, type, culture);
            if (value is string || Convert.ChangeType(converted, value.GetType(), culture).Equals(value) || type == typeof(string) || IsFloating(type))
            {
                return converted;
            }
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException)
        {
            // Reported below, with the place.
        }

        throw new ArgumentException(
            $"{place} holds {CellText.TypeName(type)}, but was given {CellText.TypeName(value.GetType())} '{CellText.Exact(value)}', which does not convert without loss.",
            nameof(value));
    }

    private static bool IsFloating(Type type) => type == typeof(double) || type == typeof(float) || type == typeof(decimal);
}
