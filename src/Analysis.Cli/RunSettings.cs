namespace Analysis.Cli;

/// <summary>How notebooks are run, as the user asked for it.</summary>
/// <param name="Parameters">Values for the variables of the cell tagged <c>parameters</c>.</param>
/// <param name="Timeout">The longest that one cell may take; null for no limit.</param>
/// <param name="AllowErrors">Whether the cells after a failing one run too.</param>
/// <param name="KeepData">Whether tables keep all their rows beside what they show, for a page's downloads.</param>
/// <param name="Memory">The most memory that a notebook may take for objects, in MB; null for no limit.</param>
internal sealed record RunSettings(IReadOnlyDictionary<string, string> Parameters, TimeSpan? Timeout, bool AllowErrors,
    bool KeepData = false, int? Memory = null);
