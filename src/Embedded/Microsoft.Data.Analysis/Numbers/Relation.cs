namespace Microsoft.Data.Analysis;

/// <summary>The comparisons. With nulls they answer as C#'s own do: null equals null alone, and is neither less nor greater than anything.</summary>
internal enum Relation
{
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}
