using System.Text;
using System.Text.Json;
using static System.FormattableString;

namespace Analysis.Notebooks.Documents;

/// <summary>Places in a file, as messages say them: line and column, both from 1, the column in characters as editors count.</summary>
internal static class TextPlace
{
    /// <summary>A place by its offset in the text.</summary>
    public static string Of(string text, int offset)
    {
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        return Say(text.AsSpan(0, start).Count('\n'), offset - start);
    }

    /// <summary>Where bytes stop being UTF-8.</summary>
    public static string Of(byte[] bytes, int index)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        return Say(before.Count((byte)'\n'), Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]));
    }

    /// <summary>Where the JSON reader stopped: it counts lines from 0, and the bytes of the line.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="exception">What the reader said.</param>
    /// <param name="firstLine">The line on which the JSON begins, from 0.</param>
    public static string Of(string json, JsonException exception, int firstLine = 0)
    {
        var line = json.Split('\n').ElementAtOrDefault((int)(exception.LineNumber ?? 0)) ?? "";
        var bytes = Encoding.UTF8.GetBytes(line);
        return Say(firstLine + (int)(exception.LineNumber ?? 0), Encoding.UTF8.GetCharCount(bytes, 0,
            (int)Math.Min(exception.BytePositionInLine ?? 0, bytes.Length)));
    }

    /// <summary>Where a notebook's cell begins in its JSON; the notebook's own beginning where it has no such cell.</summary>
    /// <param name="json">The JSON, which is well formed.</param>
    /// <param name="number">The cell's number, from 1, or 0 for the notebook.</param>
    public static string OfCell(string json, int number)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var reader = new Utf8JsonReader(bytes);
        for (var cells = false; number > 0 && reader.Read();)
        {
            cells |= reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("cells");
            if (cells && reader.CurrentDepth == 2 && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray)
                && --number == 0)
            {
                return Of(json, Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.TokenStartIndex));
            }
        }

        return Of(json, json.Length - json.TrimStart().Length);
    }

    private static string Say(int line, int column) => Invariant($"line {line + 1}, column {column + 1}");
}
