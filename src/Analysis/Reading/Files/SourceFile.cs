namespace Analysis.Reading;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Name">Its name in the tables: relative to the loaded folder, with forward slashes.</param>
internal readonly record struct SourceFile(string Path, string Name);
