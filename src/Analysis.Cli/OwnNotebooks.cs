using Analysis.Notebooks.Documents;

namespace Analysis.Cli;

/// <summary>The project's notebooks as this program brings them along, for a folder of articles that has none.</summary>
internal static class OwnNotebooks
{
    private static readonly string[] Libraries = ["Microsoft.Data.Analysis", "Plotly.NET", "Plotly.NET.CSharp", "AngleSharp",
        "Analysis.Display", "Analysis"];

    private static string Source => Path.Combine(AppContext.BaseDirectory, "notebooks");

    /// <summary>Where they are put: among what this program writes, not among the articles.</summary>
    public static string Folder { get; } = Path.Combine("artifacts", "notebooks");

    /// <summary>Whether this program brings them along.</summary>
    public static bool Exist => Directory.Exists(Source);

    /// <summary>Writes them, with the script that their first cells load, which names this program's own libraries.</summary>
    /// <exception cref="UsageException">Nothing can be written here.</exception>
    public static void Bring()
    {
        try
        {
            Directory.CreateDirectory(Path.Combine(Folder, "lib"));
            foreach (var file in Directory.GetFiles(Source, "*.ipynb"))
            {
                File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
            }

            File.WriteAllLines(Path.Combine(Folder, "lib", "setup.csx"),
                [.. Libraries.Select(library => $"#r \"{Path.Combine(AppContext.BaseDirectory, library + ".dll").Replace('\\', '/')}\""),
                    "Analysis.Display.NotebookDisplay.RegisterInKernel(typeof(Analysis.Corpus), typeof(Plotly.NET.CSharp.Chart));"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Folder}: the notebooks cannot be written here ({WholeFile.Why(exception)}); go to a folder of your "
                + $"own.");
        }
    }
}
