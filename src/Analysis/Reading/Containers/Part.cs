namespace Analysis.Reading;

/// <summary>One article's part of a file.</summary>
/// <param name="Text">All of it.</param>
/// <param name="Line">The line of the file on which it begins, from 1.</param>
/// <param name="Header">What stands above its body.</param>
internal sealed record Part(ReadOnlyMemory<char> Text, int Line, Header Header)
{
    /// <summary>The article itself, where this program wrote it; else null.</summary>
    public Article? Article { get; init; }
}
