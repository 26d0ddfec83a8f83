namespace Analysis.Notebooks.Execution;

/// <summary>The libraries that this program brings: the framework's and its own.</summary>
internal static class HostAssemblies
{
    // What a cell shares with the engine, or display and the kernel's commands would speak of other types than the cell does.
    private static readonly HashSet<string> Engine = new(StringComparer.OrdinalIgnoreCase)
    {
        "Microsoft.DotNet.Interactive", "Microsoft.DotNet.Interactive.Formatting", "Microsoft.DotNet.Interactive.Documents",
            "Microsoft.DotNet.Interactive.PackageManagement",
    };

    private static readonly string[] Frameworks =
        [Path.GetDirectoryName(typeof(object).Assembly.Location)!,
        Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Html.IHtmlContent).Assembly.Location)!];

    private static readonly Dictionary<string, string> Paths = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .DistinctBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(path => Path.GetFileNameWithoutExtension(path)!, StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of a library by its simple name, or null.</summary>
    public static string? Find(string name) => Paths.GetValueOrDefault(name);

    /// <summary>Whether a path lies in a folder of the framework.</summary>
    public static bool IsFramework(string path) => Frameworks.Contains(Path.GetDirectoryName(path), StringComparer.Ordinal);

    /// <summary>Whether the engine needs its own build, whatever a notebook names.</summary>
    public static bool IsEngine(string name) => Engine.Contains(name);
}
