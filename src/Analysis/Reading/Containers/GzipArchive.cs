using System.IO.Compression;

namespace Analysis.Reading;

/// <summary>One file packed with gzip, in one member or, as crawlers do, in many.</summary>
internal sealed class GzipArchive : Archive
{
    public override string Name => "gzip";

    public override bool Begins(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 0x08]);

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report) =>
        [new ArchiveEntry("", new GZipStream(content, CompressionMode.Decompress, leaveOpen: true), [])];
}
