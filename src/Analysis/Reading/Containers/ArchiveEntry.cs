namespace Analysis.Reading;

/// <summary>One file within another.</summary>
/// <param name="Name">Its name within the archive; empty where the archive holds just one file.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Known">What the archive says of it.</param>
/// <param name="Charset">Its encoding, where the archive gives one.</param>
internal sealed record ArchiveEntry(string Name, Stream Content, IReadOnlyList<Candidate> Known, string? Charset = null)
{
    /// <summary>The line of the archive on which the content begins, where it is a stretch of a text; else 1.</summary>
    public int Line { get; init; } = 1;

    /// <summary>The first line of the table of which this is a stretch.</summary>
    public ReadOnlyMemory<byte> TableHead { get; init; }
}
