namespace Analysis;

/// <summary>How far loading has come.</summary>
/// <param name="Files">The files read so far.</param>
/// <param name="TotalFiles">The files to read.</param>
public readonly record struct LoadProgress(int Files, int TotalFiles);
