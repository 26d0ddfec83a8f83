using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Analysis.Display;

namespace Analysis.Notebooks.Documents;

/// <summary>Reads nbformat 4 (https://nbformat.readthedocs.io/en/latest/format_description.html).</summary>
public static class IpynbReader
{
    private const int LongestExcerpt = 80;
    private const string Expected = "expected a Jupyter notebook (nbformat 4)";

    /// <summary>Reads a notebook's JSON.</summary>
    /// <param name="json">The text of an .ipynb file.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <exception cref="NotebookFormatException">The text is no notebook of nbformat 4.</exception>
    public static Notebook Read(string json, string name)
    {
        ArgumentNullException.ThrowIfNull(json);
        json = WholeText.OfJson(json);
        try
        {
            var options = new JsonDocumentOptions { AllowDuplicateProperties = false };
            var root = JsonNode.Parse(json, documentOptions: options) as JsonObject
                ?? throw new NotebookFormatException($"it holds no JSON object; {Expected}.");
            return ReadNotebook(root);
        }
        catch (JsonException exception)
        {
            throw new NotebookFormatException($"{name}: {TextPlace.Of(json, exception)}: this is not JSON; {Expected}.", exception);
        }
        catch (NotebookFormatException exception)
        {
            throw new NotebookFormatException($"{name}: {TextPlace.OfCell(json, exception.Cell)}: {exception.Message}", exception);
        }
    }

