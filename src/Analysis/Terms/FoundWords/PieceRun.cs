namespace Analysis;

/// <summary>Pieces of Chinese that stand together, as the segmenter cut them, and what stands beside them.</summary>
/// <param name="text">What they are together, simplified.</param>
/// <param name="count">How often they stand together.</param>
internal sealed class PieceRun(string text, int count)
{
    // Where one piece stands on one side so often, the run is a part of something longer.
    private const double MostOfOneNeighbour = 0.8;

    private readonly Dictionary<string, int> left = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> right = new(StringComparer.Ordinal);

    public string Text => text;

    public int Count => count;

    /// <summary>Whether different pieces, or none, stand before it, and behind it: a sentence's border is as good as another
    /// neighbour.</summary>
    public bool IsFree => IsMixed(left) && IsMixed(right);

    /// <summary>Counts what stands beside one occurrence; null where nothing does.</summary>
    public void Add(string? before, string? after)
    {
        if (before is not null)
        {
            left[before] = left.GetValueOrDefault(before) + 1;
        }

        if (after is not null)
        {
            right[after] = right.GetValueOrDefault(after) + 1;
        }
    }

    private bool IsMixed(Dictionary<string, int> neighbours) => neighbours.Values.All(each => each < MostOfOneNeighbour * count);
}
