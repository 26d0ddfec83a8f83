namespace Analysis.Notebooks.Documents;

/// <summary>What the cells of a notebook put at the top and at the end of its C# file.</summary>
internal sealed class ScriptProgram
{
    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");

    // Libraries, and what only compilers and debuggers read.
    private static readonly string[] NoData = [".dll", ".exe", ".pdb", ".xml", ".cs", ".csx", ".ipynb", ".dib"];

    /// <summary>The folder of the C# file, which its paths are relative to.</summary>
    public required string Target { get; init; }

    /// <summary>Packages with their versions, <c>*</c> for the newest.</summary>
    public List<(string Name, string Version)> Packages { get; private set; } = [];

    /// <summary>Libraries and what lies beside them, by their paths or patterns from the C# file's folder.</summary>
    public List<string> Files { get; private set; } = [];

    /// <summary>Where packages come from, beside the usual places.</summary>
    public List<string> Sources { get; private set; } = [];

    /// <summary>Usings that go to the top.</summary>
    public List<string> Usings { get; private set; } = [];

    /// <summary>Usings that stay where they are.</summary>
    public List<string> UsingsInPlace { get; private set; } = [];

    /// <summary>What goes to the end.</summary>
    public List<string> Pieces { get; private set; } = [];

    /// <summary>What the file cannot say.</summary>
    public List<string> Warnings { get; private set; } = [];

    /// <summary>Whether there has been a statement: below it no using may stand.</summary>
    public bool HasStatements { get; set; }

    /// <summary>How it is now, for <see cref="Return"/>.</summary>
    public ScriptProgram Mark() => new()
    {
        Target = Target,
        Packages = [.. Packages],
        Files = [.. Files],
        Sources = [.. Sources],
        Usings = [.. Usings],
        UsingsInPlace =
            [.. UsingsInPlace],
        Pieces = [.. Pieces],
        Warnings = [.. Warnings],
        HasStatements = HasStatements,
    };

    /// <summary>Forgets what came since <see cref="Mark"/>.</summary>
    public void Return(ScriptProgram mark)
    {
        (Packages, Files, Sources, Usings) = (mark.Packages, mark.Files, mark.Sources, mark.Usings);
        (UsingsInPlace, Pieces, Warnings, HasStatements) = (mark.UsingsInPlace, mark.Pieces, mark.Warnings, mark.HasStatements);
    }

    /// <summary>Adds a library.</summary>
    /// <param name="file">Its whole path.</param>
    /// <param name="withFolder">Whether the files beside it may be its own: the libraries that it needs, and what they read at run
    /// time.</param>
    public void AddLibrary(string file, bool withFolder)
    {
        var folder = Path.GetDirectoryName(file)!;
        var kinds = withFolder ? Directory.EnumerateFiles(folder).Where(IsData).Select(path => Path.GetExtension(path)).Distinct()
            .Order(StringComparer.Ordinal).Prepend(".dll") : [];
        IEnumerable<string> paths = withFolder ? kinds.Select(kind => Path.Combine(folder, "*" + kind)) : [file];
        Files.AddRange(paths.Select(path => Path.GetRelativePath(Target, path).Replace('\\', '/')).Except(Files).ToList());
        if (withFolder && FSharpCoreFor(folder) is { } version && !Packages.Exists(package => package.Name == ScriptFormat.FSharpPackage))
        {
            Packages.Add((ScriptFormat.FSharpPackage, version));
        }
    }

    // Libraries for kernels come without FSharp.Core, of which a kernel has its own. Its package has the number of its assembly and a third
    // one.
    private static string? FSharpCoreFor(string folder) => File.Exists(Path.Combine(folder, ScriptFormat.FSharpPackage + ".dll")) ? null
        : Directory.EnumerateFiles(folder, "*.dll").SelectMany(file => AssemblyFile.Read(file)?.References ?? [])
        .Where(reference => reference.Name == ScriptFormat.FSharpPackage)
            .Select(reference => reference.Version).Max() is { } version
                ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{version.Major}.{version.Minor}.*") : null;

    private static bool IsData(string file) => Path.GetExtension(file) is { Length: > 1 } extension
        && extension.AsSpan(1).IndexOfAnyExcept(Letters) < 0
        && !NoData.Contains(extension, StringComparer.OrdinalIgnoreCase)
            && !file.EndsWith(".deps.json", StringComparison.OrdinalIgnoreCase)
            && !file.EndsWith(".runtimeconfig.json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Adds a package; of two versions the first counts.</summary>
    public void AddPackage(string name, string version, string where)
    {
        var known = Packages.FirstOrDefault(package => package.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (known.Name is null)
        {
            Packages.Add((name, version));
        }
        else if (known.Version != version)
        {
            Warnings.Add($"{where}: the package {name} is asked for as {known.Version} and as {version}; the file takes {known.Version}.");
        }
    }
}
