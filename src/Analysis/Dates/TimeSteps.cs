namespace Analysis;

/// <summary>Chooses the length of the periods that a table counts in.</summary>
public static class TimeSteps
{
    /// <summary>
    /// The step at which a corpus's dated articles fall into a number of periods that a chart can show: hours up to 3 days, days up to 3 months,
    /// weeks up to 2 years, months up to 12 years, else years. Days where no article is dated.
    /// </summary>
    public static TimeStep For(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var days = (corpus.Articles.Max(article => article.Published) - corpus.Articles.Min(article => article.Published))?.TotalDays;
        return days switch
        {
            null => TimeStep.Day,
            <= 3 => TimeStep.Hour,
            <= 92 => TimeStep.Day,
            <= 731 => TimeStep.Week,
            <= 4400 => TimeStep.Month,
            _ => TimeStep.Year,
        };
    }
}
