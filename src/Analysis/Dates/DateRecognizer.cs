namespace Analysis;

/// <summary>Finds the dates that texts mention, and resolves them against the day of publication: all forms of Chinese and English, the
/// plain ones (day, month and year; weekday; yesterday) of Japanese, Korean, French, German, Spanish and Russian.</summary>
/// <remarks>The conventions (what is taken, where a mention begins and ends, how words are resolved) stand at the head of the gold set that
/// the tests measure it on.</remarks>
public static class DateRecognizer
{
    /// <summary>Every date mentioned, in the order of the text, none overlapping another. One pass; the time grows with the text's
    /// length.</summary>
    /// <param name="text">The text, of any length.</param>
    /// <param name="published">When it was published, its calendar day being "today" unless the text begins with a dateline that names
    /// another; null leaves what needs it with basis <see cref="DateBasis.Unresolved"/>.</param>
    /// <param name="language">A BCP 47 tag or null. Chinese and English forms are sought in every text, so are those of other scripts; the
    /// tag settles whether French, German and Spanish words are (with null they are), and whether 3/4/2020 is read day first (<c>en-GB</c>,
    /// <c>fr</c>, …) or month first (<c>en-US</c>); otherwise it stays unresolved.</param>
    public static IReadOnlyList<DateMention> Find(string text, DateTime? published, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FindIn(text, new DateContext(published, language));
    }

    internal static IReadOnlyList<DateMention> FindIn(string text, DateContext context)
    {
        var reader = new DateReader(text, context);
        DateScanner.Scan(text, reader);
        context.Anchor = reader.Mentions.Count > 0 ? context.Anchor : null;
        return reader.Mentions;
    }
}
