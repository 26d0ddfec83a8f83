using System.Security.Cryptography;
using System.Text;

namespace Analysis.Reading;

/// <summary>An article's id: the first 16 hexadecimal digits of the SHA-256 of its own part of the file, so that <c>sha256sum</c> shows it
/// too.</summary>
internal static class ContentId
{
    private const int Bytes = 8;

    /// <summary>The id of a whole file's bytes.</summary>
    public static string Of(ReadOnlySpan<byte> part)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(part, hash);
        return Convert.ToHexStringLower(hash[..Bytes]);
    }

    /// <summary>The id of a part of a text, by its UTF-8.</summary>
    public static string Of(ReadOnlySpan<char> part)
    {
        var bytes = new byte[Encoding.UTF8.GetByteCount(part)];
        return Of((ReadOnlySpan<byte>)bytes.AsSpan(0, Encoding.UTF8.GetBytes(part, bytes)));
    }
}
