using SharpCompress.Compressors;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;
using SharpCompress.Compressors.ZStandard;

namespace Analysis.Reading;

/// <summary>One file packed with bzip2, xz or zstd.</summary>
internal sealed class CompressedFile : Archive
{
    public override string Name => "compressed";

    public override bool Begins(ReadOnlySpan<byte> head) => IsBzip2(head) || IsXz(head)
        || head.StartsWith((ReadOnlySpan<byte>)[0x28, 0xB5, 0x2F, 0xFD]);

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report) =>
        [new ArchiveEntry("", IsBzip2(head.Span) ? BZip2Stream.Create(content, CompressionMode.Decompress, decompressConcatenated: true)
        : IsXz(head.Span) ? new XZStream(content) : new DecompressionStream(content), [])];

    private static bool IsBzip2(ReadOnlySpan<byte> head) => head.StartsWith("BZh"u8) && head.Length > 3
        && head[3] is >= (byte)'1' and <= (byte)'9';

    private static bool IsXz(ReadOnlySpan<byte> head) => head.StartsWith((ReadOnlySpan<byte>)[0xFD, 0x37, 0x7A, 0x58, 0x5A, 0]);
}
