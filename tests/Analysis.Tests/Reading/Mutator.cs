namespace Analysis.Testing;

/// <summary>Mutants of files: prefixes, and bytes or pieces changed, doubled, moved, taken out or put in; the same seed gives the same
/// mutants.</summary>
internal sealed class Mutator(IReadOnlyList<byte[]> files, int seed)
{
    private static readonly byte[][] Pieces =
    [
        "<div>"u8.ToArray(), "</div>"u8.ToArray(), "<!--"u8.ToArray(), "<script>"u8.ToArray(), "<![CDATA["u8.ToArray(),
            "<svg><p>"u8.ToArray(), "<table><tr>"u8.ToArray(), "&#x110000;"u8.ToArray(), "---\n"u8.ToArray(),
        "](http"u8.ToArray(), "<a href='"u8.ToArray(), "\""u8.ToArray(), [0], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xE4, 0xB8],
        "title: [{"u8.ToArray(), "<template>"u8.ToArray(), "<select>"u8.ToArray(), "<frameset>"u8.ToArray(), "<plaintext>"u8.ToArray(),
    ];

    private readonly Random random = new(seed);

    /// <summary>The next mutant.</summary>
    public byte[] Next()
    {
        var bytes = files[random.Next(files.Count)].ToArray();
        if (random.Next(4) == 0)
        {
            return bytes[..random.Next(bytes.Length + 1)];
        }

        for (var changes = 1 + random.Next(8); changes > 0 && bytes.Length > 0; changes--)
        {
            bytes = Change(bytes);
        }

        return bytes;
    }

    private byte[] Change(byte[] bytes)
    {
        var at = random.Next(bytes.Length);
        var length = Math.Min(random.Next(1, 200), bytes.Length - at);
        switch (random.Next(5))
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                return bytes;
            case 1:
                return [.. bytes[..at], .. bytes[(at + length)..]];
            case 2:
                return [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]];
            case 3:
                return [.. bytes[..at], .. Pieces[random.Next(Pieces.Length)], .. bytes[at..]];
            default:
                var piece = bytes[at..(at + length)];
                var target = random.Next(bytes.Length);
                return [.. bytes[..target], .. piece, .. bytes[target..]];
        }
    }
}
