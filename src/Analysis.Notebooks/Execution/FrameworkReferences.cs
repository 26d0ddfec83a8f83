using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Execution;

/// <summary>The reference assemblies that every cell sees: the framework's, from the folder that this process runs on.</summary>
internal static class FrameworkReferences
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(Load);

    public static IReadOnlyList<MetadataReference> All => References.Value;

    private static IReadOnlyList<MetadataReference> Load()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. Directory.EnumerateFiles(folder, "*.dll")
            .Where(path => IsLibrary(Path.GetFileName(path)))
            .Order(StringComparer.Ordinal)
            .Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsLibrary(string name) =>
        name is "Microsoft.CSharp.dll" or "netstandard.dll" or "mscorlib.dll"
        || (name.StartsWith("System.", StringComparison.Ordinal) && !name.EndsWith(".Native.dll", StringComparison.Ordinal));
}
