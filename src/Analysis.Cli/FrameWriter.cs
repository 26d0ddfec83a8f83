using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.Data.Analysis;

namespace Analysis.Cli;

/// <summary>A table as text: dates in ISO 8601, in UTC; what is unknown is null in JSON and nothing in CSV.</summary>
internal static class FrameWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    // These two hold lists; their table cells join them, because a table cell holds one value.
    private static readonly string[] Lists = ["authors", "categories"];

    // Of a period its first day; of hours the hour too.
    private const string Period = "period";

    public static IReadOnlyDictionary<string, Action<DataFrame, TextWriter>> Formats { get; } =
        new SortedDictionary<string, Action<DataFrame, TextWriter>>(StringComparer.Ordinal)
        {
            ["csv"] = (frame, writer) =>
        WriteCsv(frame, true, writer),
            ["jsonl"] = WriteJsonLines
        };

    /// <summary>Writes a table as CSV.</summary>
    /// <param name="frame">The table.</param>
    /// <param name="hasHead">Whether the names of the columns are written first.</param>
    /// <param name="writer">Where to.</param>
    public static void WriteCsv(DataFrame frame, bool hasHead, TextWriter writer)
    {
        writer.Write(hasHead ? string.Join(',', frame.Columns.Select(column => CsvField(column.Name))) + "\n" : "");
        for (long row = 0; row < frame.Rows.Count; row++)
        {
            writer.Write(string.Join(',',
                frame.Columns.Select(column => CsvField(column[row] is DateTime time && column.Name == Period ? Day(time)
                    : Text(column[row])))) + "\n");
        }
    }

    private static string CsvField(string text) => text.AsSpan().ContainsAny(Quoted)
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Text(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateTime time => Iso(time),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static void WriteJsonLines(DataFrame frame, TextWriter writer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (long row = 0; row < frame.Rows.Count; row++)
        {
            json.WriteStartObject();
            foreach (var column in frame.Columns)
            {
                json.WritePropertyName(column.Name);
                WriteValue(json, column.Name, column[row]);
            }

            json.WriteEndObject();
            json.Flush();
            writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n");
            buffer.ResetWrittenCount();
            json.Reset();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, string column, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case string list when Lists.Contains(column):
                JsonSerializer.Serialize(json, list.Split("; "));
                break;
            case string text:
                json.WriteStringValue(text);
                break;
            case DateTime time:
                json.WriteStringValue(column == Period ? Day(time) : Iso(time));
                break;
            case double number when !double.IsFinite(number):
                json.WriteNullValue();
                break;
            default:
                JsonSerializer.Serialize(json, value);
                break;
        }
    }

    private static string Day(DateTime time) => time.TimeOfDay == TimeSpan.Zero ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : Iso(time);

    private static string Iso(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
