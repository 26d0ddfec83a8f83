using MimeKit;

namespace Analysis.Reading;

/// <summary>A page saved with its pictures in one file (MHTML), or a letter (EML): of both the text that readers see.</summary>
internal sealed class MimeArchive : Archive
{
    private const int Window = 1 << 13;

    public override string Name => "MIME";

    public override bool NeedsSeeking => true;

    public override bool Begins(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("From "u8))
        {
            return IsMailbox(head);
        }

        if (head.IsEmpty || !char.IsAsciiLetter((char)head[0]))
        {
            return false;
        }

        var line = head[..Math.Max(0, head.IndexOf((byte)'\n'))];
        var colon = line.IndexOf((byte)':');
        if (colon is <= 0 or > 60 || line[..colon].Contains((byte)' '))
        {
            return false;
        }

        var headers = head[..Math.Min(head.Length, Window)];
        var end = headers.IndexOf("\n\n"u8) is var unix and >= 0 ? unix : headers.IndexOf("\r\n\r\n"u8);
        return System.Text.Encoding.Latin1.GetString(end < 0 ? headers : headers[..end])
            .Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase);
    }

    public override IEnumerable<ArchiveEntry> Entries(ReadOnlyMemory<byte> head, Stream content, FileContent file, Action<Note> report)
    {
        var isMailbox = head.Span.StartsWith("From "u8);
        var parser = new MimeParser(content, isMailbox ? MimeFormat.Mbox : MimeFormat.Entity, persistent: true);
        for (var number = 1; !parser.IsEndOfStream; number++)
        {
            var message = parser.ParseMessage();
            foreach (var entry in Shown(message, isMailbox ? number.ToString(System.Globalization.CultureInfo.InvariantCulture)
                : "", report))
            {
                yield return entry;
            }
        }
    }

    // Letters one below the other, each under a line of its own.
    private static bool IsMailbox(ReadOnlySpan<byte> head)
    {
        var below = head[(head.IndexOf((byte)'\n') + 1)..];
        var colon = below[..Math.Max(0, below.IndexOf((byte)'\n'))].IndexOf((byte)':');
        return colon is > 0 and < 60 && !below[..colon].Contains((byte)' ')
            && (head.IndexOf("\nMIME-Version:"u8) >= 0 || head.IndexOf("\nMime-Version:"u8) >= 0 || head.IndexOf("\nSubject:"u8) >= 0);
    }

    private static IEnumerable<ArchiveEntry> Shown(MimeMessage message, string name, Action<Note> report)
    {
        var texts = message.BodyParts.OfType<TextPart>().Where(part => !part.IsAttachment).ToList();
        if ((texts.Find(part => part.IsHtml) ?? texts.Find(part => part.IsPlain)) is not { Content: { } text } shown)
        {
            report(new Note(null, Severity.Error, "the page or letter has no part of text; save it again as a web page"));
            yield break;
        }

        var address = message.Headers["Snapshot-Content-Location"] ?? shown.Headers["Content-Location"];
        var bytes = new MemoryStream();
        text.DecodeTo(bytes);
        bytes.Position = 0;
        yield return new ArchiveEntry(name, bytes, [.. address is null ? Letter(message) : Page(message, address)],
            shown.ContentType.Charset);
    }

    private static IEnumerable<Candidate> Page(MimeMessage message, string address)
    {
        yield return new Candidate(Field.Url, "archive: Content-Location", address);
        if (message.Date != DateTimeOffset.MinValue)
        {
            yield return new Candidate(Field.Published, "archive: saved", Iso(message.Date));
        }
    }

    private static IEnumerable<Candidate> Letter(MimeMessage message)
    {
        if (message.Subject is { Length: > 0 } subject)
        {
            yield return new Candidate(Field.Title, "letter: Subject", subject);
        }

        if (message.From.Mailboxes.FirstOrDefault()?.Name is { Length: > 0 } sender)
        {
            yield return new Candidate(Field.Source, "letter: From", sender);
        }

        if (message.Date != DateTimeOffset.MinValue)
        {
            yield return new Candidate(Field.Published, "letter: Date", Iso(message.Date));
        }
    }

    private static string Iso(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture);
}
