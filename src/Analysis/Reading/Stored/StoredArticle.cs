namespace Analysis.Reading;

/// <summary>What an article whose body lies on disk knows without reading it.</summary>
/// <param name="Texts">Where the body lies.</param>
/// <param name="Row">Its place among all articles of the store.</param>
/// <param name="Characters">The length of its text in code points.</param>
/// <param name="Words">The words of its title and text, stop words too.</param>
/// <param name="Paragraphs">How many paragraphs it has.</param>
/// <param name="Headings">How many of them are headings.</param>
/// <param name="Images">How many pictures it has.</param>
/// <param name="Links">How many links.</param>
/// <param name="TextHash">The hash of its text (<see cref="Analysis.Reading.TextHash"/>).</param>
internal sealed record StoredArticle(StoredTexts Texts, int Row, int Characters, int Words, int Paragraphs, int Headings, int Images,
    int Links, ulong TextHash)
{
    /// <summary>Whether the title is read as the first paragraph.</summary>
    public bool HasTitle { get; init; }
}
