namespace Analysis;

/// <summary>
/// A run of text that two articles have in common and that cannot be made longer on either side. Letters and digits are compared, without
/// regard to case; punctuation and white space between them may differ.
/// </summary>
/// <param name="Article">The article that comes first in the corpus.</param>
/// <param name="Offset">Where the run begins in its text, in UTF-16 units.</param>
/// <param name="Length">How long it is there, in UTF-16 units, with what stands between its letters.</param>
/// <param name="Other">The other article.</param>
/// <param name="OtherOffset">Where the run begins in the other's text.</param>
/// <param name="OtherLength">How long it is there.</param>
/// <param name="Characters">The letters and digits in common, at least the minimum that was asked for.</param>
internal sealed record SharedPassage(Article Article, int Offset, int Length, Article Other, int OtherOffset, int OtherLength,
    int Characters)
{
    /// <summary>The run as the first article writes it.</summary>
    public string Text => Article.Text.Substring(Offset, Length);

    /// <summary>The run as the other article writes it.</summary>
    public string OtherText => Other.Text.Substring(OtherOffset, OtherLength);
}
