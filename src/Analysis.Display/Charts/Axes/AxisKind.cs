namespace Analysis.Display.Charts;

/// <summary>How an axis turns values into positions.</summary>
internal enum AxisKind
{
    /// <summary>In proportion.</summary>
    Linear,

    /// <summary>By the logarithm.</summary>
    Log,

    /// <summary>By time, in milliseconds.</summary>
    Date,

    /// <summary>One place per name, counted from zero.</summary>
    Category,
}
