namespace Analysis.Reading;

/// <summary>A kind of file that holds other files. Archives keep no state: one serves all threads, and none is ever written to
/// disk.</summary>
internal abstract class Archive
{
    /// <summary>Its name for readers.</summary>
    public abstract string Name { get; }

    /// <summary>Whether the entries can only be found by jumping about in the file.</summary>
    public virtual bool NeedsSeeking => false;

    /// <summary>Whether a file that begins so is one.</summary>
    /// <param name="head">Its first bytes, 64 KiB at most.</param>
    public abstract bool Begins(ReadOnlySpan<byte> head);

    /// <summary>The entries, one after the other: each is read before the next is asked for.</summary>
    /// <param name="head">The archive's first bytes.</param>
    /// <param name="content">All of its bytes.</param>
    /// <param name="file">What is known of the archive's file.</param>
    /// <param name="report">Told what is passed over.</param>
    /// <exception cref="InvalidDataException">The archive is damaged; so are the exceptions of the libraries that read it.</exception>
    public abstract IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report);
}
