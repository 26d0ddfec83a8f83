namespace Analysis;

/// <summary>Chooses the length of the periods that a table counts in.</summary>
internal static class TimeSteps
{
    // fewer articles a period make a line of ones and noughts
    private const int ArticlesPerPeriod = 2;

    // fewer periods show no course
    private const int FewestPeriods = 8;

    /// <summary>
    /// The step at which a corpus's dated articles fall into a number of periods that a chart can show: hours up to 3 days, days up to 3
    /// months, weeks up to 2 years, months up to 12 years, else years. Where fewer than two articles on average fall into a day or week,
    /// the next longer step, as long as it leaves eight periods. Days where no article is dated.
    /// </summary>
    public static TimeStep For(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if ((corpus.Articles.Max(article => article.Published) - corpus.Articles.Min(article =>
            article.Published))?.TotalDays is not { } days)
        {
            return TimeStep.Day;
        }

        var dated = corpus.Articles.Count(article => article.Published is not null);
        bool IsThin(int length, int next) => dated * length < ArticlesPerPeriod * days && days >= FewestPeriods * next;
        return days switch
        {
            <= 3 => TimeStep.Hour,
            <= 92 when !IsThin(1, 7) => TimeStep.Day,
            <= 731 when !IsThin(7, 31) => TimeStep.Week,
            <= 4400 => TimeStep.Month,
            _ => TimeStep.Year,
        };
    }
}
