namespace Analysis.Reading;

/// <summary>The fields for which candidates are collected; their names in lower case are those of the <c>articles</c> table,
/// <see cref="Picture"/> apart.</summary>
internal enum Field
{
    Title,
    Url,

    /// <summary>The address of the lead picture, which may tell the outlet.</summary>
    Picture,
    Source,
    Published,
    Dateline,
    Authors,
    Categories,
    Language,
}
