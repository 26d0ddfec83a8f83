using System.CommandLine;
using Analysis.Display;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>The NOTEBOOK arguments of a command.</summary>
internal static class NotebookPaths
{
    private const string DefaultFolder = "notebooks";

    public static Argument<string[]> Optional() => new("NOTEBOOK")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Notebooks (.ipynb, .dib), or folders of them; default: all in notebooks/.",
    };

    public static Argument<string[]> Required() =>
        new("NOTEBOOK") { Arity = ArgumentArity.OneOrMore, Description = "Notebooks (.ipynb, .dib), or folders of them." };

    /// <summary>The files that the arguments name, in ordinal order within a folder.</summary>
    public static IReadOnlyList<string> Resolve(IReadOnlyCollection<string> arguments) =>
        (arguments.Count == 0 ? [DefaultFolder] : arguments).SelectMany(Files).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>The same where articles are named, and perhaps no notebooks: then this program's own, in a folder that has none.</summary>
    public static IReadOnlyList<string> ResolveForData(IReadOnlyCollection<string> arguments)
    {
        if (arguments.Count > 0 || Directory.Exists(DefaultFolder) || !OwnNotebooks.Exist)
        {
            return Resolve(arguments);
        }

        OwnNotebooks.Bring();
        return Resolve([OwnNotebooks.Folder]);
    }

    private static IEnumerable<string> Files(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        // README calls the notebooks by their names alone.
        if (File.Exists(Path.Combine(DefaultFolder, path + ".ipynb")))
        {
            return [Path.Combine(DefaultFolder, path + ".ipynb")];
        }

        if (!Directory.Exists(path))
        {
            var advice = Path.GetDirectoryName(path) is { Length: > 0 } folder && Directory.Exists(folder)
                ? NearNames.Suggest(Path.ChangeExtension(path, ".ipynb"), Directory.GetFiles(folder, "*.ipynb"))
                : !Directory.Exists(DefaultFolder)
                    ? " The project's own are found from its folder, the one with Analysis.sln: go there (cd), or name the notebook's "
                    + "whole path."
                : NearNames.Suggest(Path.GetFileNameWithoutExtension(path), Directory.GetFiles(DefaultFolder, "*.ipynb")
                .Select(file => Path.GetFileNameWithoutExtension(file)));
            throw new UsageException($"{path}: there is no such file or folder; expected a notebook (.ipynb) or a folder of "
                + $"notebooks.{advice}");
        }

        var files = Directory.GetFiles(path, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UsageException($"{path}: this folder holds no notebook (.ipynb).");
    }
}
