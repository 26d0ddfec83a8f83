namespace Analysis.Reading;

/// <summary>One file's content: a file of its own, an entry of an archive, or a stretch of a long table.</summary>
/// <param name="Name">Its name in the tables: the file's, and behind it the entry's.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Line">The line of the file on which the content begins, from 1.</param>
internal sealed record FileContent(string Name, ReadOnlyMemory<byte> Bytes, int Line = 1)
{
    /// <summary>What the archives around it say of it: its address, when it was saved.</summary>
    public IReadOnlyList<Candidate> Known { get; init; } = [];

    /// <summary>The names of the archives around it, the outermost first.</summary>
    public IReadOnlyList<string> Archives { get; init; } = [];

    /// <summary>The encoding that an archive gives for it; null where it gives none.</summary>
    public string? Charset { get; init; }

    /// <summary>Whether it is a stretch of a long table or of JSON lines, and no whole file.</summary>
    public bool IsStretch { get; init; }

    /// <summary>The first line of the table of which this is a stretch; empty where it is whole.</summary>
    public ReadOnlyMemory<byte> TableHead { get; init; }
}
