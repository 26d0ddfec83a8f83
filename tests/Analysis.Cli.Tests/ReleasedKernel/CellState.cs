namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>What became of a cell.</summary>
internal enum CellState
{
    /// <summary>It ran.</summary>
    Ran,

    /// <summary>It ended with an error.</summary>
    Failed,

    /// <summary>The kernel ended, or said nothing more, at this cell or before it.</summary>
    Ended,
}
