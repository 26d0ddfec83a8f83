namespace Analysis.Reading;

/// <summary>Tells office documents, which are ZIP archives, by the names of their entries.</summary>
internal static class OfficeParts
{
    /// <summary>Whether they are a document's.</summary>
    public static bool AreIn(ReadOnlySpan<byte> head) => IsWord(head) || IsExcel(head) || head.IndexOf("application/epub"u8) >= 0
        || head.IndexOf("ppt/presentation"u8) >= 0 || head.IndexOf("application/vnd.oasis"u8) >= 0;

    /// <summary>Whether it is a text of Word's.</summary>
    public static bool IsWord(ReadOnlySpan<byte> head) => IsZip(head) && head.IndexOf("[Content_Types].xml"u8) >= 0
        && head.IndexOf("word/"u8) >= 0;

    /// <summary>Whether it is a workbook of Excel's.</summary>
    public static bool IsExcel(ReadOnlySpan<byte> head) => IsZip(head) && head.IndexOf("[Content_Types].xml"u8) >= 0
        && head.IndexOf("xl/"u8) >= 0;

    /// <summary>Unpacks all parts once, counting.</summary>
    /// <exception cref="InvalidDataException">They come to far more than articles do, or are damaged.</exception>
    public static void RefuseBomb(ReadOnlyMemory<byte> bytes)
    {
        if (!IsZip(bytes.Span))
        {
            return;
        }

        var counted = new UnpackedBytes(bytes.Length);
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes.ToArray(), writable: false));
        foreach (var entry in zip.Entries)
        {
            using var stream = new CountedStream(entry.Open(), counted);
            stream.CopyTo(Stream.Null);
        }
    }

    private static bool IsZip(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8);
}
