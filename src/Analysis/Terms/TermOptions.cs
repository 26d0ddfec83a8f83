namespace Analysis;

/// <summary>Which terms are counted.</summary>
public sealed record TermOptions
{
    /// <summary>Words, without the stop words of Chinese, English and each article's own language.</summary>
    public static TermOptions Default { get; } = new();

    /// <summary>Every word, stop words too.</summary>
    public static TermOptions AllWords { get; } = new() { StopWords = StopWords.None };

    /// <summary>What cuts the text; used only where articles are counted directly.</summary>
    public Tokenizer Tokenizer { get; init; } = Tokenizer.Default;

    /// <summary>Words that are not counted; an n-gram with one of them is not counted either.</summary>
    public StopWords StopWords { get; init; } = StopWords.Default;

    /// <summary>The kinds of tokens that are counted.</summary>
    public TokenKinds Kinds { get; init; } = TokenKinds.Word;

    /// <summary>The least length of a word in characters, from 1.</summary>
    public int MinLength { get; init; } = 1;

    /// <summary>Counts only words whose part of speech in jieba's dictionary begins with one of these, as <c>n</c> or <c>ns</c>; null
    /// counts all.</summary>
    public IReadOnlyList<string>? PartsOfSpeech { get; init; }

    /// <summary>How many neighbouring tokens make a term, from 1. Neighbours have nothing or one space or hyphen between them.</summary>
    public int NGram { get; init; } = 1;

    /// <summary>Whether simplified and traditional forms are one term, shown in the form most used.</summary>
    internal bool MergesScripts { get; init; }
}
