namespace Analysis.Reading;

/// <summary>The kinds of archives, in the order in which they are asked; a new one is one file and one line here.</summary>
/// <param name="columns">The names of columns.</param>
internal sealed class ArchiveKinds(ColumnMap columns)
{
    /// <summary>How many of a file's first bytes are asked for.</summary>
    public const int Head = 1 << 16;

    private readonly Archive[] kinds = [new PackedArchive(), new GzipArchive(), new CompressedFile(), new TarArchive(), new WarcArchive(),
        new MimeArchive(), new LongTable(columns)];

    /// <summary>The kind of archive that begins so; null where it is none.</summary>
    public Archive? Of(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, Head)];
        foreach (var kind in kinds)
        {
            if (kind.Begins(head))
            {
                return kind;
            }
        }

        return null;
    }
}
