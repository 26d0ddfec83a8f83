using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Execution;

/// <summary>How a notebook is run.</summary>
public sealed record RunOptions
{
    /// <summary>The longest that one cell may take; null for no limit.</summary>
    public TimeSpan? CellTimeout { get; init; }

    /// <summary>Whether the cells after a failing one run too.</summary>
    public bool AllowErrors { get; init; }

    /// <summary>Values for the variables of the cell tagged <c>parameters</c>, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>
    /// Whether outputs of types that can be written as CSV, such as DataFrames, carry all their rows as <c>text/csv</c> beside what they
    /// show. A page needs them for its downloads; a notebook to keep does not, and would grow with its data.
    /// </summary>
    public bool KeepData { get; init; }

    /// <summary>The most that the outputs of one cell may take, in bytes; what is beyond is left out, which the cell's last output
    /// says.</summary>
    public long OutputLimit { get; init; } = 50_000_000;

    /// <summary>Is told of each code cell before it runs: its number and how many cells the notebook has.</summary>
    public Action<int, int>? OnCell { get; init; }

    /// <summary>Is given each code cell with its outputs as soon as it has run: its number and the cell. A cell that a later one updates is
    /// given again.</summary>
    public Action<int, CodeCell>? OnCellDone { get; init; }

    /// <summary>Is given each failure as soon as its cell has run.</summary>
    public Action<CellFailure>? OnFailure { get; init; }
}
