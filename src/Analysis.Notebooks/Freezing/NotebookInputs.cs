using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Freezing;

/// <summary>
/// What a run of a notebook depends on, as far as it can be known without running it: this program, the cells of code, the values of
/// parameters, the files beside the notebook, and the files and folders that a cell or a parameter names, by their content. What cells take
/// from the network, the clock or a path that they put together is not among it.
/// </summary>
public static partial class NotebookInputs
{
    private const string ParametersTag = "parameters";

    /// <summary>A digest of all of it: where it is the same, so are the outputs.</summary>
    /// <param name="path">The notebook's path.</param>
    /// <param name="notebook">The notebook.</param>
    /// <param name="parameters">The values that its parameters get.</param>
    /// <param name="apart">Folders that a run does not read, because rendering writes them.</param>
    /// <param name="digests">Reads the files.</param>
    public static string Fingerprint(string path, Notebook notebook, IReadOnlyDictionary<string, string> parameters,
        IReadOnlyList<string> apart, FileDigests digests)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(digests);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var text = new StringBuilder(ToolBuild.Id).Append('\n');
        foreach (var (name, value) in parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal))
        {
            Append(text, "parameter", name, value);
        }

        foreach (var cell in notebook.CodeCells)
        {
            Append(text, "cell", cell.Metadata.ToJsonString(), cell.Source);
        }

        foreach (var file in Files(folder, notebook, parameters, apart))
        {
            Append(text, "file", Path.GetRelativePath(folder, file), digests.Of(file) ?? "");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    // Lengths keep the parts apart, whatever is in them.
    private static void Append(StringBuilder text, string kind, string name, string value) =>
        text.Append(CultureInfo.InvariantCulture, $"{kind} {name.Length} {value.Length} {name} {value}\n");

    private static IEnumerable<string> Files(string folder, Notebook notebook, IReadOnlyDictionary<string, string> parameters,
        IReadOnlyList<string> apart)
    {
        var given = notebook.CodeCells.Where(cell => cell.Tags.Contains(ParametersTag)).SelectMany(cell => Texts(cell.Source))
            .Concat(parameters.Values.SelectMany(value => value.Split(',').Append(value)));
        var named = notebook.CodeCells.SelectMany(cell => Texts(cell.Source)).Where(text => !IsAround(folder, text)).Concat(given);
        return Directory.GetFiles(folder).Where(file => !IsNotebook(file))
            .Concat(named.Distinct(StringComparer.Ordinal).Select(text => Resolved(folder, text)).OfType<string>()
                .SelectMany(FileDigests.Files))
            .Where(file => !apart.Any(other => file.StartsWith(other + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static bool IsNotebook(string file) => Path.GetExtension(file) is ".ipynb" or ".dib";

    // The texts in a cell, those that Path.Combine puts together, and what a directive names.
    private static IEnumerable<string> Texts(string source) => Text().Matches(source).Select(match => match.Groups[1].Value)
        .Concat(Combined().Matches(source)
            .Select(match => string.Join('/', Text().Matches(match.Value).Select(part => part.Groups[1].Value))))
        .Concat(Import().Matches(source).Select(match => match.Groups[1].Value));

    // "." and "/" are in many cells, and mostly no paths. What holds the notebook counts only where it is a parameter.
    private static bool IsAround(string folder, string text) => Resolved(folder, text) is { } path && (folder + Path.DirectorySeparatorChar)
        .StartsWith(path.TrimEnd('/') + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Resolved(string folder, string text)
    {
        if (text.Length == 0 || text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var path = Path.GetFullPath(text, folder);
        return path != Path.GetPathRoot(path) && Path.Exists(path) ? Path.TrimEndingDirectorySeparator(path) : null;
    }

    [GeneratedRegex("""
        "((?:[^"\\\r\n]|\\.)*)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Text();

    [GeneratedRegex("""
        \bPath\s*\.\s*Combine\s*\(\s*"[^"\\\r\n]*"(?:\s*,\s*"[^"\\\r\n]*")+
        """, RegexOptions.CultureInvariant)]
    private static partial Regex Combined();

    [GeneratedRegex(@"^\s*#!import\s+(\S+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Import();
}