    /// <summary>Reads a notebook's JSON in UTF-8 without a copy of it as text: outputs can be large.</summary>
    /// <returns>Null where something is wrong, or has to be made whole first; <see cref="Read(string, string)"/> does that, and says
    /// what.</returns>
    public static Notebook? TryRead(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span) || json.Span.IndexOf("\\ud"u8) >= 0 || json.Span.IndexOf("\\uD"u8) >= 0)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return document.RootElement.ValueKind == JsonValueKind.Object ? ReadNotebook(JsonObject.Create(document.RootElement)!) : null;
        }
        catch (Exception exception) when (exception is JsonException or NotebookFormatException)
        {
            return null;
        }
    }

    private static Notebook ReadNotebook(JsonObject root)
    {
        if (Find(root, "nbformat") is not JsonValue major || !major.TryGetValue(out int format))
        {
            throw new NotebookFormatException($"the number \"nbformat\" is missing; {Expected}.");
        }

        if (format != 4)
        {
            throw new NotebookFormatException($"it is of nbformat {format}; {Expected}. "
                + "Jupyter converts it: jupyter nbconvert --to notebook --nbformat 4.");
        }

        RefuseUnknown(root, "the notebook", "nbformat", "nbformat_minor", "metadata", "cells");
        var cells = Get<JsonArray>(root, "cells", "the notebook");
        var minor = Find(root, "nbformat_minor") is JsonValue value && value.TryGetValue(out int number) ? number : 0;
        return new Notebook
        {
            FormatMinor = minor,
            Metadata = Get<JsonObject>(root, "metadata", "the notebook").DeepClone().AsObject(),
            Cells = [.. cells.Select((cell, index) => ReadCell(cell, index + 1))],
        };
    }

    private static Cell ReadCell(JsonNode? node, int number)
    {
        try
        {
            return CellOf(node, number);
        }
        catch (NotebookFormatException exception)
        {
            throw new NotebookFormatException(exception.Message, exception) { Cell = number };
        }
    }

    private static Cell CellOf(JsonNode? node, int number)
    {
        var where = $"cell {number}";
        var cell = node as JsonObject ?? throw new NotebookFormatException($"{where} is no JSON object; {Expected}.");
        var id = Find(cell, "id") is JsonValue value ? Text(value, where) : $"cell-{number}";
        var source = Text(Get<JsonNode>(cell, "source", where), where);
        var metadata = Get<JsonObject>(cell, "metadata", where).DeepClone().AsObject();
        var attachments = Find(cell, "attachments") is null ? null : Get<JsonObject>(cell, "attachments", where).DeepClone().AsObject();
        var type = Text(Get<JsonNode>(cell, "cell_type", where), where);
        RefuseUnknown(cell, where, type == "code" ? ["cell_type", "id", "metadata", "source", "execution_count", "outputs"]
            : ["cell_type", "id", "metadata", "source", "attachments"]);
        return type switch
        {
            "code" => new CodeCell
            {
                Id = id,
                Source = source,
                Metadata = metadata,
                ExecutionCount = Count(cell),
                Outputs = [.. Get<JsonArray>(cell, "outputs", where).Select((output, index) =>
                    ReadOutput(output, $"{where}, output {index + 1}"))],
            },
            "markdown" => new MarkdownCell { Id = id, Source = source, Metadata = metadata, Attachments = attachments },
            "raw" => new RawCell { Id = id, Source = source, Metadata = metadata, Attachments = attachments },
            _ => throw new NotebookFormatException($"{where} is of the unknown type \"{type}\"; expected code, markdown or raw."),
        };
    }

    private static Output ReadOutput(JsonNode? node, string where)
    {
        var output = node as JsonObject ?? throw new NotebookFormatException($"{where} is no JSON object; {Expected}.");
        var type = Text(Get<JsonNode>(output, "output_type", where), where);
        return type switch
        {
            "stream" => new StreamOutput(Text(Get<JsonNode>(output, "name", where), where),
                Text(Get<JsonNode>(output, "text", where), where)),
            "display_data" => new DisplayOutput(Bundle(output, where)) { Metadata = OutputMetadata(output, where) },
            "execute_result" => new ResultOutput(Bundle(output, where), Count(output)) { Metadata = OutputMetadata(output, where) },
            "error" => new ErrorOutput(
                Text(Get<JsonNode>(output, "ename", where), where),
                Text(Get<JsonNode>(output, "evalue", where), where),
                [.. Get<JsonArray>(output, "traceback", where).Select(line => Text(line, where))]),
            _ => throw new NotebookFormatException($"{where} is of the unknown type \"{type}\"; "
                + "expected stream, display_data, execute_result or error."),
        };
    }

    private static MimeBundle Bundle(JsonObject output, string where) => new(Get<JsonObject>(output, "data", where).Select(entry =>
        new KeyValuePair<string, JsonNode?>(entry.Key, MimeBundle.IsJson(entry.Key) ? entry.Value?.DeepClone()
            : JsonValue.Create(Text(entry.Value, where)))));

    private static JsonObject OutputMetadata(JsonObject output, string where) =>
        Get<JsonObject>(output, "metadata", where).DeepClone().AsObject();

    private static int? Count(JsonObject node) => Find(node, "execution_count") is JsonValue value && value.TryGetValue(out int count)
        ? count : null;

    // A text is a string or, as files have it, an array of its lines.
    private static string Text(JsonNode? node, string where)
    {
        try
        {
            return node switch
            {
                JsonArray lines => Joined(lines),
                JsonValue value => value.GetValue<string>(),
                _ => throw new InvalidOperationException(),
            };
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException or NullReferenceException)
        {
            throw new NotebookFormatException(
                $"{where} holds {Excerpt(node)} where a text is expected (a string, or an array of strings).", exception);
        }
    }

    // A text that grows while it is put together would need its room several times over.
    private static string Joined(JsonArray lines) =>
        string.Create(lines.Sum(line => line!.GetValue<string>().Length), lines, static (text, lines) =>
    {
        foreach (var line in lines)
        {
            var part = line!.GetValue<string>();
            part.CopyTo(text);
            text = text[part.Length..];
        }
    });

    private static string Excerpt(JsonNode? node) => node?.ToJsonString() is not { } json ? "null" : json.Length <= LongestExcerpt ? json
        : json[..LongestExcerpt] + "…";

    private static JsonNode? Find(JsonObject node, string key) => node.TryGetPropertyValue(key, out var value) ? value : null;

    private static T Get<T>(JsonObject node, string key, string where) where T : JsonNode =>
        Find(node, key) as T ?? throw new NotebookFormatException($"{where} has no \"{key}\", or one of the wrong kind; {Expected}.");

    // Keeping what has no place in the model is impossible and dropping it silently would lose somebody's data.
    private static void RefuseUnknown(JsonObject node, string where, params string[] known)
    {
        if (node.Select(entry => entry.Key).FirstOrDefault(key => !known.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            throw new NotebookFormatException($"{where} has the key \"{unknown}\", which nbformat 4 does not know; "
                + $"expected {string.Join(", ", known)}. What is your own belongs into \"metadata\".");
        }
    }
}
