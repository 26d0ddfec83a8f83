using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Analysis.Reading;

/// <summary>A web archive (WARC, ISO 28500): the pages among its records, with the addresses from which they were fetched.</summary>
internal sealed class WarcArchive : Archive
{
    private const int LongestLine = 1 << 16;
    private const long LargestRecord = 64L << 20;

    public override string Name => "WARC";

    public override bool Begins(ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8);

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report)
    {
        var lines = new BufferedStream(content, LongestLine);
        var (number, passed) = (0, 0);
        while (Headers(lines) is { } record)
        {
            number++;
            if (!long.TryParse(record.GetValueOrDefault("Content-Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                throw new InvalidDataException($"record {number} has no Content-Length");
            }

            var isPage = record.GetValueOrDefault("WARC-Type") is "response" or "resource" or "conversion"
                && length is > 0 and <= LargestRecord
                && WebAddresses.IsAbsolute((record.GetValueOrDefault("WARC-Target-URI") ?? "").TrimStart('<'));
            var bytes = isPage ? new byte[length] : [];
            var got = isPage ? lines.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) : Skip(lines, length);
            if ((isPage ? Page(record, bytes.AsMemory(0, (int)got)) : null) is var (body, type))
            {
                var name = number.ToString(CultureInfo.InvariantCulture);
                yield return new ArchiveEntry(name, body, [.. Known(record)], CharsetOf(type));
            }
            else
            {
                passed++;
            }

            if (got < length)
            {
                throw new InvalidDataException($"record {number} ends before its {length} bytes");
            }
        }

        if (passed > 0)
        {
            report(new Note(null, Severity.Info,
                $"{passed} of {number} records hold no page (requests, pictures, errors, data); they were passed over"));
        }
    }

    private static IEnumerable<Candidate> Known(Dictionary<string, string> record)
    {
        if (record.GetValueOrDefault("WARC-Target-URI") is { } address)
        {
            yield return new Candidate(Field.Url, "archive: WARC-Target-URI", address.Trim('<', '>'));
        }

        if (record.GetValueOrDefault("WARC-Date") is { } date)
        {
            yield return new Candidate(Field.Published, "archive: WARC-Date", date);
        }
    }

    // What a server answered has headers of its own; what was put there as it is has none.
    private static (Stream Body, string Type)? Page(Dictionary<string, string> record, ReadOnlyMemory<byte> bytes)
    {
        var type = record.GetValueOrDefault("Content-Type") ?? "";
        var stream = new MemoryStream(bytes.ToArray(), 0, bytes.Length, writable: false, publiclyVisible: true);
        if (!type.StartsWith("application/http", StringComparison.OrdinalIgnoreCase))
        {
            return IsText(type) ? (stream, type) : null;
        }

        var status = Line(stream);
        if (status is null || !status.Contains(" 200", StringComparison.Ordinal) || Headers(stream) is not { } http
            || !IsText(type = http.GetValueOrDefault("Content-Type") ?? "text/html"))
        {
            return null;
        }

        var body = http.GetValueOrDefault("Transfer-Encoding") is "chunked" ? Joined(stream) : stream;
        return (http.GetValueOrDefault("Content-Encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "deflate" => new ZLibStream(body, CompressionMode.Decompress),
            _ => new HeadedStream(default, body),
        }, type);
    }

    private static bool IsText(string type) => type.Contains("html", StringComparison.OrdinalIgnoreCase)
        || type.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase);

    private static string? CharsetOf(string type) => type.Split("charset=", StringSplitOptions.TrimEntries) is [_, var charset]
        ? charset.Trim('"', '\'', ';', ' ') : null;

    // The chunks of an answer that came in pieces, each under its length; crawlers often leave the header and join them.
    private static MemoryStream Joined(MemoryStream chunks)
    {
        var (start, whole) = (chunks.Position, new MemoryStream());
        while (Line(chunks) is { } line)
        {
            if (!int.TryParse(line.Split(';')[0].Trim(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length)
                || length > chunks.Length - chunks.Position)
            {
                chunks.Position = whole.Length == 0 ? start : chunks.Length;
                chunks.CopyTo(whole);
                break;
            }

            whole.Write(chunks.GetBuffer(), (int)chunks.Position, length);
            chunks.Position += length;
            Line(chunks);
            if (length == 0)
            {
                break;
            }
        }

        whole.Position = 0;
        return whole;
    }

    // The lines up to an empty one; null at the end.
    private static Dictionary<string, string>? Headers(Stream stream)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var line = Line(stream);
        while (line is "")
        {
            line = Line(stream);
        }

        if (line is null)
        {
            return null;
        }

        for (; line is { Length: > 0 }; line = Line(stream))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0)
            {
                headers[line[..colon]] = line[(colon + 1)..].Trim();
            }
        }

        return headers;
    }

    private static string? Line(Stream stream)
    {
        var line = new StringBuilder();
        int character;
        while ((character = stream.ReadByte()) is not (-1 or '\n'))
        {
            if (line.Length == LongestLine)
            {
                throw new InvalidDataException("a header has no end");
            }

            line.Append((char)character);
        }

        return character < 0 && line.Length == 0 ? null : line.ToString().TrimEnd('\r');
    }

    private static long Skip(Stream stream, long length)
    {
        var buffer = new byte[LongestLine];
        var left = length;
        for (int read; left > 0 && (read = stream.Read(buffer, 0, (int)Math.Min(left, buffer.Length))) > 0; left -= read)
        {
        }

        return length - left;
    }
}
