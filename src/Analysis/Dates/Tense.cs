namespace Analysis;

/// <summary>Where the words around a date look.</summary>
internal enum Tense
{
    /// <summary>They do not say.</summary>
    Open,

    /// <summary>To what has been.</summary>
    Past,

    /// <summary>To what is planned or due.</summary>
    Ahead,
}
