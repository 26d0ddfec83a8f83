namespace Analysis.Reading;

/// <summary>A kind of file that holds articles as records. Collections keep no state: one serves all threads.</summary>
internal abstract class Collection
{
    /// <summary>Its name in the tables' <c>format</c>.</summary>
    public abstract string Format { get; }

    /// <summary>Whether a file is one, told from its bytes; what no text is, only so.</summary>
    /// <param name="bytes">All of them.</param>
    public virtual bool IsIn(ReadOnlySpan<byte> bytes) => false;

    /// <summary>Whether a text is one.</summary>
    /// <param name="text">All of it, from its first visible character.</param>
    /// <param name="document">The document that it is of.</param>
    /// <param name="columns">The names of columns.</param>
    public virtual bool IsIn(ReadOnlySpan<char> text, FileContent document, ColumnMap columns) => false;

    /// <summary>The articles' parts, in their order. What cannot be read is reported, with its line, and the rest is read.</summary>
    /// <exception cref="InvalidDataException">It is no such file after all; the message says why and what to do.</exception>
    public abstract IEnumerable<Part> Split(CollectionFile file);
}
