namespace Analysis;

/// <summary>A token: where it lies in its text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from 0.</param>
/// <param name="Length">Its length in UTF-16 units, at least 1.</param>
/// <param name="Kind">Its kind; exactly one.</param>
public readonly record struct Token(int Start, int Length, TokenKinds Kind)
{
    /// <summary>Where it ends (exclusive).</summary>
    public int End => Start + Length;
}
