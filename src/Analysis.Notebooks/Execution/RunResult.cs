using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>What a run gave.</summary>
/// <param name="Notebook">The notebook with its new outputs; cells after the one that stopped the run have none.</param>
/// <param name="Failures">The cells that failed, in order; empty when all went well.</param>
public sealed record RunResult(Notebook Notebook, IReadOnlyList<CellFailure> Failures)
{
    /// <summary>What was not as the notebook asked for it although the cells ran, one sentence each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>What cells say to whoever runs the notebook, such as the times of <c>#!time</c>, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
