namespace Microsoft.Data.Analysis;

/// <summary>The arithmetic operations.</summary>
internal enum Operation
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
}
