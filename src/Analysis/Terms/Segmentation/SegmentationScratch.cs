namespace Analysis;

/// <summary>The working memory of one thread's segmentation; kept between calls, so that none allocates.</summary>
internal sealed class SegmentationScratch
{
    private const int Kept = 1 << 20;

    [ThreadStatic]
    private static SegmentationScratch? current;

    /// <summary>The code of each character of a block, and 0 after the last.</summary>
    public ushort[] Codes { get; private set; } = [];

    /// <summary>The trie's cell of each character.</summary>
    public TrieCell[] First { get; private set; } = [];

    /// <summary>The trie's cell of each character and the next.</summary>
    public TrieCell[] Second { get; private set; } = [];

    /// <summary>The log probability of the best path from each character to the block's end.</summary>
    public double[] Scores { get; private set; } = [];

    /// <summary>Where the best path's word from each character ends.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>The model's states.</summary>
    public byte[] States { get; private set; } = [];

    /// <summary>The thread's own, with room for a block of <paramref name="length"/> characters.</summary>
    public static SegmentationScratch For(int length)
    {
        var scratch = current ?? new SegmentationScratch();
        if (scratch.Ends.Length < length)
        {
            scratch = new SegmentationScratch();
            scratch.Resize(Math.Max(256, (int)Math.Min(Array.MaxLength - 1L, length * 3L / 2)));
        }

        // A rare giant is left to the garbage collector.
        if (scratch.Ends.Length <= Kept)
        {
            current = scratch;
        }

        return scratch;
    }

    private void Resize(int length)
    {
        Codes = new ushort[length + 1];
        First = new TrieCell[length];
        Second = new TrieCell[length];
        Scores = new double[length + 2];
        Ends = new int[length];
        States = new byte[length];
    }
}
