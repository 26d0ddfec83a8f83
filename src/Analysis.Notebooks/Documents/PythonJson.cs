using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Documents;

/// <summary>
/// JSON as Python writes it with <c>indent=1, sort_keys=True, ensure_ascii=False</c>. System.Text.Json escapes more characters
/// (private use, some of other planes), which would rewrite lines of a notebook that nobody changed.
/// </summary>
internal static class PythonJson
{
    private static readonly SearchValues<char> Escaped =
        SearchValues.Create("\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    public static string Write(JsonNode? node)
    {
        using var text = new StringWriter();
        Write(node, text);
        return text.ToString();
    }

    public static void Write(JsonNode? node, TextWriter text) => Write(node, text, 0);

    private static void Write(JsonNode? node, TextWriter text, int depth)
    {
        switch (node)
        {
            case null:
                text.Write("null");
                break;
            case JsonObject members:
                WriteList(text, depth, '{', '}', members.OrderBy(entry => entry.Key, StringComparer.Ordinal), entry =>
                {
                    WriteString(entry.Key, text);
                    text.Write(": ");
                    Write(entry.Value, text, depth + 1);
                });
                break;
            case JsonArray items:
                WriteList(text, depth, '[', ']', items, item => Write(item, text, depth + 1));
                break;
            case JsonValue value when value.TryGetValue<TextLines>(out var lines):
                WriteList(text, depth, '[', ']', lines.Ranges(), range => WriteString(lines.Text.AsSpan(range), text));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                WriteString(value.GetValue<string>(), text);
                break;
            default:
                text.Write(node.ToJsonString());
                break;
        }
    }

    private static void WriteList<T>(TextWriter text, int depth, char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Write(open);
        var any = false;
        foreach (var item in items)
        {
            text.Write(any ? ",\n" : "\n");
            Indent(text, depth + 1);
            write(item);
            any = true;
        }

        if (any)
        {
            text.Write('\n');
            Indent(text, depth);
        }

        text.Write(close);
    }

    private static void Indent(TextWriter text, int depth)
    {
        for (var blank = 0; blank < depth; blank++)
        {
            text.Write(' ');
        }
    }

    private static void WriteString(ReadOnlySpan<char> value, TextWriter text)
    {
        text.Write('"');
        for (int at; (at = value.IndexOfAny(Escaped)) >= 0; value = value[(at + 1)..])
        {
            text.Write(value[..at]);
            text.Write(Escape(value[at]));
        }

        text.Write(value);
        text.Write('"');
    }

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}"),
    };
}
