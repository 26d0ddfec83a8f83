using Analysis.Notebooks.Documents;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution;

/// <summary>A value as a MIME bundle, written by .NET Interactive's own formatters.</summary>
internal static class ValueFormatter
{
    private const string Plain = "text/plain";

    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The MIME types wanted; none: the one that the value's type prefers, and plain text beside it.</param>
    public static MimeBundle Format(object? value, IReadOnlyCollection<string> mimeTypes)
    {
        var types = mimeTypes.Count > 0 ? mimeTypes : Preferred(value);
        return MimeBundle.Of([.. types.Distinct(StringComparer.Ordinal).Select(type => (type, Text(value, type)))]);
    }

    // A number or a text gains nothing from markup, and a notebook's differences stay readable without it.
    private static IReadOnlyCollection<string> Preferred(object? value) => value switch
    {
        null or string or IConvertible or Guid or DateTimeOffset or DateOnly or TimeOnly or TimeSpan => [Plain],
        _ => [.. Formatter.GetPreferredMimeTypesFor(value.GetType()).Where(type => type != Plain).Take(1), Plain],
    };

    private static string Text(object? value, string type) => value is string text && type != "application/json" ? text : value.ToDisplayString(type).ReplaceLineEndings("\n");
}
