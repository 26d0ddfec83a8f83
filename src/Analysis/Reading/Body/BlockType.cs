namespace Analysis.Reading;

/// <summary>What a <see cref="Block"/> is.</summary>
internal enum BlockType
{
    Text,
    Picture,

    /// <summary>An element that is no text whatever its words are; its mark says why.</summary>
    LeftOut,
}
