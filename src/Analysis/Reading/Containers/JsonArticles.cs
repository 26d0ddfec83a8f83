using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Analysis.Reading;

/// <summary>
/// JSON of any shape that holds articles: one object, an array of them, an answer of a service that wraps them, or one object a line.
/// Objects are articles where their keys say so.
/// </summary>
internal sealed partial class JsonArticles : Collection
{
    private const int LongestMatter = 1 << 16;

    public override string Format => "json";

    public override bool IsIn(ReadOnlySpan<char> text, FileContent document, ColumnMap columns) =>
        (text[0] == '{' && text[1..].TrimStart() is ['"' or '}', ..] && !IsFrontMatter(text))
        || (text[0] == '[' && text[1..].TrimStart() is ['{' or ']', ..]);

    // An object above a text, as Hugo has it.
    private static bool IsFrontMatter(ReadOnlySpan<char> text)
    {
        var head = Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, LongestMatter)].ToString());
        var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
        try
        {
            if (reader.Read() && reader.TrySkip())
            {
                var rest = head.AsSpan((int)reader.BytesConsumed).TrimStart(" \t\r\n,"u8);
                return !rest.IsEmpty && rest[0] is not ((byte)'{' or (byte)'[');
            }
        }
        catch (JsonException)
        {
            // Then it is no front matter either, and its reader says what is wrong.
        }

        return false;
    }

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var parts = new List<Part>();
        (var skipped, var isDamaged, file) = (new List<int>(), false, file with { Text = Mended(file.Text) });
        var text = file.Text.Span;
        if (file.Content.IsStretch || JsonLines.Are(text))
        {
            var line = file.Line;
            foreach (var range in text.Split('\n'))
            {
                if (text[range].Trim().Length > 0)
                {
                    isDamaged |= ReadLine(file, text[range].Trim(), line, parts, skipped);
                }

                line++;
            }
        }
        else
        {
            isDamaged |= Read(file, Encoding.UTF8.GetBytes(file.Text.ToString()), file.Line, parts, skipped);
        }

        if (parts.Count > 0 && skipped.Count > 0)
        {
            file.Report(new Note("text", Severity.Warning,
                $"{skipped.Count} objects beside the articles have no keys of an article, such as title and text; they were left out, the "
                + $"first of them here", skipped[0]));
        }

        if (parts.Count == 0 && !isDamaged && !file.Content.IsStretch)
        {
            parts.AddRange(JsonColumns.Rows(text, file)
                .Select(row => RecordPart.Of(file, Format, "key", row.Raw, file.Line, row.Values)).OfType<Part>());
        }

        if (parts.Count > 0 || isDamaged || file.Line > 1)
        {
            return parts;
        }

        throw new InvalidDataException($"the file is JSON in which no object has the keys of an article, such as title and text; give "
            + $"their names in {ColumnMap.FileName} (field,column)");
    }

    // Nearly always a line is an article's object; else it is read as any JSON.
    private bool ReadLine(CollectionFile file, ReadOnlySpan<char> text, int line, List<Part> parts, List<int> skipped)
    {
        var json = new byte[Encoding.UTF8.GetByteCount(text)];
        var length = Encoding.UTF8.GetBytes(text, json);
        try
        {
            using var value = JsonDocument.Parse(json.AsMemory(0, length));
            var values = new List<RecordValue>();
            JsonValues.Flatten(value.RootElement, values);
            List<string> names = values.ConvertAll(one => one.Name);
            if (value.RootElement.ValueKind == JsonValueKind.Object && IsArticle(file, names)
                && (OwnExport.Are(names) ? OwnExport.Read(file.Content.Name, values, line)
                    : RecordPart.Of(file, Format, "key", text.ToString(), line, values)) is { } part)
            {
                parts.Add(part);
                return false;
            }
        }
        catch (JsonException)
        {
            // Said below, with the place.
        }

        var before = parts.Count;
        var isDamaged = Read(file, json[..length], line, parts, skipped);
        if (parts.Count == before && !isDamaged)
        {
            skipped.Add(line);
        }

        return isDamaged;
    }

    // What Python writes and JSON has not: a half of a character, and numbers that are none.
    private static ReadOnlyMemory<char> Mended(ReadOnlyMemory<char> text) =>
        text.Span.Contains("\\ud", StringComparison.OrdinalIgnoreCase) || text.Span.Contains("NaN", StringComparison.Ordinal)
        || text.Span.Contains("Infinity", StringComparison.Ordinal)
            ? NoNumber().Replace(HalfCharacter().Replace(text.ToString(), "\\ufffd"), "$1null").AsMemory() : text;

    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}",
        RegexOptions.CultureInvariant)]
    private static partial Regex HalfCharacter();

    [GeneratedRegex(@"([:\[,]\s*)(?:NaN|-?Infinity)(?=\s*[,}\]])", RegexOptions.CultureInvariant)]
    private static partial Regex NoNumber();

    // Objects within objects and arrays are tried from the outside to the inside; where the text breaks off, what stands before it was
    // read.
    private bool Read(CollectionFile file, byte[] json, int line, List<Part> parts, List<int> skipped)
    {
        var (at, atLine, feed, depth) = (0L, line, (string?)null, -1);
        int LineOf(long position)
        {
            atLine += json.AsSpan((int)at, (int)(position - at)).Count((byte)'\n');
            at = position;
            return atLine;
        }

        var reader = new Utf8JsonReader(json,
            new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    continue;
                }

                var start = reader.TokenStartIndex;
                var ahead = reader;
                var names = JsonKeys.Of(ref ahead);
                if (!names.Whole || !IsArticle(file, names.Keys)
                    || (IsArticle(file, names.Inner)
                        && !names.Keys.Exists(key => file.Columns.Of(key, file.Content.Name)?.Field == ColumnMap.Text)))
                {
                    if (reader.CurrentDepth == depth && names.Whole)
                    {
                        skipped.Add(LineOf(start));
                    }

                    feed = reader.CurrentDepth == 0 && names.Keys.Contains("items") ? JsonKeys.FeedTitle(reader) : feed;
                    continue;
                }

                depth = reader.CurrentDepth;
                using var value = JsonDocument.ParseValue(ref reader);
                if (Part(file, value.RootElement, LineOf(start), feed) is { } part)
                {
                    parts.Add(part);
                }

                if (parts.Count == file.Options.MaxArticlesPerFile)
                {
                    file.Report(new Note(null, Severity.Warning,
                        $"the file holds more than {file.Options.MaxArticlesPerFile} articles; the rest was not read "
                        + $"(LoadOptions.MaxArticlesPerFile)", atLine));
                    return false;
                }
            }
        }
        catch (JsonException exception)
        {
            file.Report(new Note(null, Severity.Error,
                $"the JSON is damaged or cut off here ({Note.Short(exception.Message.Split(" Path:")[0].Split(" LineNumber:")[0])}); what "
                + $"stands before was read", line + (int)(exception.LineNumber ?? 0)));
            return true;
        }

        return false;
    }

    private static bool IsArticle(CollectionFile file, List<string> keys) => OwnExport.Are(keys)
        || file.Columns.AreAnArticle(keys, file.Content.Name);

    private Part? Part(CollectionFile file, JsonElement article, int line, string? feed)
    {
        var values = new List<RecordValue>();
        JsonValues.Flatten(article, values);
        values.AddRange(feed is null ? [] : [new RecordValue("source.title", feed)]);
        return OwnExport.Are(values.Select(value => value.Name)) ? OwnExport.Read(file.Content.Name, values, line)
            : RecordPart.Of(file, Format, "key", article.GetRawText(), line, values);
    }
}
