namespace Analysis.Reading;

/// <summary>The folder that a browser puts beside a page saved as "complete": its pictures, scripts and frames.</summary>
internal static class SavedPage
{
    // As browsers call it in some languages.
    private static readonly string[] Endings = ["_files", ".files", "-Dateien", "_fichiers", "_archivos", "_file", "_bestanden",
        "_arquivos", "-filer", "_pliki", ".fld"];

    /// <summary>Whether a folder of that name is one.</summary>
    public static bool IsFolderOfOne(string folder) => EndingOf(folder) is not null;

    /// <summary>Whether a file is the page to which the folder belongs.</summary>
    public static bool IsPageOf(string file, string folder) =>
        EndingOf(folder) is { } ending && file.StartsWith(folder[..^ending.Length] + ".", StringComparison.Ordinal)
        && Path.GetExtension(file).ToLowerInvariant() is ".html" or ".htm" or ".xhtml";

    private static string? EndingOf(string folder) =>
        Array.Find(Endings, ending => folder.Length > ending.Length && folder.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
