using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Analysis.Reading;

/// <summary>
/// JSON of any shape that holds articles: one object, an array of them, an answer of a service that wraps them, or one object a line. Objects
/// are articles where their keys say so.
/// </summary>
internal sealed class JsonArticles : Collection
{
    private const int Deepest = 3;
    private const int MostValues = 200;

    public override string Format => "json";

    public override bool IsIn(ReadOnlySpan<char> text, Document document, ColumnNames columns) =>
        (text[0] == '{' && text[1..].TrimStart() is ['"' or '}', ..]) || (text[0] == '[' && text[1..].TrimStart() is ['{' or ']', ..]);

    public override IEnumerable<Part> Split(CollectionFile file)
    {
        var parts = new List<Part>();
        var text = file.Text.Span;
        if (file.Document.IsStretch || JsonLines.Are(text))
        {
            var line = file.Line;
            foreach (var range in text.Split('\n'))
            {
                if (text[range].Trim().Length > 0)
                {
                    Read(file, Encoding.UTF8.GetBytes(text[range].Trim().ToString()), line, parts);
                }

                line++;
            }
        }
        else
        {
            Read(file, Encoding.UTF8.GetBytes(file.Text.ToString()), file.Line, parts);
        }

        return parts.Count > 0 || file.Document.IsStretch ? parts : throw new InvalidDataException("the file is JSON in which no object has the keys of an article, such as title and text; give their names in columns.csv (field,column)");
    }

    // Objects within objects and arrays are tried from the outside to the inside; where the text breaks off, what stands before it was read.
    private void Read(CollectionFile file, byte[] json, int line, List<Part> parts)
    {
        var (at, atLine) = (0L, line);
        int LineOf(long position)
        {
            atLine += json.AsSpan((int)at, (int)(position - at)).Count((byte)'\n');
            at = position;
            return atLine;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
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
                var names = Keys(ref ahead);
                if (!names.Whole || !(OwnExport.Are(names.Keys) || file.Columns.AreAnArticle(names.Keys, file.Document.Name)))
                {
                    continue;
                }

                using var value = JsonDocument.ParseValue(ref reader);
                if (Part(file, value.RootElement, LineOf(start)) is { } part)
                {
                    parts.Add(part);
                }

                if (parts.Count == file.Options.MaxArticlesPerFile)
                {
                    file.Report(new Note(null, Severity.Warning, $"the file holds more than {file.Options.MaxArticlesPerFile} articles; the rest was not read (LoadOptions.MaxArticlesPerFile)", atLine));
                    return;
                }
            }
        }
        catch (JsonException exception)
        {
            file.Report(new Note(null, Severity.Error, $"the JSON is damaged or cut off here ({Note.Short(exception.Message.Split(" Path:")[0].Split(" LineNumber:")[0])}); what stands before was read", line + (int)(exception.LineNumber ?? 0)));
        }
    }

    // The keys of the object at which the reader stands, with those of the objects in it.
    private static (List<string> Keys, bool Whole) Keys(ref Utf8JsonReader reader)
    {
        var (keys, path, depth) = (new List<string>(), new List<string>(), reader.CurrentDepth);
        try
        {
            while (reader.Read() && reader.CurrentDepth > depth)
            {
                if (reader.TokenType == JsonTokenType.PropertyName)
                {
                    var level = reader.CurrentDepth - depth - 1;
                    path.RemoveRange(Math.Min(level, path.Count), Math.Max(0, path.Count - level));
                    path.Add(reader.GetString()!);
                    keys.Add(string.Join('.', path));
                }
                else if (reader.TokenType == JsonTokenType.StartArray)
                {
                    reader.Skip();
                }
                else if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth - depth >= Deepest)
                {
                    reader.Skip();
                }
            }

            return (keys, reader.TokenType == JsonTokenType.EndObject);
        }
        catch (JsonException)
        {
            return (keys, false);
        }
    }

    private Part? Part(CollectionFile file, JsonElement article, int line)
    {
        var values = new List<RecordValue>();
        Flatten(article, "", 0, values);
        return OwnExport.Are(values.Select(value => value.Name)) ? OwnExport.Read(file.Document.Name, values, line) : RecordPart.Of(file, Format, "key", article.GetRawText(), line, values);
    }

    private static void Flatten(JsonElement element, string path, int depth, List<RecordValue> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object when depth < Deepest:
                foreach (var property in element.EnumerateObject())
                {
                    Flatten(property.Value, path.Length == 0 ? property.Name : path + "." + property.Name, depth + 1, values);
                }

                break;
            case JsonValueKind.Array when depth < Deepest && values.Count < MostValues:
                FlattenArray(element, path, depth, values);
                break;
            case JsonValueKind.String:
                values.Add(new RecordValue(path, element.GetString()!));
                break;
            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null:
                values.Add(new RecordValue(path, element.ValueKind == JsonValueKind.Null ? "" : element.GetRawText()));
                break;
        }
    }

    // Texts stay a list; the values of objects in an array come together by their keys.
    private static void FlattenArray(JsonElement array, string path, int depth, List<RecordValue> values)
    {
        var texts = array.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).ToList();
        if (texts.Count > 0 || array.GetArrayLength() == 0)
        {
            values.Add(new RecordValue(path, string.Join("\n\n", texts), texts));
            return;
        }

        var inner = new List<RecordValue>();
        foreach (var item in array.EnumerateArray())
        {
            Flatten(item, path, depth + 1, inner);
        }

        foreach (var group in inner.GroupBy(value => value.Name, StringComparer.Ordinal))
        {
            var all = group.SelectMany(value => value.List ?? [value.Text]).ToList();
            values.Add(new RecordValue(group.Key, string.Join("\n\n", all), all));
        }
    }
}
