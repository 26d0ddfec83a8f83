namespace Analysis;

/// <summary>What a part of a sentence does for telling who speaks; the words of each are rows of <c>Rules/speech.tsv</c>.</summary>
internal enum SpeechKind
{
    /// <summary>A noun, or a word that the dictionary does not know.</summary>
    Noun,

    /// <summary>A name, whole.</summary>
    Name,

    /// <summary>A word in Latin letters.</summary>
    Latin,

    /// <summary>A pronoun that may speak.</summary>
    Pronoun,

    /// <summary>A determiner, number or adjective before a noun.</summary>
    Modifier,

    /// <summary>的, of.</summary>
    Of,

    /// <summary>、, 和, and between nouns.</summary>
    Join,

    /// <summary>What stands in brackets.</summary>
    Bracket,

    /// <summary>What stands in quotation marks.</summary>
    Quoted,

    /// <summary>A verb of saying, whatever follows.</summary>
    Say,

    /// <summary>A verb that says something only where a sentence or a quotation follows.</summary>
    Claim,

    /// <summary>A verb whose object speaks: 援引, 引述.</summary>
    Cite,

    /// <summary>A word after which nothing is said: 未, not.</summary>
    Not,

    /// <summary>What makes the next verb passive: 被, 所.</summary>
    Passive,

    /// <summary>Names the source of what follows: 据, according to.</summary>
    By,

    /// <summary>A preposition before somebody or something that does not speak: 对, 就.</summary>
    To,

    /// <summary>Opens what 时, 中, 上 … close: 在, 于.</summary>
    In,

    /// <summary>Closes what 在 opens.</summary>
    Within,

    /// <summary>Adverbs, words of time, auxiliary verbs.</summary>
    Adverb,

    /// <summary>A conjunction.</summary>
    Conjunction,

    /// <summary>Another verb, or anything else that is no part of a noun phrase.</summary>
    Verb,

    /// <summary>A comma or semicolon.</summary>
    Comma,

    /// <summary>A colon.</summary>
    Colon,

    /// <summary>The end of a sentence or paragraph.</summary>
    Stop,
}
