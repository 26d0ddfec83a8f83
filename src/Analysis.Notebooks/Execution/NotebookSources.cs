using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Scripting;

namespace Analysis.Notebooks.Execution;

/// <summary>Resolves <c>#load</c> against the notebook's folder, and keeps that folder out of the names of sources: an exception that a
/// cell prints would carry this machine's paths into the notebook.</summary>
internal sealed class NotebookSources(string folder) : SourceReferenceResolver
{
    private readonly SourceFileResolver files = ScriptSourceResolver.Default.WithBaseDirectory(folder);

    public override string? NormalizePath(string path, string? baseFilePath) => Path.IsPathRooted(path) ? Path.GetRelativePath(folder, path)
        .Replace('\\', '/') : path;

    public override string? ResolveReference(string path, string? baseFilePath) => files.ResolveReference(path, baseFilePath);

    public override Stream OpenRead(string resolvedPath) => files.OpenRead(resolvedPath);

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
