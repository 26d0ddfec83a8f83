namespace Analysis;

/// <summary>What a comparison knows about one term on one side.</summary>
/// <param name="Term">The term.</param>
/// <param name="Source">The side's name.</param>
/// <param name="Count">The term's occurrences there.</param>
/// <param name="Documents">The side's articles that have it.</param>
/// <param name="Rate">Occurrences per 10,000 tokens of the side.</param>
/// <param name="RateLow">The lower end of the rate's 95 % interval (<see cref="WilsonInterval"/>).</param>
/// <param name="RateHigh">The upper end.</param>
/// <param name="G2">Of the whole comparison, the same on each side's row (<see cref="LogLikelihood"/>).</param>
/// <param name="P">Its p value; null where the comparison is descriptive only.</param>
/// <param name="PAdjusted">p adjusted for the number of tests (<see cref="BenjaminiHochberg"/>); null where p is.</param>
/// <param name="LogRatio">This side against all others together (<see cref="Analysis.LogRatio"/>).</param>
/// <param name="Z">This side against all others together (<see cref="WeightedLogOdds"/>); the prior is the term's count in all compared text.</param>
/// <param name="DPnorm">How unevenly the term is spread over the side's articles (<see cref="Dispersion"/>); null where the side lacks it or has one article.</param>
internal sealed record KeynessRow(
    string Term, string Source, long Count, long Documents, double Rate, double RateLow, double RateHigh,
    double G2, double? P, double? PAdjusted, double? LogRatio, double? Z, double? DPnorm);
