namespace Analysis.Notebooks.Documents;

/// <summary>One output that is not what it was.</summary>
/// <param name="File">The notebook's path, as it was given.</param>
/// <param name="Cell">The cell's number, from 1; null where it is the notebook as a whole.</param>
/// <param name="What">Which output, and where in it.</param>
/// <param name="Before">What was.</param>
/// <param name="After">What is now.</param>
public sealed record OutputDifference(string File, int? Cell, string What, string Before, string After)
{
    /// <summary><c>notebook:3: output 1, text/plain, line 2</c>, with what was (<c>-</c>) and what is now (<c>+</c>) below.</summary>
    public override string ToString() => $"{(Cell is { } cell ? CellPlace.Of(File, cell) : File)}: {What}\n{Lines}";

    /// <summary>What was and what is now, one below the other.</summary>
    public string Lines => $"  - {Before}\n  + {After}";
}
