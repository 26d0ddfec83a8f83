using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// Finds the libraries that a notebook refers to and does not get: what lies beside this program is loaded first, whatever path <c>#r</c> names. That
/// does not matter where both are the same build; an installed program that is older than the notebook's library would run its own.
/// </summary>
internal sealed class ReplacedLibraries
{
    private static readonly Dictionary<string, string> Own = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).DistinctBy(path => Path.GetFileName(path)).ToDictionary(path => Path.GetFileName(path), StringComparer.Ordinal);

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<string> warnings = [];

    /// <summary>One sentence a library.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Looks at what a cell refers to.</summary>
    public void Check(Compilation cell)
    {
        foreach (var path in cell.References.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).OfType<string>().Where(seen.Add))
        {
            var name = Path.GetFileName(path);
            if (Own.TryGetValue(name, out var own) && !string.Equals(own, path, StringComparison.Ordinal) && Build(own) != Build(path))
            {
                warnings.Add($"{name} beside this program is another build than the one that the notebook names, and is used in its place; build both from the same sources.");
            }
        }
    }

    // A compiler gives each build of different sources its own.
    private static Guid Build(string path)
    {
        using var module = ModuleMetadata.CreateFromFile(path);
        return module.GetModuleVersionId();
    }
}
