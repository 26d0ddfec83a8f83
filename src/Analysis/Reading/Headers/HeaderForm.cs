namespace Analysis.Reading;

/// <summary>One form of header. Forms keep no state: one serves all threads.</summary>
internal abstract class HeaderForm
{
    /// <summary>Reads the header of this form with which the text begins; null where it begins with none.</summary>
    /// <param name="text">The rest of the article's part, from its first visible character.</param>
    /// <param name="before">The names of the forms that were read above it.</param>
    /// <param name="options">The limits.</param>
    public abstract HeaderPart? Read(ReadOnlySpan<char> text, IReadOnlyList<string> before, LoadOptions options);
}
