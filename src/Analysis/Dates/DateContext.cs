namespace Analysis;

/// <summary>What the dates of a text are told from. What was read last goes on from one paragraph of an article to the next.</summary>
/// <param name="published">When it was published, or null.</param>
/// <param name="language">A BCP 47 tag, or null.</param>
internal sealed class DateContext(DateTime? published, string? language)
{
    /// <summary>When it was published.</summary>
    public DateTime? Published => published;

    /// <summary>The language of the text, which settles the words that are sought beside those of Chinese and English.</summary>
    public string? Language => language;

    /// <summary>The day that the text calls today: that of its dateline, else of publication.</summary>
    public DateOnly? Today { get; set; } = published is { } moment ? DateOnly.FromDateTime(moment) : null;

    /// <summary>The date that was read last, for 同年 and 当天: in this paragraph, or else in the one before.</summary>
    public DaySpan? Anchor { get; set; }

    /// <summary>Whether 3/4/2020 is the third of April; null where the language does not say.</summary>
    public bool? IsDayFirst { get; } = language is null or "en" ? null
        : language == "en-US" ? false
        : language.Split('-')[0] is "en" or "fr" or "de" or "es" or "ru" or "pt" or "it" or "nl" ? true : null;
}
