namespace Analysis;

/// <summary>Pieces of Chinese that stand together, as the segmenter cut them.</summary>
/// <param name="Terms">The pieces, as numbers of their vocabulary.</param>
/// <param name="Text">What they are together, simplified.</param>
internal sealed class PieceRun(int[] Terms, string Text)
{
    // Where one piece stands on one side so often, the run is a part of something longer.
    private const double MostOfOneNeighbour = 0.8;

    private readonly Dictionary<int, int> left = [];
    private readonly Dictionary<int, int> right = [];
    private int lastArticle = -1;

    public int[] Terms { get; } = Terms;

    public string Text { get; } = Text;

    /// <summary>How often they stand together.</summary>
    public int Count { get; private set; }

    /// <summary>In how many articles.</summary>
    public int Articles { get; private set; }

    /// <summary>Whether different pieces, or none, stand before it, and behind it.</summary>
    public bool IsFree => IsMixed(left) && IsMixed(right);

    /// <summary>Counts one occurrence; articles come in order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="before">The piece before it; negative where none is.</param>
    /// <param name="after">The piece behind it.</param>
    public void Add(int article, int before, int after)
    {
        Count++;
        Articles += article == lastArticle ? 0 : 1;
        lastArticle = article;
        left[before] = left.GetValueOrDefault(before) + 1;
        right[after] = right.GetValueOrDefault(after) + 1;
    }

    // A sentence's border is as good as another neighbour.
    private bool IsMixed(Dictionary<int, int> neighbours) => neighbours.Where(each => each.Key >= 0).All(each => each.Value < MostOfOneNeighbour * Count);
}
