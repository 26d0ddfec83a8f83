using System.Formats.Tar;

namespace Analysis.Reading;

/// <summary>A tar archive.</summary>
internal sealed class TarArchive : Archive
{
    private const int Mark = 257;

    public override string Name => "tar";

    public override bool Begins(ReadOnlySpan<byte> head) => head.Length > Mark + 5 && head[Mark..].StartsWith("ustar"u8);

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report)
    {
        using var reader = new TarReader(content, leaveOpen: true);
        while (reader.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)
            {
                yield return new ArchiveEntry(entry.Name, entry.DataStream ?? Stream.Null, []);
            }
            else if (entry.EntryType is not (TarEntryType.Directory or TarEntryType.GlobalExtendedAttributes))
            {
                report(new Note(null, Severity.Info, $"the entry '{Note.Short(entry.Name)}' is a link or a device; it was passed over"));
            }
        }
    }
}
