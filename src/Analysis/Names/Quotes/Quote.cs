namespace Analysis;

/// <summary>A quotation or a report of speech: one stretch of words that the text gives to somebody.</summary>
/// <param name="Start">Where the words begin in the text of the article with its title (<see cref="CorpusCounts.Articles"/>), in UTF-16
/// units.</param>
/// <param name="Length">How long they are; what parts a quotation in two (“…,” he said, “…”) is in it.</param>
/// <param name="Speaker">Who says it, as written: role, organisation and name; of a pronoun the name that it stands for; null where not
/// told.</param>
/// <param name="Name">The speaker's one name, or the noun where there is no name; null where <paramref name="Speaker"/> is.</param>
/// <param name="Verb">The verb as written, or what stands for one (<c>:</c>, <c>据</c>, <c>according to</c>); null for a quotation that
/// stands by itself.</param>
/// <param name="Text">The words, without what parts them.</param>
/// <param name="Direct">Whether any of it stands in quotation marks.</param>
internal sealed record Quote(int Start, int Length, string? Speaker, string? Name, string? Verb, string Text, bool Direct)
{
    /// <summary>Where it ends (exclusive).</summary>
    public int End => Start + Length;
}
