namespace Analysis;

/// <summary>A date that a text mentions, and the days that it stands for.</summary>
/// <param name="Text">The words as they stand in the text.</param>
/// <param name="Offset">Where they begin, in UTF-16 units from the start of the text.</param>
/// <param name="Start">The first day; null for durations, vague words and what cannot be resolved.</param>
/// <param name="End">The day after the last one; null where <paramref name="Start"/> is, and for an open period without a publication
/// date.</param>
/// <param name="Granularity">How finely the words name the time; of a duration its unit; null for vague words.</param>
/// <param name="Basis">What the value rests upon.</param>
/// <param name="Problem">What is wrong with it (a weekday that contradicts its date, a day that does not exist), in one line; else
/// null.</param>
public sealed record DateMention(
    string Text, int Offset, DateOnly? Start, DateOnly? End, DateGranularity? Granularity, DateBasis Basis, string? Problem = null);
