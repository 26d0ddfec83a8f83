using System.Text;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>An article as it was read from its file, as bytes: what a store keeps so that decisions about the whole corpus can be made
/// anew.</summary>
internal static class ArticleBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static byte[] Write(Article article)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Utf8);
        foreach (var text in (string?[])[article.Id, article.File, article.Format, article.Source, article.Domain, article.Url,
            article.Title, article.PublishedFrom, article.Dateline, article.Language])
        {
            Write(writer, text);
        }

        writer.Write(article.Published?.Ticks ?? -1);
        writer.Write((sbyte)(article.PublishedPrecision is { } precision ? (int)precision : -1));
        writer.Write(article.IsExport);
        WriteAll(writer, article.Authors, writer.Write);
        WriteAll(writer, article.Categories, writer.Write);
        WriteAll(writer, article.Paragraphs, paragraph => { writer.Write((byte)paragraph.Kind); writer.Write(paragraph.Text); });
        WriteAll(writer, article.Images,
            image => { writer.Write(image.Url); Write(writer, image.Alt); Write(writer, image.Caption); Write(writer, image.Credit); });
        WriteAll(writer, article.Links, link => { writer.Write(link.Url); Write(writer, link.Text); writer.Write((byte)link.Kind); });
        WriteAll(writer, article.Origins,
            origin =>
            {
                writer.Write(origin.Field); writer.Write(origin.Origin); Write(writer, origin.Original); Write(writer, origin.Note);
            });
        WriteAll(writer, article.ParagraphLines, writer.Write);
        WriteAll(writer, article.LinkParagraphs, writer.Write);
        return stream.ToArray();
    }

    public static Article Read(Stream bytes)
    {
        using var reader = new BinaryReader(bytes, Utf8);
        string? Text() => reader.ReadBoolean() ? reader.ReadString() : null;
        var (id, file, format, source, domain) = (Text()!, Text()!, Text()!, Text(), Text());
        var (url, title, from, dateline, language) = (Text(), Text(), Text(), Text(), Text());
        var (ticks, precision, isExport) = (reader.ReadInt64(), reader.ReadSByte(), reader.ReadBoolean());
        return new Article
        {
            Id = id,
            File = file,
            Format = format,
            Source = source,
            Domain = domain,
            Url = url,
            Title = title,
            PublishedFrom = from,
            Dateline = dateline,
            Language = language,
            Published = ticks < 0 ? null : new DateTime(ticks, DateTimeKind.Utc),
            PublishedPrecision = precision < 0 ? null : (DatePrecision)precision,
            IsExport = isExport,
            Authors = All(reader, reader.ReadString),
            Categories = All(reader, reader.ReadString),
            Paragraphs = All(reader, () => new Paragraph((ParagraphKind)reader.ReadByte(), reader.ReadString())),
            Images = All(reader, () => new Image(reader.ReadString(), Text(), Text(), Text())),
            Links = All(reader, () => new Link(reader.ReadString(), Text(), (LinkKind)reader.ReadByte())),
            Origins = All(reader, () => new FieldOrigin(reader.ReadString(), reader.ReadString(), Text(), Text())),
            ParagraphLines = All(reader, reader.ReadInt32),
            LinkParagraphs = All(reader, reader.ReadInt32),
        };
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
        {
            writer.Write(text);
        }
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write7BitEncodedInt(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    private static T[] All<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.Read7BitEncodedInt()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }

        return items;
    }
}
