using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analysis.Display;
using Analysis.Notebooks.Documents;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;
using Microsoft.DotNet.Interactive.Formatting.Csv;
using Microsoft.DotNet.Interactive.Formatting.TabularData;
using Microsoft.DotNet.Interactive.ValueSharing;

namespace Analysis.Notebooks.Execution;

/// <summary>A shown value as a MIME bundle: what .NET Interactive's formatters made of it, and plain text beside HTML, which the released
/// kernel lacks.</summary>
internal static class OutputBundle
{
    /// <param name="shown">What a kernel shows.</param>
    /// <param name="outputs">The outputs of the cell below which it is shown.</param>
    /// <returns>The bundle, and its size in bytes.</returns>
    public static (MimeBundle Bundle, long Size) Of(DisplayEvent shown, CellOutputs outputs)
    {
        var texts = shown.FormattedValues.ToDictionary(formatted => formatted.MimeType, formatted => Text(formatted.Value),
            StringComparer.Ordinal);
        if (texts.TryGetValue(HtmlFormatter.MimeType, out var html))
        {
            texts.TryAdd(PlainTextFormatter.MimeType, Plain(shown, texts, html));
        }

        if (html is not null)
        {
            texts[HtmlFormatter.MimeType] = StableIds.In(html, outputs.NextName());
        }

        if (outputs.KeepData && shown.Value is { } value && HasData(value.GetType()))
        {
            texts.TryAdd(CsvFormatter.MimeType, Text(value.ToDisplayString(CsvFormatter.MimeType)));
        }

        return (new MimeBundle(texts.Select(entry => KeyValuePair.Create(entry.Key, Node(entry.Key, entry.Value)))),
            texts.Values.Sum(text => (long)Encoding.UTF8.GetByteCount(text)));
    }

    private static string Plain(DisplayEvent shown, Dictionary<string, string> texts, string html) => shown.Value switch
    {
        // What was given as HTML already has no value to be written otherwise.
        null when shown is DisplayedValueProduced { ValueId: null } => html,
        // The formatters would write what holds the table, and the values of variables that only their names are asked of.
        TabularDataResource when texts.TryGetValue(CsvFormatter.MimeType, out var rows) => rows,
        IEnumerable<KernelValue> variables => string.Join('\n', variables.Select(variable => $"{variable.Name}: {variable.Type}")),
        var value => Text(value.ToDisplayString(PlainTextFormatter.MimeType)),
    };

    // The same line end on every system, for the outputs are committed.
    private static string Text(string? text) =>
        StableIds.OfCode(InertText.Of((text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal)));

    private static JsonNode? Node(string type, string text)
    {
        try
        {
            return MimeBundle.IsJson(type) ? JsonNode.Parse(WholeText.OfJson(text)) : JsonValue.Create(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    // The formatters for any object and any sequence do not count: they write what is no table, too.
    private static bool HasData(Type type) =>
        Formatter.GetPreferredFormatterFor(type, CsvFormatter.MimeType) is { MimeType: CsvFormatter.MimeType, Type: var written }
        && written != typeof(object) && written.IsAssignableFrom(type) && !IsSequence(written);

    private static bool IsSequence(Type type) => type == typeof(System.Collections.IEnumerable)
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>));
}
