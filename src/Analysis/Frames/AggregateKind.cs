namespace Analysis;

/// <summary>What <see cref="Aggregate"/> computes.</summary>
internal enum AggregateKind
{
    Rows,
    Values,
    Distinct,
    Sum,
    Mean,
    Quantile,
    Min,
    Max,
}
