using System.Text;
using System.Text.Json;

namespace Analysis.Reading;

/// <summary>JSON with one object a line.</summary>
internal static class JsonLines
{
    /// <summary>Whether the first line of a file that begins so is a whole object, with another below it.</summary>
    public static bool Are(ReadOnlySpan<byte> head)
    {
        head = head.TrimStart(" \t\r\n"u8);
        var end = head.IndexOf((byte)'\n');
        if (head.IsEmpty || head[0] != '{' || end < 0 || !head[end..].TrimStart(" \t\r\n"u8).StartsWith("{"u8))
        {
            return false;
        }

        return IsWhole(head[..end]);
    }

    /// <summary>Whether the text is such a file.</summary>
    public static bool Are(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return end > 0 && text[0] == '{' && text[end..].TrimStart() is ['{', ..] && IsWhole(Encoding.UTF8.GetBytes(text[..end].ToString()));
    }

    private static bool IsWhole(ReadOnlySpan<byte> line)
    {
        try
        {
            var reader = new Utf8JsonReader(line);
            return reader.Read() && reader.TrySkip() && reader.TokenType == JsonTokenType.EndObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
