namespace Microsoft.Data.Analysis;

/// <summary>The operations on truth values.</summary>
internal enum Logic
{
    And,
    Or,
    Xor,
}
