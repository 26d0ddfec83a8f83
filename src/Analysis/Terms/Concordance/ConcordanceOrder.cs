namespace Analysis;

/// <summary>How the lines of a concordance are ordered.</summary>
public enum ConcordanceOrder
{
    /// <summary>As they stand: by article, then by place.</summary>
    Text,

    /// <summary>By what stands before, read away from the match, so that equal left neighbours stand together.</summary>
    Left,

    /// <summary>By what stands behind.</summary>
    Right,

    /// <summary>By the time of publication, articles without one last; then as they stand.</summary>
    Published,
}
