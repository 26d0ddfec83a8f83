using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// The language of a code cell, by the name of its kernel: <c>csharp</c>, <c>fsharp</c>, <c>pwsh</c>, <c>html</c> … A file says it in the
/// metadata's <c>polyglot_notebook.kernelName</c> (VS Code), <c>dotnet_interactive.language</c> (the kernel) or <c>vscode.languageId</c>;
/// a cell that says nothing has its notebook's.
/// </summary>
public static partial class CellLanguage
{
    /// <summary>C#.</summary>
    public const string CSharp = "csharp";

    // The kernels of the released tool, with the names that it also knows them by.
    internal static readonly (string Name, string Language, string[] Aliases)[] Known =
    [
        (CSharp, "C#", ["C#", "c#", "cs"]), ("fsharp", "F#", ["F#", "f#", "fs"]), ("pwsh", "PowerShell", ["powershell"]),
            ("javascript", "JavaScript", ["js"]),
        ("html", "HTML", []), ("http", "HTTP", []), ("kql", "KQL", []), ("mermaid", "Mermaid", []), ("sql", "SQL", []),
            ("value", "value", []),
    ];

    private const string Polyglot = "polyglot_notebook";
    private const string Kernel = "dotnet_interactive";

    /// <summary>The language of a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="notebook">Its notebook.</param>
    public static string Of(CodeCell cell, Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return Named(Text(cell.Metadata, Polyglot, "kernelName")) ?? Named(Text(cell.Metadata, Kernel, "language"))
            ?? Named(Text(cell.Metadata, "vscode", "languageId")?.Replace("polyglot-notebook.", "", StringComparison.Ordinal))
                ?? Of(notebook);
    }

    /// <summary>The language of a notebook's cells that name none: that of its kernel, or C#.</summary>
    public static string Of(Notebook notebook)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        return Named(Text(notebook.Metadata[Polyglot] as JsonObject, "kernelInfo", "defaultKernelName"))
            ?? Named(Text(notebook.Metadata, "kernelspec", "name")?.Replace(".net-", "", StringComparison.Ordinal))
                ?? Named(Text(notebook.Metadata, "kernelspec", "language")) ?? CSharp;
    }

    /// <summary>The metadata of a cell in <paramref name="language"/>, in both ways in which files say it.</summary>
    internal static JsonObject Metadata(string language, JsonObject? others = null)
    {
        var metadata = others?.DeepClone().AsObject() ?? [];
        metadata.TryAdd(Kernel, new JsonObject { ["language"] = language });
        metadata.TryAdd(Polyglot, new JsonObject { ["kernelName"] = language });
        return metadata;
    }

    /// <summary>What a cell's metadata says beside its language.</summary>
    internal static JsonObject Others(Cell cell, string language)
    {
        var others = cell.Metadata.DeepClone().AsObject();
        foreach (var (key, value) in cell is CodeCell ? Metadata(language) : [])
        {
            if (JsonNode.DeepEquals(others[key], value))
            {
                others.Remove(key);
            }
        }

        return others;
    }

    private static string? Named(string? name) =>
        name is null || !Name().IsMatch(name) ? null : Known.FirstOrDefault(kernel => kernel.Aliases.Contains(name)).Name ?? name;

    private static string? Text(JsonObject? metadata, string key, string name) =>
        metadata?[key] is JsonObject values && values[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>() : null;

    [GeneratedRegex(@"^[\w#+.-]{1,60}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
