using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>The metadata by which front ends find a notebook's kernel.</summary>
internal static class KernelSpec
{
    private const string Key = "kernelspec";
    private const string Language = "language";

    // Front ends choose a kernel by its name; the language is for tools. Quarto makes it the class of a fence, and ```{.c# …} is none
    // (pandoc takes # for an id).
    private static readonly Dictionary<string, (string Name, string DisplayName, string Extension, string MimeType,
        string Lexer)> Kernels = new(StringComparer.Ordinal)
        {
            [CellLanguage.CSharp] = (".net-csharp", ".NET (C#)", ".cs", "text/x-csharp", "csharp"),
            ["fsharp"] = (".net-fsharp", ".NET (F#)", ".fs", "text/x-fsharp", "fsharp"),
            ["pwsh"] = (".net-pwsh", ".NET (PowerShell)", ".ps1", "text/x-powershell", "powershell"),
        };

    /// <summary>The metadata of a new notebook.</summary>
    /// <param name="language">The language of cells that name none.</param>
    /// <param name="languages">The languages of its cells.</param>
    public static JsonObject Metadata(string language, IEnumerable<string> languages)
    {
        var (name, display, extension, mimeType, lexer) = Kernels.GetValueOrDefault(language, Kernels[CellLanguage.CSharp]);
        var items = languages.Prepend(language).Distinct(StringComparer.Ordinal)
            .Select(item => (JsonNode)new JsonObject { ["aliases"] = new JsonArray(), ["name"] = item });
        return new JsonObject
        {
            [Key] = new JsonObject
            {
                ["display_name"] = display,
                [Language] = Kernels.ContainsKey(language) ? language
                : CellLanguage.CSharp,
                ["name"] = name
            },
            ["language_info"] = new JsonObject
            {
                ["file_extension"] = extension,
                ["mimetype"] = mimeType,
                ["name"] = "polyglot-notebook",
                ["pygments_lexer"] = lexer
            },
            ["polyglot_notebook"] = new JsonObject
            {
                ["kernelInfo"] =
                new JsonObject { ["defaultKernelName"] = language, ["items"] = new JsonArray([.. items]) }
            },
        };
    }

    /// <summary>The notebook with a language that every tool can read: <c>csharp</c> for <c>C#</c>, <c>fsharp</c> for <c>F#</c>.</summary>
    public static Notebook Readable(Notebook notebook)
    {
        var named = (notebook.Metadata[Key] as JsonObject)?[Language] is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>() : null;
        if (named is not ("C#" or "F#"))
        {
            return notebook;
        }

        var metadata = notebook.Metadata.DeepClone().AsObject();
        metadata[Key]![Language] = named == "C#" ? CellLanguage.CSharp : "fsharp";
        return notebook with { Metadata = metadata };
    }
}
