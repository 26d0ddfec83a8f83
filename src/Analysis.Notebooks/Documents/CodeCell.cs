namespace Analysis.Notebooks.Documents;

/// <summary>A cell of code with what its last run put out.</summary>
public sealed record CodeCell : Cell
{
    /// <summary>The place in the order of execution, from 1; null where the cell never ran.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>The outputs, in the order in which they appeared.</summary>
    public IReadOnlyList<Output> Outputs { get; init; } = [];
}
