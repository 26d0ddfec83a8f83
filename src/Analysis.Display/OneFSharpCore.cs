using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Runtime.Loader;

namespace Analysis.Display;

/// <summary>Keeps a notebook's kernel to the FSharp.Core that it has loaded.</summary>
internal static class OneFSharpCore
{
    private const string Name = "FSharp.Core";
    private static bool kept;

    // Plotly.NET 6 asks for FSharp.Core 10.1, and the released .NET Interactive holds 10.0. The runtime gives nobody an older library than
    // he asks for, so Plotly.NET would get a second FSharp.Core, while Giraffe.ViewEngine, which Plotly.NET calls, is content with the
    // first: functions of one are no functions of the other, and every chart ends in a TypeInitializationException or a
    // MissingMethodException. Here whoever asks for a newer FSharp.Core than the kernel's gets the kernel's, which has all that is called.
    // Where the process holds 10.1 or newer, as the command line does, nobody asks. The folder of the libraries must hold no
    // FSharp.Core.dll: a kernel would find that first.
    public static void Keep(IEnumerable<Assembly> libraries)
    {
        if (!Interlocked.Exchange(ref kept, true))
        {
            AppDomain.CurrentDomain.AssemblyResolve += (_, request) => Loaded(new AssemblyName(request.Name));
        }

        // A library asks when it first comes to a type of FSharp.Core, once, and keeps what it got. It comes to one now, before a package
        // that a later cell restores brings an FSharp.Core of its own. Loading the assembly by name would not do: only what the library's
        // own metadata lead to is kept.
        foreach (var library in libraries)
        {
            if (AnyTypeOf(library) is { } token)
            {
                library.ManifestModule.ResolveType(token);
            }
        }
    }

    private static unsafe int? AnyTypeOf(Assembly library)
    {
        if (!library.TryGetRawMetadata(out var start, out var length))
        {
            return null;
        }

        var metadata = new MetadataReader(start, length);
        foreach (var handle in metadata.TypeReferences)
        {
            if (metadata.GetTypeReference(handle).ResolutionScope is { Kind: HandleKind.AssemblyReference } scope
                && metadata.StringComparer.Equals(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name, Name))
            {
                return MetadataTokens.GetToken(handle);
            }
        }

        return null;
    }

    private static Assembly? Loaded(AssemblyName asked) => asked.Name != Name ? null
        : AssemblyLoadContext.Default.Assemblies.FirstOrDefault(assembly => assembly.GetName() is { Name: Name } loaded
        && loaded.Version < asked.Version);
}
