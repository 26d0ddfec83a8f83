using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>What running one notebook gave.</summary>
/// <param name="Path">The notebook's path, as given.</param>
/// <param name="Notebook">The notebook with the outputs of all cells that ran; null where it could not be run at all.</param>
/// <param name="ExitCode">0, 1 or 2, as for <c>run</c>.</param>
/// <param name="Messages">Warnings and what went wrong; empty when all went well.</param>
internal sealed record NotebookOutcome(string Path, Notebook? Notebook, int ExitCode, string Messages)
{
    /// <summary>The cells that failed, in order.</summary>
    public IReadOnlyList<CellFailure> Failures { get; init; } = [];

    /// <summary>Whether a cell ended the process, so that no second run would come further.</summary>
    public bool WasEnded { get; init; }
}
