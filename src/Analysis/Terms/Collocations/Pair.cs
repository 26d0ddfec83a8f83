namespace Analysis;

/// <summary>Two terms that were seen together, and the chance that they had.</summary>
/// <param name="Term">x.</param>
/// <param name="Other">y.</param>
/// <param name="Joint">The occurrences of y that have an x beside them.</param>
/// <param name="LeftCount">How many of them stand before the x nearest to them.</param>
/// <param name="TermCount">f(x).</param>
/// <param name="OtherCount">f(y).</param>
/// <param name="Places">The places beside an x, where a y counts as joint.</param>
/// <param name="Total">All places.</param>
internal sealed record Pair(string Term, string Other, long Joint, long LeftCount, long TermCount, long OtherCount, long Places, long Total)
{
    /// <summary>See <see cref="Association.LogDice"/>; several y around one x count once, so 14 stays the top.</summary>
    public double? LogDice => Association.LogDice(Math.Min(Joint, TermCount), TermCount, OtherCount);

    /// <summary>See <see cref="Association.Pmi"/>: against what the places beside x would hold by chance.</summary>
    public double? Pmi => Association.Pmi(Joint, Places, OtherCount, Total);

    /// <summary>See <see cref="Association.G2"/>.</summary>
    public double G2 => Association.G2(Joint, Places, OtherCount, Total);
}
