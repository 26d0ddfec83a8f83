namespace Microsoft.Data.Analysis;

/// <summary>Which rows of two joined tables are kept.</summary>
public enum JoinAlgorithm
{
    /// <summary>All of the left table.</summary>
    Left = 0,

    /// <summary>All of the right table.</summary>
    Right = 1,

    /// <summary>All of both.</summary>
    FullOuter = 2,

    /// <summary>Those that both have.</summary>
    Inner = 3,
}
