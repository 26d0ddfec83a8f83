namespace Analysis.Reading;

/// <summary>Which part of a saved page is read as the article.</summary>
/// <param name="Main">The element whose content is read.</param>
/// <param name="Beside">Elements in it that are not read, and why.</param>
internal sealed record BodyPick(int Main, Dictionary<int, string> Beside)
{
    /// <summary>What stands beside the article in its element.</summary>
    public const string Apart = "beside the article";

    /// <summary>Links to other articles.</summary>
    public const string Related = "related";

    /// <summary>Pictures that belong to it and stand outside.</summary>
    public IReadOnlyList<int> Lead { get; init; } = [];

    /// <summary>How many characters of running text it holds; 0 where that was not counted.</summary>
    public int Running { get; init; }

    /// <summary>Why it may be the wrong part; null where nothing says so.</summary>
    public string? Doubt { get; init; }

    /// <summary>All of it.</summary>
    public static BodyPick Whole { get; } = new(0, []);
}
