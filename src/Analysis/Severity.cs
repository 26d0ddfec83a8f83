namespace Analysis;

/// <summary>How much a problem cost; written in lower case in tables.</summary>
public enum Severity
{
    /// <summary>Repaired or assumed; nothing was lost.</summary>
    Info,

    /// <summary>A field or a part was lost or is doubtful.</summary>
    Warning,

    /// <summary>A file or an article could not be read.</summary>
    Error,
}
