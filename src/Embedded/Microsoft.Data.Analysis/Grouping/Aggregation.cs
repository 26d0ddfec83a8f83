namespace Microsoft.Data.Analysis;

/// <summary>What a group is summed up by.</summary>
internal enum Aggregation
{
    Max,
    Mean,
    Min,
    Product,
    Sum,
}
