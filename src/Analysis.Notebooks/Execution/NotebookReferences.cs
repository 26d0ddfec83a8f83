using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>Resolves <c>#r "path"</c> against the notebook's folder, and what a library refers to against what the notebook has brought and
/// what this program brings.</summary>
internal sealed class NotebookReferences(string folder, NotebookLibraries libraries) : MetadataReferenceResolver
{
    private readonly ScriptMetadataResolver files = ScriptMetadataResolver.Default.WithBaseDirectory(folder);

    public override bool ResolveMissingAssemblies => true;

    public override ImmutableArray<PortableExecutableReference> ResolveReference(string reference, string? baseFilePath,
        MetadataReferenceProperties properties) =>
        [.. files.ResolveReference(reference, baseFilePath, properties)
        .Select(found => found.FilePath is { } path ? MetadataReference.CreateFromFile(libraries.Add(path), properties) : found)];

    public override PortableExecutableReference? ResolveMissingAssembly(MetadataReference definition, AssemblyIdentity referenceIdentity) =>
        libraries.Find(referenceIdentity.Name) is { } path ? MetadataReference.CreateFromFile(libraries.Add(path))
        : files.ResolveMissingAssembly(definition, referenceIdentity);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
