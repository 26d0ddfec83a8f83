using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Display;
using Microsoft.DotNet.Interactive.Documents;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// Reads .dib files, the text format of Polyglot Notebooks, with .NET Interactive's own parser. From a text: its way from a file breaks
/// characters that lie across the edge of a buffer.
/// <list type="number">
/// <item>A line <c>#!csharp</c>, <c>#!fsharp</c>, <c>#!markdown</c> … begins a cell; other lines that begin with <c>#!</c> belong to
/// their cell. Blank lines around a cell, empty cells and kinds of line ends are not kept.</item>
/// <item>A line <c>#!meta</c> begins the notebook's metadata, as JSON up to the next line with <c>#!</c>. Its <c>kernelInfo</c> is the
/// <c>polyglot_notebook.kernelInfo</c> of an .ipynb.</item>
/// <item>Ours: a first line <c>// %% {"tags":["parameters"]}</c>, as a comment in the cell's language, holds the cell's metadata beside
/// its language, and <c>&lt;!-- %% [raw] --&gt;</c> makes a raw cell. Other tools see a comment.</item>
/// </list>
/// </summary>
public static partial class DibReader
{
    internal const string Meta = "#!meta";
    internal const string Markdown = "markdown";

    /// <summary>Reads a notebook's text. Cells get the ids <c>cell-N</c>.</summary>
    /// <param name="text">The text of a .dib file.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <exception cref="NotebookFormatException">The metadata cannot be read.</exception>
    public static Notebook Read(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = WholeText.Of(text).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
        var line = Array.FindIndex(lines, found => found.StartsWith(Meta, StringComparison.Ordinal));
        var after = line < 0 ? -1 : Array.FindIndex(lines, line + 1, found => found.StartsWith("#!", StringComparison.Ordinal));
        var metadata = line < 0 ? [] : ReadMetadata(string.Join('\n', lines[(line + 1)..(after < 0 ? lines.Length : after)]), line, name);
        if (!CanRead(metadata))
        {
            throw new NotebookFormatException($"{name}: line {line + 1}, column 1: the kernels that {Meta} names cannot be read; expected "
                + """{"kernelInfo":{"defaultKernelName":"csharp","items":[{"name":"csharp"}]}}, each name and alias once.""");
        }

        var language = CellLanguage.Of(new Notebook
        {
            Cells = [],
            Metadata =
            new JsonObject { ["polyglot_notebook"] = new JsonObject { ["kernelInfo"] = metadata["kernelInfo"]?.DeepClone() } }
        });
        // Without a line with #! below it, the parser takes the last line of the metadata for a cell.
        string[] cleaned = line < 0 ? lines : [.. lines[..line], Meta, JsonLine.Write(metadata), .. after < 0
            ? ["#!" + CellLanguage.CSharp] : lines[after..]];
        var elements = CodeSubmission.Parse(string.Join('\n', cleaned), Kernels(metadata)).Elements
            .Where(element => element.Contents.Length > 0);
        List<Cell> cells = [.. elements.Select((element, index) => ReadCell(element, index + 1))];
        return new Notebook { Cells = cells, Metadata = Metadata(metadata, language, cells) };
    }

    /// <summary>Whether the parser takes a notebook's kernels.</summary>
    internal static bool CanRead(JsonObject metadata)
    {
        try
        {
            CodeSubmission.Parse($"{Meta}\n{JsonLine.Write(metadata)}\n#!{CellLanguage.CSharp}\n", Kernels(metadata));
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException
            or NotSupportedException or NullReferenceException)
        {
            return false;
        }
    }

    /// <summary>The kernels whose names begin cells: the metadata's, and those of the released tool that it does not name.</summary>
    internal static KernelInfoCollection Kernels(JsonObject metadata)
    {
        var named = Named(metadata);
        var kernels = new KernelInfoCollection { DefaultKernelName = CellLanguage.CSharp };
        foreach (var (name, language, aliases) in CellLanguage.Known.Append((Markdown, Markdown, ["md"]))
            .Where(kernel => !named.Contains(kernel.Name)))
        {
            kernels.Add(new KernelInfo(name, language, [.. aliases.Where(alias => !named.Contains(alias))]));
        }

        return kernels;
    }

    /// <summary>The names and aliases of the kernels that a notebook's metadata names.</summary>
    internal static HashSet<string> Named(JsonObject metadata) => [.. ((metadata["kernelInfo"] as JsonObject)?["items"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .SelectMany(item => (item["aliases"] as JsonArray ?? []).Append(item["name"])).Select(alias => alias?.ToString() ?? "")];

    // The parser would say the place within the JSON, and of a text that is no object nothing at all.
    private static JsonObject ReadMetadata(string text, int line, string name)
    {
        var json = WholeText.OfJson(text);
        try
        {
            return JsonNode.Parse(json, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false }) as JsonObject
                ?? throw new NotebookFormatException($"{name}: line {line + 2}, column 1: {Meta} is followed by no JSON object; "
                    + "expected one, up to the next line that begins with #!.");
        }
        catch (JsonException exception)
        {
            throw new NotebookFormatException($"{name}: {TextPlace.Of(json, exception, line + 1)}: this is not JSON; "
                + $"expected the notebook's metadata after {Meta}, up to the next line that begins with #!.", exception);
        }
    }

    private static JsonObject Metadata(JsonObject found, string language, IReadOnlyList<Cell> cells)
    {
        var metadata = found.DeepClone().AsObject();
        metadata.Remove("kernelInfo");
        var plain = KernelSpec.Metadata(language, cells.OfType<CodeCell>()
            .Select(cell => CellLanguage.Of(cell, new Notebook { Cells = [] })));
        if (found["kernelInfo"] is { } kernels)
        {
            plain["polyglot_notebook"]!["kernelInfo"] = kernels.DeepClone();
        }

        foreach (var (key, value) in plain)
        {
            metadata.TryAdd(key, value?.DeepClone());
        }

        return metadata;
    }

    private static Cell ReadCell(InteractiveDocumentElement element, int number)
    {
        var (id, language) = ($"cell-{number}", element.KernelName ?? CellLanguage.CSharp);
        var (source, raw, metadata) = DibWriter.Comments.ContainsKey(language) ? TakeMarker(element.Contents)
            : (element.Contents, false, []);
        return language != Markdown ? new CodeCell { Id = id, Source = source, Metadata = CellLanguage.Metadata(language, metadata) }
            : raw ? new RawCell { Id = id, Source = source, Metadata = metadata }
            : new MarkdownCell { Id = id, Source = source, Metadata = metadata };
    }

    // A comment that only looks like ours stays.
    private static (string Source, bool Raw, JsonObject Metadata) TakeMarker(string source)
    {
        var end = source.IndexOf('\n', StringComparison.Ordinal);
        var match = Marker().Match(end < 0 ? source : source[..end]);
        var metadata = match.Groups["json"].Success ? JsonLine.Read(match.Groups["json"].Value) : [];
        return match.Success && metadata is not null ? (end < 0 ? "" : source[(end + 1)..], match.Groups["raw"].Success, metadata)
            : (source, false, []);
    }

    [GeneratedRegex(@"^(?://|#|--|%%|<!--) %%(?:(?<raw> \[raw\])(?: (?<json>\{.*\}))?| (?<json>\{.*\}))(?: -->)?$",
        RegexOptions.CultureInvariant)]
    internal static partial Regex Marker();
}
