namespace Analysis.Reading;

/// <summary>What becomes of a character when text is cleaned.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Kept; certain to be in normal form.</summary>
    Plain,

    /// <summary>Kept; the text's normal form must be checked.</summary>
    Unusual,

    Space,
    LineBreak,

    /// <summary>U+200C and U+200D: letters and emoji need them, elsewhere they are invisible.</summary>
    Joiner,

    Invisible,
    Control,
    Replacement,
}
