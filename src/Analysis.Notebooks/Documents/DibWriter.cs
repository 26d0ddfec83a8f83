using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>Writes .dib files, as <see cref="DibReader"/> describes them.</summary>
public static class DibWriter
{
    // How a comment begins and ends in the languages that have one.
    internal static readonly Dictionary<string, (string Begin, string End)> Comments = new(StringComparer.Ordinal)
    {
        [CellLanguage.CSharp] = ("//", ""),
        ["fsharp"] = ("//", ""),
        ["javascript"] = ("//", ""),
        ["kql"] = ("//", ""),
        ["http"] =
            ("//", ""),
        ["pwsh"] = ("#", ""),
        ["sql"] = ("--", ""),
        ["mermaid"] = ("%%", ""),
        ["html"] = ("<!--", " -->"),
        [DibReader.Markdown] = ("<!--", " -->"),
    };

    /// <summary>The text of a .dib file, and what it cannot hold.</summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="name">The name of its file, for warnings.</param>
    public static (string Text, IReadOnlyList<string> Warnings) Write(Notebook notebook, string name)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var warnings = LeftOut.Warnings(notebook, name, ".dib");
        var metadata = Metadata(notebook);
        var text = new StringBuilder($"{DibReader.Meta}\n\n{JsonLine.Write(metadata)}\n");
        var begins = DibReader.Kernels(metadata).SelectMany(kernel => kernel.Aliases.Append(kernel.Name)).Concat(DibReader.Named(metadata))
            .Select(kernel => "#!" + kernel).ToHashSet(StringComparer.Ordinal);
        foreach (var (cell, number) in notebook.Cells.Select((cell, index) => (cell, index + 1)))
        {
            var where = CellPlace.Of(name, number);
            var language = cell is CodeCell code ? CellLanguage.Of(code, notebook) : DibReader.Markdown;
            var source = cell.Source.ReplaceLineEndings("\n").Trim('\n');
            var marker = Marker(cell, source, language, out var lost);
            if (lost)
            {
                warnings.Add($"{where}: the cell's metadata is left out: a comment in {language} that could hold it is not known.");
            }

            if (source.Length == 0 && marker.Length == 0)
            {
                warnings.Add($"{where}: the cell is empty, and left out: a .dib holds no empty cells.");
                continue;
            }

            if (Array.FindIndex(source.Split('\n'), begins.Contains) is >= 0 and var line)
            {
                warnings.Add(Invariant($"{where}:{line + 1}: \"{source.Split('\n')[line]}\" begins a cell of its own in a .dib."));
            }

            text.Append(CultureInfo.InvariantCulture, $"\n#!{language}\n\n{marker}{source}\n");
        }

        return (text.ToString(), warnings);
    }

    // A first line of the cell's own that looks like one gets one above it.
    private static string Marker(Cell cell, string source, string language, out bool lost)
    {
        var others = CellLanguage.Others(cell, language);
        var known = Comments.TryGetValue(language, out var comment);
        lost = others.Count > 0 && !known;
        var (raw, json) = (cell is RawCell ? " [raw]" : "", others.Count > 0
            || (cell is not RawCell && DibReader.Marker().IsMatch(source.Split('\n')[0])) ? " " + JsonLine.Write(others) : "");
        return known && raw.Length + json.Length > 0 ? $"{comment.Begin} %%{raw}{json}{comment.End}\n" : "";
    }

    // A kernel of another name must be among those that the metadata lists, or its cells would be part of the ones before them.
    private static JsonObject Metadata(Notebook notebook)
    {
        var languages = notebook.CodeCells.Select(cell => CellLanguage.Of(cell, notebook)).ToList();
        var plain = KernelSpec.Metadata(CellLanguage.Of(notebook), languages);
        var metadata = new JsonObject { ["kernelInfo"] = plain["polyglot_notebook"]!["kernelInfo"]!.DeepClone() };
        if ((notebook.Metadata["polyglot_notebook"] as JsonObject)?["kernelInfo"] is JsonObject kernels && kernels["items"] is JsonArray)
        {
            var own = new JsonObject { ["kernelInfo"] = kernels.DeepClone() };
            var items = own["kernelInfo"]!["items"]!.AsArray();
            foreach (var language in languages.Distinct(StringComparer.Ordinal)
                .Where(language => !items.Any(item => (item as JsonObject)?["name"]?.ToString() == language)))
            {
                items.Add((JsonNode)new JsonObject { ["name"] = language });
            }

            metadata = DibReader.CanRead(own) ? own : metadata;
        }

        foreach (var (key, value) in KernelSpec.Readable(notebook).Metadata
            .Where(entry => entry.Key is not ("polyglot_notebook" or "kernelInfo") && !JsonNode.DeepEquals(entry.Value, plain[entry.Key])))
        {
            metadata[key] = value?.DeepClone();
        }

        return metadata;
    }
}
