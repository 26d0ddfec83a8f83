using System.Globalization;
using System.Runtime.InteropServices;

namespace Analysis.Articles;

/// <summary>Identifiers from content: the same article gets the same id on every machine, wherever its file lies.</summary>
internal static class ArticleIdentity
{
    /// <summary>16 hexadecimal digits from address, title, date and text.</summary>
    public static string Of(string? url, string? title, DateTime? published, IReadOnlyList<Paragraph> paragraphs)
    {
        var hash = Mix(Mix(14695981039346656037, url), title);
        hash = Mix(hash, published?.Ticks.ToString(CultureInfo.InvariantCulture));
        foreach (var paragraph in paragraphs)
        {
            hash = Mix(hash, paragraph.Text);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Adds a text to a 64-bit hash, eight bytes at a time; the same on every processor.</summary>
    public static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        hash = Step(hash, (ulong)text.Length + 1);
        var bytes = MemoryMarshal.AsBytes(text);
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = Step(hash, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        ulong rest = 0;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            rest = (rest << 8) | bytes[i];
        }

        return Step(hash, rest);
    }

    /// <summary>One round: the finalizer of SplitMix64 over the sum.</summary>
    public static ulong Step(ulong hash, ulong value)
    {
        hash = (hash ^ value) + 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
