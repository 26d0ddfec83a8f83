namespace Analysis;

/// <summary>Finds the dates that Chinese and English texts mention, and resolves them against the day of publication.</summary>
/// <remarks>The conventions (what is taken, where a mention begins and ends, how words are resolved) stand at the head of the gold set that the tests measure it on.</remarks>
public static class DateRecognizer
{
    /// <summary>Every date mentioned, in the order of the text, none overlapping another. One pass; the time grows with the text's length.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="published">When it was published, its calendar day being "today"; null leaves what needs it with basis <see cref="DateBasis.Unresolved"/>.</param>
    /// <param name="language">A BCP 47 tag or null. Chinese and English forms are sought in every text; the tag settles only whether 3/4/2020 is read
    /// day first (<c>en-GB</c>, <c>en-AU</c>, …) or month first (<c>en-US</c>); otherwise it stays unresolved.</param>
    public static IReadOnlyList<DateMention> Find(string text, DateTime? published, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new DateReader(text, published, language switch
        {
            "en-US" => false,
            _ when language?.StartsWith("en-", StringComparison.Ordinal) == true => true,
            _ => null,
        });
        List<DateMention>? mentions = null;
        DateScanner.Scan(text, match =>
        {
            if (reader.Read(match) is not { } mention)
            {
                return false;
            }

            (mentions ??= []).Add(mention);
            return true;
        });
        return mentions ?? (IReadOnlyList<DateMention>)[];
    }
}
