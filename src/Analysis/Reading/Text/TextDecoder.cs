using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Analysis.Reading;

/// <summary>
/// From bytes to text: byte order mark, strict UTF-8, UTF-8 with a few broken places, the declared charset, then the encoding that fits
/// best (UTF.Unknown). One decoder keeps one buffer, which the next file overwrites.
/// </summary>
internal sealed class TextDecoder
{
    private const int Sample = 1 << 16;

    // One character in so many may be a control or replacement character.
    private const int MostOdd = 20;

    private static readonly SearchValues<char> DeclarationEnds = SearchValues.Create("\"'>;/ \t\r\n?");
    private char[] buffer = new char[1 << 15];

    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, valid until the next call; null, with an error reported, where the bytes are no text.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="report">Told what was repaired or assumed.</param>
    /// <param name="charset">The encoding that stands beside the bytes, as of a page in a web archive; null where none does.</param>
    public ReadOnlyMemory<char>? Decode(ReadOnlySpan<byte> bytes, Action<Severity, string> report, string? charset = null)
    {
        if (ByMark(bytes, out var mark) is { } marked)
        {
            return Keep(marked.GetString(bytes[mark..]));
        }

        if (Strict(bytes) is { } text)
        {
            return text.Span.Contains('\0') ? WithNulls(bytes, text, report) : text;
        }

        if (Utf16(bytes) is { } wide)
        {
            report(Severity.Info, $"no byte order mark; read as {wide.WebName} because of its zero bytes");
            return Keep(wide.GetString(bytes));
        }

        if (bytes.Contains((byte)0))
        {
            report(Severity.Error, "the file is binary (it holds zero bytes); a text file was expected");
            return null;
        }

        return AlmostUtf8(bytes, report) ?? Legacy(bytes, report, charset);
    }

    private ReadOnlyMemory<char>? Strict(ReadOnlySpan<byte> bytes)
    {
        if (buffer.Length < bytes.Length)
        {
            buffer = new char[Math.Max(bytes.Length, buffer.Length * 2)];
        }

        if (Utf8.ToUtf16(bytes, buffer, out _, out var written, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return null;
        }

        return buffer.AsMemory(0, written);
    }

    private static ReadOnlyMemory<char> Keep(string text) => text.AsMemory();

    // A few stray zero characters are dirt; many are a binary file or UTF-16.
    private static ReadOnlyMemory<char>? WithNulls(ReadOnlySpan<byte> bytes, ReadOnlyMemory<char> text, Action<Severity, string> report)
    {
        if (Utf16(bytes) is { } wide)
        {
            report(Severity.Info, $"no byte order mark; read as {wide.WebName} because of its zero bytes");
            return Keep(wide.GetString(bytes));
        }

        if (bytes.Count((byte)0) * 100 > bytes.Length)
        {
            report(Severity.Error, "the file is binary (it holds zero bytes); a text file was expected");
            return null;
        }

        return text;
    }

    private static Encoding? ByMark(ReadOnlySpan<byte> bytes, out int length)
    {
        length = 0;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            length = 3;
            return Encoding.UTF8;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) && bytes.Length % 4 == 0)
        {
            length = 4;
            return Encoding.UTF32;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            length = 2;
            return bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        return null;
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        // Chinese in UTF-16 has few zero bytes, but its markup and line ends have them, all on one side.
        var least = Math.Max(2, sample.Length / 40);
        return odd >= least && even * 20 <= odd ? Encoding.Unicode : even >= least && odd * 20 <= even ? Encoding.BigEndianUnicode : null;
    }

    // Broken places are few beside valid sequences of several bytes; legacy encodings hardly hold such sequences.
    private static ReadOnlyMemory<char>? AlmostUtf8(ReadOnlySpan<byte> bytes, Action<Severity, string> report)
    {
        var (valid, invalid) = (0, 0);
        for (var rest = bytes; !rest.IsEmpty;)
        {
            var status = Rune.DecodeFromUtf8(rest, out _, out var length);
            valid += status == OperationStatus.Done && length > 1 ? 1 : 0;
            invalid += status == OperationStatus.Done ? 0 : 1;
            rest = rest[length..];
        }

        if (invalid > 1 && valid < 8 * invalid)
        {
            return null;
        }

        if (valid == 0)
        {
            return null;
        }

        report(Severity.Warning,
            string.Create(CultureInfo.InvariantCulture,
                $"{invalid} places are not valid UTF-8 and were read as U+FFFD; the file may be cut off or damaged"));
        return Keep(Encoding.UTF8.GetString(bytes));
    }

    private static ReadOnlyMemory<char>? Legacy(ReadOnlySpan<byte> bytes, Action<Severity, string> report, string? charset)
    {
        if (((charset is null ? null : Named(charset)) ?? Declared(bytes)) is { } declared && TryStrict(declared, bytes) is { } text)
        {
            report(Severity.Info, $"not UTF-8; read as {declared.WebName}, which it declares");
            return Keep(text);
        }

        var likely = Likely(bytes);
        if (likely is null || IsNoText(likely.GetString(bytes)))
        {
            report(Severity.Error,
                "the bytes are text in no known encoding (not UTF-8, nor a common one of any script); convert the file to UTF-8");
            return null;
        }

        report(Severity.Warning, $"not UTF-8 and nothing credible declared; read as {likely.WebName}, which fits best");
        return Keep(likely.GetString(bytes));
    }

    private static Encoding? Likely(ReadOnlySpan<byte> bytes)
    {
        var found = CharsetDetector.DetectFromBytes(bytes[..Math.Min(bytes.Length, Sample)].ToArray()).Detected;
        return found is null ? null : Named(found.EncodingName);
    }

    // Bytes of a program or a picture, whatever fits them best.
    private static bool IsNoText(string text) =>
        text.Count(character => character is '\uFFFD'
            || (char.IsControl(character) && character is not ('\t' or '\r' or '\n' or '\f'))) * MostOdd > text.Length;

    // Chinese encodings grew into one another: the widest reads them all.
    private static Encoding? Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(name.ToLowerInvariant() is "gb2312" or "gbk" or "x-gbk" ? "gb18030"
                : name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? TryStrict(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
                .GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        foreach (var mark in (ReadOnlySpan<string>)["charset=", "encoding=", "encoding: ", "charset: "])
        {
            var at = head.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            var value = head.AsSpan(at + mark.Length).TrimStart("\"' ");
            var end = value.IndexOfAny(DeclarationEnds);
            var name = (end < 0 ? value : value[..end]).ToString().ToLowerInvariant();
            if (name is not ("utf-8" or "utf8") && Named(name) is { } encoding)
            {
                return encoding;
            }
        }

        return null;
    }
}
