using System.Text.RegularExpressions;

namespace Analysis.Notebooks.Execution;

/// <summary>Copies of the libraries in use, because a build writes into the very files that a running process has mapped. They go with the
/// run.</summary>
internal sealed partial class FileCopies : IDisposable
{
    private readonly Dictionary<string, string> copies = new(StringComparer.Ordinal);
    private string? folder;

    /// <summary>The path to use in place of <paramref name="path"/>: the same one where nobody writes over it.</summary>
    public string Of(string path)
    {
        if (Stays(path))
        {
            return path;
        }

        if (!copies.TryGetValue(path, out var copy))
        {
            folder ??= Directory.CreateTempSubdirectory("analysis-libraries-").FullName;
            copy = Path.Combine(folder, Path.GetFileName(path));
            Copy(path, copy);
            // The symbols beside it give its lines in a stack trace.
            Copy(Path.ChangeExtension(path, ".pdb"), Path.ChangeExtension(copy, ".pdb"));
            copies.Add(path, copy);
        }

        return copy;
    }

    public void Dispose()
    {
        try
        {
            if (folder is not null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Windows keeps a loaded library until the process ends; its temporary folder is swept by the system.
        }
    }

    private static void Copy(string from, string to)
    {
        if (File.Exists(from))
        {
            File.Copy(from, to, overwrite: true);
        }
    }

    // The framework, a package's folder (NAME/VERSION/lib/…), and a folder named by the hash of what it holds.
    private static bool Stays(string path) => HostAssemblies.IsFramework(path)
        || Lasting().IsMatch(Path.GetDirectoryName(path)!.Replace('\\', '/'));

    [GeneratedRegex(@"/[0-9]+(\.[0-9]+)+[^/]*/(lib|runtimes|ref|interactive-extensions)(/|$)|/[0-9a-f]{16,}$")]
    private static partial Regex Lasting();
}
