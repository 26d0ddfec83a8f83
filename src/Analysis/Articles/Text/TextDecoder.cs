using System.Text;

namespace Analysis.Articles;

/// <summary>From bytes to text.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The text; null, with an error reported, where the bytes are none.</summary>
    public static string? Decode(byte[] bytes, Action<Severity, string> report)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            report(Severity.Warning, "not UTF-8");
            return Encoding.UTF8.GetString(bytes);
        }
    }
}
