using Microsoft.CodeAnalysis;

namespace Analysis.Notebooks.Execution;

/// <summary>Code that does not compile.</summary>
internal sealed class NotCompiledException(IReadOnlyList<Diagnostic> errors) : Exception(string.Join('\n', errors))
{
    /// <summary>The compiler's errors, at least one.</summary>
    public IReadOnlyList<Diagnostic> Errors { get; } = errors;
}
