using System.Text.Json;

namespace Analysis.Cli;

/// <summary>The packages that this build of the tool was made with, from the list that the build wrote beside it.</summary>
internal static class PackageList
{
    /// <summary>Names and versions, by name; empty where the list is missing.</summary>
    public static IReadOnlyList<(string Name, string Version)> Read()
    {
        var file = Path.Combine(AppContext.BaseDirectory, typeof(PackageList).Assembly.GetName().Name + ".deps.json");
        if (!File.Exists(file))
        {
            return [];
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/'))
            .Select(parts => (Name: parts[0], Version: parts[1]))
            .OrderBy(package => package.Name, StringComparer.Ordinal)];
    }
}
