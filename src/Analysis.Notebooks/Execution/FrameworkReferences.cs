using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Execution;

/// <summary>
/// The framework's libraries that every cell sees, from the folder that this process runs on. Each costs time in every session, so that the
/// ones which notebooks hardly name are left out; a cell gets at them with <c>#r "System.Xml.Linq"</c>.
/// </summary>
internal static class FrameworkReferences
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib", "System.Runtime", "netstandard", "System.Console", "System.Linq", "System.Linq.Expressions",
            "System.Collections", "System.Collections.Concurrent",
        "System.Collections.Immutable", "System.Text.RegularExpressions", "System.Text.Json", "System.Net.Http", "System.Runtime.Numerics",
        "System.Runtime.Extensions",
        "System.Memory", "System.Threading", "System.Threading.Tasks", "System.Threading.Tasks.Parallel", "System.Diagnostics.Process",
        "System.ComponentModel.Primitives", "System.Private.Uri", "System.Globalization",
        "System.IO.Compression", "Microsoft.CSharp", "System.Dynamic.Runtime",
    ];

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(Load);

    public static IReadOnlyList<MetadataReference> All => References.Value;

    private static IReadOnlyList<MetadataReference> Load()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return [.. Names.Select(name => Read(Path.Combine(folder, name + ".dll")))];
    }

    // What the compiler looks at, and not the machine code that most of such a file is.
    private static PortableExecutableReference Read(string path)
    {
        using var file = File.OpenRead(path);
        return AssemblyMetadata.CreateFromStream(file, PEStreamOptions.PrefetchMetadata).GetReference(filePath: path);
    }
}
