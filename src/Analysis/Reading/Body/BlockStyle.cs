namespace Analysis.Reading;

/// <summary>How all words of a block are set.</summary>
[Flags]
internal enum BlockStyle
{
    Usual = 0,
    Strong = 1,
    Emphasis = 2,

    /// <summary>In small print, or centred.</summary>
    Small = 4,
}
