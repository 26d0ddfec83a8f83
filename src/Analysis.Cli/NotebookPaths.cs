using System.CommandLine;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>The NOTEBOOK arguments of a command.</summary>
internal static class NotebookPaths
{
    private const string DefaultFolder = "notebooks";
    private static readonly string[] Options = ["--data", "--out", "--output", "--jobs", "--force", "--watch", "--serve", "--parameter", "--timeout", "--allow-errors", "--help"];

    public static Argument<string[]> Optional() => new("NOTEBOOK")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Notebooks (.ipynb), or folders of them; default: all in notebooks/.",
    };

    public static Argument<string[]> Required() => new("NOTEBOOK") { Arity = ArgumentArity.OneOrMore, Description = "Notebooks (.ipynb), or folders of them." };

    /// <summary>The files that the arguments name, in ordinal order within a folder.</summary>
    public static IReadOnlyList<string> Resolve(IReadOnlyCollection<string> arguments)
    {
        var paths = (arguments.Count == 0 ? [DefaultFolder] : arguments).SelectMany(Files).ToList();
        return paths.Distinct(StringComparer.Ordinal).ToList();
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
            // An unknown option, or one of another command, reaches this place as if it were a file.
            throw path == "--data" ? new UsageException("analysis: this command has no option \"--data\". A notebook takes its folder as a parameter: -p data=DIR.")
                : path.StartsWith('-') ? new UsageException($"analysis: there is no option \"{path}\".{NearNames.Suggest(path, Options.Where(option => option != path))} Try: analysis --help")
                : new UsageException($"{path}: there is no such file or folder; expected a notebook (.ipynb) or a folder of notebooks.");
        }

        var files = Directory.GetFiles(path, "*.ipynb").Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new UsageException($"{path}: this folder holds no notebook (.ipynb).");
    }
}
