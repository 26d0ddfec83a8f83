using Analysis.Notebooks.Documents;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>A value as a MIME bundle, written by .NET Interactive's own formatters.</summary>
internal static class ValueFormatter
{
    private const string Plain = "text/plain";
    private const string Data = "text/csv";

    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The MIME types wanted; none: the one that the value's type prefers, and plain text beside it.</param>
    /// <param name="keepData">Whether a value whose type can be written as CSV is, besides.</param>
    public static MimeBundle Format(object? value, IReadOnlyCollection<string> mimeTypes, bool keepData = false)
    {
        var types = mimeTypes.Count > 0 ? mimeTypes : Preferred(value);
        if (keepData && value is not null && HasData(value.GetType()))
        {
            types = [.. types, Data];
        }

        return MimeBundle.Of([.. types.Distinct(StringComparer.Ordinal).Select(type => (type, Text(value, type)))]);
    }

    // A number or a text gains nothing from markup, and a notebook's differences stay readable without it.
    private static IReadOnlyCollection<string> Preferred(object? value) => value switch
    {
        null or string or IConvertible or Guid or DateTimeOffset or DateOnly or TimeOnly or TimeSpan => [Plain],
        _ => [.. Formatter.GetPreferredMimeTypesFor(value.GetType()).Where(type => type != Plain).Take(1), Plain],
    };

    // The formatters for any object and any sequence do not count: they write what is no table, too.
    private static bool HasData(Type type) => Formatter.GetPreferredFormatterFor(type, Data) is { MimeType: Data, Type: var written } && written != typeof(object) && written.IsAssignableFrom(type) && !IsSequence(written);

    private static bool IsSequence(Type type) => type == typeof(System.Collections.IEnumerable) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>));

    private static string Text(object? value, string type) => value is string text && type != "application/json" ? text : value.ToDisplayString(type).ReplaceLineEndings("\n");
}
