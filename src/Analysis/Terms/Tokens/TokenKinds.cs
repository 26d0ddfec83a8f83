namespace Analysis;

/// <summary>The kinds of tokens; they combine, to say which kinds are counted.</summary>
[Flags]
public enum TokenKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>A word of any script; hyphenated Latin words are one.</summary>
    Word = 1,

    /// <summary>A number with its unit, as <c>5000万美元</c>, <c>27日</c>, <c>3.5%</c>, <c>100km</c>.</summary>
    Number = 2,

    /// <summary>An emoji with its modifiers.</summary>
    Emoji = 4,

    /// <summary>A web or e-mail address, or a percent-encoded part of one.</summary>
    Address = 8,

    /// <summary>Every kind.</summary>
    All = Word | Number | Emoji | Address,
}
