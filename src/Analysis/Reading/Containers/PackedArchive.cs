using SharpCompress.Archives;
using SharpCompress.Readers;

namespace Analysis.Reading;

/// <summary>ZIP, 7z and RAR archives; of office documents and e-books, which are ZIP archives too, none.</summary>
internal sealed class PackedArchive : Archive
{
    public override string Name => "archive";

    public override bool NeedsSeeking => true;

    public override bool Begins(ReadOnlySpan<byte> head) =>
        (head.StartsWith("PK\u0003\u0004"u8) && !OfficeParts.AreIn(head)) || head.StartsWith("PK\u0005\u0006"u8)
        || head.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) || head.StartsWith("Rar!\u001a\u0007"u8);

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report)
    {
        using var archive = ArchiveFactory.OpenArchive(content, new ReaderOptions { LeaveStreamOpen = true });
        if (archive.IsSolid)
        {
            using var reader = archive.ExtractAllEntries();
            foreach (var entry in PackedEntries.Of(reader, report))
            {
                yield return entry;
            }

            yield break;
        }

        foreach (var entry in archive.Entries)
        {
            if (PackedEntries.IsArticle(entry, report))
            {
                yield return new ArchiveEntry(entry.Key!, entry.OpenEntryStream(), []);
            }
        }
    }
}
