using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Analysis.Display;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// The libraries of one notebook: the cells themselves, what they name with <c>#r</c>, and what lies beside it. A notebook gets the build
/// that it names, also where this program brings another one; only the engine's own libraries are shared, and what is the same build with
/// all that it refers to.
/// </summary>
internal sealed class NotebookLibraries(FileCopies copies) : AssemblyLoadContext("notebook")
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, string> named = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, bool> shared = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> folders = [];
    private readonly List<string> packages = [];
    private readonly List<string> warnings = [];
    private bool displays;

    /// <summary>One sentence for each library that is not the one which the notebook names.</summary>
    public IReadOnlyList<string> Warnings => warnings;

    /// <summary>Adds a library that a cell names; the first one of a name counts.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The path to read it from: a copy, so that a rebuild meets no open file.</returns>
    public string Add(string path)
    {
        lock (gate)
        {
            if (AssemblyFile.Read(path)?.Name is not { } name || HostAssemblies.Find(name) == path)
            {
                return path;
            }

            if (Path.GetDirectoryName(path) is { } folder && !folders.Contains(folder))
            {
                folders.Add(folder);
            }

            named.TryAdd(name, path);
            Display(name);
            return IsShared(name, named[name]) ? HostAssemblies.Find(name)! : copies.Of(named[name]);
        }
    }

    /// <summary>Adds the folder of a restored package, where its native parts are looked for.</summary>
    public void AddPackage(string folder)
    {
        lock (gate)
        {
            packages.Add(folder);
        }
    }

    /// <summary>The path of a library that the notebook brings, or null.</summary>
    public string? Find(string name)
    {
        lock (gate)
        {
            return Locate(name);
        }
    }

    protected override Assembly? Load(AssemblyName assemblyName)
    {
        lock (gate)
        {
            Display(assemblyName.Name);
            return assemblyName.Name is { } name && Locate(name) is { } path && !IsShared(name, path)
                ? LoadFromAssemblyPath(copies.Of(path)) : null;
        }
    }

    protected override IntPtr LoadUnmanagedDll(string unmanagedDllName)
    {
        foreach (var path in NativeFolders().SelectMany(folder => NativeNames(unmanagedDllName).Select(name => Path.Combine(folder, name)))
            .Where(File.Exists))
        {
            if (NativeLibrary.TryLoad(path, out var handle))
            {
                return handle;
            }
        }

        return IntPtr.Zero;
    }

    // Tables and charts are shown our way from here on. To make that ready takes a tenth of the time of a short notebook, which has
    // neither.
    private void Display(string? name)
    {
        if (!displays && name is ("Microsoft.Data.Analysis" or "Plotly.NET"))
        {
            displays = true;
            NotebookDisplay.Register();
        }
    }

    private string? Locate(string name) => named.TryGetValue(name, out var path) ? path
        : HostAssemblies.Find(name) is { } own && HostAssemblies.IsFramework(own) ? null
        : folders.Select(folder => Path.Combine(folder, name + ".dll")).FirstOrDefault(File.Exists);

    // Whether this program's own copy stands in for the notebook's.
    private bool IsShared(string name, string path)
    {
        if (shared.TryGetValue(name, out var known))
        {
            return known;
        }

        if (HostAssemblies.Find(name) is not { } own || AssemblyFile.Read(path) is not { } asked || AssemblyFile.Read(own) is not { } given)
        {
            return shared[name] = false;
        }

        shared[name] = true;
        return shared[name] = HostAssemblies.IsFramework(own) ? asked.Version <= given.Version
            : HostAssemblies.IsEngine(name) ? Replaced(Path.GetFileName(own), asked, given)
            : asked.Build == given.Build && asked.References.All(reference => Locate(reference.Name) is not { } other
                || IsShared(reference.Name, other));
    }

    private bool Replaced(string file, AssemblyFile asked, AssemblyFile given)
    {
        if (asked.Build != given.Build)
        {
            warnings.Add($"{file}: the engine's own is used, which is another build than the one that the notebook names.");
        }

        return true;
    }

    private IEnumerable<string> NativeFolders()
    {
        string[] runtimes = [RuntimeInformation.RuntimeIdentifier,
            $"{System}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", System, "unix", "any"];
        lock (gate)
        {
            return [.. packages.SelectMany(package => runtimes.Select(runtime => Path.Combine(package, "runtimes", runtime, "native"))),
                .. folders];
        }
    }

    private static string System => OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";

    private static string[] NativeNames(string name) => OperatingSystem.IsWindows() ? [name, name + ".dll"]
        : OperatingSystem.IsMacOS() ? [name, name + ".dylib", $"lib{name}.dylib"] : [name, name + ".so", $"lib{name}.so", $"lib{name}"];
}
