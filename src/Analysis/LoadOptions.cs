namespace Analysis;

/// <summary>The limits of loading; where one is met, a problem names it.</summary>
public sealed record LoadOptions
{
    /// <summary>The largest file that is read, in bytes (64 MiB).</summary>
    public long MaxFileBytes { get; init; } = 64L << 20;

    /// <summary>How deep HTML elements may be nested (512, as in browsers); deeper ones are lifted to the limit.</summary>
    public int MaxDepth { get; init; } = 512;

    /// <summary>The most articles that one file may hold (1,000,000).</summary>
    public int MaxArticlesPerFile { get; init; } = 1_000_000;

    /// <summary>The longest front matter, in characters (65,536).</summary>
    public int MaxFrontMatter { get; init; } = 1 << 16;

    /// <summary>How deep folders may be nested (64).</summary>
    public int MaxFolderDepth { get; init; } = 64;

    /// <summary>The similarity from which two texts are near-duplicates: the Jaccard index of their 5-character shingles, 0 to 1
    /// (0.8).</summary>
    public double NearDuplicate { get; init; } = 0.8;

    /// <summary>
    /// Whether lines stay in the texts that recur at the head or foot of many articles of one source (false): boxes, notices and credits
    /// that the outlet prints around its articles. What is taken out is a row of the problems.
    /// </summary>
    public bool KeepRecurring { get; init; }

    /// <summary>
    /// Whether runs of characters that the dictionary lacks, and that the articles use as words, are counted as words (true);
    /// <see cref="Questions.FoundWords"/> lists them.
    /// </summary>
    public bool FindWords { get; init; } = true;

    /// <summary>How many files are read at a time; the number of processors by default.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
