namespace Analysis.Display;

/// <summary>A column of texts in which each text is kept once, or nearly so. Fast paths look at each text instead of each row.</summary>
public interface ITextColumn
{
    /// <summary>One number per row into <see cref="Texts"/>; -1 where the row is null.</summary>
    ReadOnlySpan<int> Codes { get; }

    /// <summary>The texts; some may be in no row.</summary>
    IReadOnlyList<string> Texts { get; }
}
