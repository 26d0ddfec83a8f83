namespace Microsoft.Data.Analysis;

/// <summary>What a column can be accumulated to, row by row.</summary>
internal enum Running
{
    Max,
    Min,
    Product,
    Sum,
}
