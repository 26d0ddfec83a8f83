using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>Writes nbformat 4 byte for byte as Jupyter's nbformat does: sorted keys, one space of indent, texts as arrays of lines, a last
/// line end.</summary>
public static class IpynbWriter
{
    /// <summary>The text of an .ipynb file.</summary>
    public static string Write(Notebook notebook)
    {
        using var text = new StringWriter();
        Write(notebook, text);
        return text.ToString();
    }

    /// <summary>Writes the text of an .ipynb file, piece by piece: outputs can be large.</summary>
    public static void Write(Notebook notebook, TextWriter text)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(text);
        PythonJson.Write(new JsonObject
        {
            ["cells"] = new JsonArray([.. notebook.Cells.Select(cell => WriteCell(cell, notebook.FormatMinor >= 5))]),
            ["metadata"] = notebook.Metadata.DeepClone(),
            ["nbformat"] = 4,
            ["nbformat_minor"] = notebook.FormatMinor,
        }, text);
        text.Write('\n');
    }

    private static JsonObject WriteCell(Cell cell, bool withId)
    {
        var node = new JsonObject { ["metadata"] = cell.Metadata.DeepClone(), ["source"] = Lines(cell.Source) };
        if (withId)
        {
            node["id"] = cell.Id;
        }

        switch (cell)
        {
            case CodeCell code:
                node["cell_type"] = "code";
                node["execution_count"] = code.ExecutionCount;
                node["outputs"] = new JsonArray([.. code.Outputs.Select(WriteOutput)]);
                break;
            case MarkdownCell markdown:
                node["cell_type"] = "markdown";
                Attach(node, markdown.Attachments);
                break;
            case RawCell raw:
                node["cell_type"] = "raw";
                Attach(node, raw.Attachments);
                break;
        }

        return node;
    }

    private static void Attach(JsonObject node, JsonObject? attachments)
    {
        if (attachments is not null)
        {
            node["attachments"] = attachments.DeepClone();
        }
    }

    private static JsonObject WriteOutput(Output output) => output switch
    {
        StreamOutput stream => new() { ["output_type"] = "stream", ["name"] = stream.Name, ["text"] = Lines(stream.Text) },
        DisplayOutput display =>
        new() { ["output_type"] = "display_data", ["data"] = WriteBundle(display.Data), ["metadata"] = display.Metadata.DeepClone() },
        ResultOutput result => new()
        {
            ["output_type"] = "execute_result",
            ["data"] = WriteBundle(result.Data),
            ["metadata"] = result.Metadata.DeepClone(),
            ["execution_count"] = result.ExecutionCount,
        },
        ErrorOutput error => new()
        {
            ["output_type"] = "error",
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["traceback"] = new JsonArray([.. error.Traceback.Select(line => (JsonNode)line)]),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "unknown kind of output"),
    };

    private static JsonObject WriteBundle(MimeBundle bundle)
    {
        var node = new JsonObject();
        foreach (var (type, value) in bundle.Values)
        {
            var split = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/javascript" or "image/svg+xml";
            node[type] = split && value is JsonValue text && text.TryGetValue(out string? lines) ? Lines(lines) : value?.DeepClone();
        }

        return node;
    }

    private static JsonValue Lines(string text) => JsonValue.Create(new TextLines(text))!;
}
