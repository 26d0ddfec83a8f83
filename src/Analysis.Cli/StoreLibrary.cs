using System.Runtime.Loader;

namespace Analysis.Cli;

/// <summary>Where the package that builds and reads stores lies: beside the program.</summary>
internal static class StoreLibrary
{
    private const string Name = "Analysis.Store";

    /// <summary>Loads it, before anything speaks of it.</summary>
    /// <exception cref="UsageException">It is not there.</exception>
    public static void Load()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "store");
        var file = Path.Combine(folder, Name + ".dll");
        if (!File.Exists(file))
        {
            throw new UsageException($"analysis: stores are built by the package {Name}, which is not part of this tool: put its files "
                + $"into {folder} (README, \"Corpora larger than memory\").");
        }

        AssemblyLoadContext.Default.Resolving += (context, name) => Path.Combine(folder, name.Name + ".dll") is var needed
            && File.Exists(needed) ? context.LoadFromAssemblyPath(needed) : null;
        AssemblyLoadContext.Default.LoadFromAssemblyPath(file);
    }
}
