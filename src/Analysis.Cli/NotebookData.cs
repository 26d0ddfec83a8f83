using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using Analysis.Notebooks.Freezing;

namespace Analysis.Cli;

/// <summary>The articles that notebooks read: what <c>--data</c> names, or what their parameter <c>data</c> does.</summary>
internal sealed class NotebookData(IReadOnlyList<string> given)
{
    private const string DataParameter = "data";
    private const string StoreManifestName = "store.json";

    /// <summary>The files that a notebook reads by its parameter, with their digests, by path from the notebook's folder.</summary>
    public static IReadOnlyList<(string File, string? Sha256)> Files(string notebook, IReadOnlyList<Parameter> parameters,
        FileDigests digests)
    {
        var folder = Folder(notebook);
        return [.. Paths(notebook, parameters).SelectMany(FilesOf)
            .Select(file => (File: Path.GetRelativePath(folder, file).Replace('\\', '/'), Path: file))
            .OrderBy(file => file.File, StringComparer.Ordinal)
            .Select(file => (file.File, digests.Of(file.Path)))];
    }

    /// <summary>The full paths that a notebook's parameter names.</summary>
    public static IEnumerable<string> Paths(string notebook, IReadOnlyList<Parameter> parameters) =>
        (parameters.FirstOrDefault(parameter => parameter.Name == DataParameter)?.Texts ?? [])
        .Select(part => Path.GetFullPath(part, Folder(notebook)));

    /// <summary>The settings for one notebook. The data's path is relative to the notebook, so that no output depends on where the project
    /// lies.</summary>
    /// <exception cref="UsageException">What <c>--data</c> names is not there, or <c>-p data=</c> says the same.</exception>
    public RunSettings For(string notebook, RunSettings settings)
    {
        if (given.Count == 0)
        {
            return settings;
        }

        if (settings.Parameters.ContainsKey(DataParameter))
        {
            throw new UsageException("analysis: --data and -p data=… say the same thing; give one of them.");
        }

        if (given.FirstOrDefault(path => !Path.Exists(path)) is { } missing)
        {
            throw new UsageException($"{missing}: there is no such file or folder; --data expects a folder of articles, or an article's "
                + $"file.");
        }

        if (given.FirstOrDefault(path => FilesOf(path).Count == 0) is { } empty)
        {
            throw new UsageException($"{empty}: the folder holds no file; --data expects a folder of articles, or an article's file.");
        }

        var relative = given.Select(path => Path.GetRelativePath(Folder(notebook), path).Replace('\\', '/'));
        return settings with
        {
            Parameters = new Dictionary<string, string>(settings.Parameters,
            StringComparer.Ordinal)
            { [DataParameter] = string.Join(',', relative) }
        };
    }

    /// <summary>The settings for one notebook that is going to run.</summary>
    /// <exception cref="UsageException">As for <see cref="For"/>; or several paths are given, and the notebook takes one.</exception>
    public RunSettings Checked(string notebook, RunSettings settings)
    {
        var own = For(notebook, settings);
        if (given.Count > 1 && !ParameterCell.Read(NotebookFile.Read(notebook))
            .Any(parameter => parameter is { Name: DataParameter, Type: "string[]" }))
        {
            throw new UsageException($"{notebook}: its parameter \"{DataParameter}\" holds one path; give one --data, or declare it as "
                + $"string[].");
        }

        return own;
    }

    // A store's one file says what is in all others.
    private static IReadOnlyList<string> FilesOf(string path) => Path.Combine(path, StoreManifestName) is var manifest
        && File.Exists(manifest) ? [manifest] : [.. FileDigests.Files(path).Where(file => !IsWritten(file))];

    // Where the articles' folder is this one, what this program wrote into it is none of its data.
    private static bool IsWritten(string file) =>
        Path.GetFullPath(file).StartsWith(Path.GetFullPath("artifacts") + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Folder(string notebook) => Path.GetDirectoryName(Path.GetFullPath(notebook))!;
}
