namespace Analysis.Cli;

/// <summary>A file that an option names to be written.</summary>
internal static class OutputFile
{
    /// <summary>Looks before any work is done whether the file can be written there.</summary>
    /// <param name="option">The option's name.</param>
    /// <param name="path">The file's path, or null where the option is not given.</param>
    /// <param name="wrong">What is wrong with the path beyond that, or null.</param>
    /// <exception cref="UsageException">The path is a folder's, or its folder does not exist.</exception>
    public static void Check(string option, string? path, string? wrong = null)
    {
        wrong ??= Directory.Exists(path) ? "this is a folder; expected a file in it."
            : Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)
            ? $"there is no folder {folder}; make it, or name another." : null;
        if (wrong is not null)
        {
            throw new UsageException($"analysis: {option} {path}: {wrong}");
        }
    }
}
