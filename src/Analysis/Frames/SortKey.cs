namespace Analysis;

/// <summary>A column to sort by, and how. A plain column name is a rising key.</summary>
/// <param name="Column">The column's name.</param>
/// <param name="IsAscending">Smallest first.</param>
/// <param name="NullsLast">Nulls after all values, in either direction.</param>
public sealed record SortKey(string Column, bool IsAscending = true, bool NullsLast = true)
{
    /// <summary>Smallest first; the same as the name alone.</summary>
    public static implicit operator SortKey(string column) => Ascending(column);

    /// <summary>Smallest first.</summary>
    public static SortKey Ascending(string column) => new(column);

    /// <summary>Largest first.</summary>
    public static SortKey Descending(string column) => new(column, IsAscending: false);
}
