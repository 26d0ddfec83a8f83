namespace Analysis;

/// <summary>Where a link stands; written in lower case in tables.</summary>
public enum LinkKind
{
    /// <summary>In the running text.</summary>
    Inline,

    /// <summary>In a list of related articles, which is not text.</summary>
    Related,
}
