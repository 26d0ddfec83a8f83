using System.Reflection;
using System.Runtime.Loader;

namespace Analysis.Reading;

/// <summary>The package that reads stores, Analysis.Store with DuckDB: loaded when a store is opened, and not before.</summary>
internal static class StorePackage
{
    private const string Name = "Analysis.Store";
    private const string Manifest = "store.json";
    private static readonly Lazy<Assembly> Loaded = new(Load);

    /// <summary>Whether a folder is a store.</summary>
    public static bool IsStore(string path) => File.Exists(Path.Combine(path, Manifest));

    /// <summary>Opens a store.</summary>
    /// <exception cref="FileNotFoundException">The package is not there; the message says how to get it.</exception>
    public static Corpus Open(string path) => Method<Func<string, Corpus>>("Open")(path);

    /// <summary>Asks a store in SQL.</summary>
    public static Microsoft.Data.Analysis.DataFrame Sql(string path, string sql) =>
        Method<Func<string, string, Microsoft.Data.Analysis.DataFrame>>("Sql")(path, sql);

    /// <summary>The package's assembly.</summary>
    public static Assembly Assembly => Loaded.Value;

    private static T Method<T>(string name)
        where T : Delegate => Store(Assembly).GetMethod(name)!.CreateDelegate<T>();

    private static Type Store(Assembly assembly) => assembly.GetType("Analysis.Store.ArticleStore", throwOnError: true)!;

    // One that the host has loaded already; else beside this library or beside the program.
    private static Assembly Load()
    {
        var own = AssemblyLoadContext.GetLoadContext(typeof(Corpus).Assembly) ?? AssemblyLoadContext.Default;
        // of a process that runs one notebook after the other each has its own
        if (AppDomain.CurrentDomain.GetAssemblies()
            .FirstOrDefault(assembly => assembly.GetName().Name == Name && Store(assembly)
                .GetMethod("Open")!.ReturnType == typeof(Corpus)) is { } loaded)
        {
            return loaded;
        }

        string[] folders = [.. new[] { Path.GetDirectoryName(typeof(Corpus).Assembly.Location), AppContext.BaseDirectory }.OfType<string>()
            .Where(folder => folder.Length > 0)];
        var file = folders.SelectMany(folder => new[] { Path.Combine(folder, "store", Name + ".dll"), Path.Combine(folder, Name + ".dll") })
            .FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"Stores are read by the package {Name}, which is not part of this program: put its files "
                + $"into a folder store/ in {string.Join(" or ", folders.Distinct())} (README, \"Corpora larger than memory\").");
        own.Resolving += (context, name) => Path.Combine(Path.GetDirectoryName(file)!, name.Name + ".dll") is var needed
            && File.Exists(needed) ? context.LoadFromAssemblyPath(needed) : null;
        return own.LoadFromAssemblyPath(file);
    }
}
