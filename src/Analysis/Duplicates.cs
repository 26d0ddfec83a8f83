namespace Analysis;

/// <summary>What becomes of articles that say the same as an earlier one; they are reported in either case.</summary>
public enum Duplicates
{
    /// <summary>All stay.</summary>
    Keep,

    /// <summary>Only the first of each group stays, in the order of files.</summary>
    First,
}
