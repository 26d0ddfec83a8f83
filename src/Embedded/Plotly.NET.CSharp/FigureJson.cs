using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plotly.NET;

/// <summary>Writes a figure's objects as JSON. Chinese text stays readable; what could end a script element in a page is escaped.</summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All) };

    public static string Of(object? value)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            Write(writer, value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null or DBNull: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case double number: WriteNumber(json, number); break;
            case float number: WriteNumber(json, number); break;
            case DateTime time: json.WriteStringValue(Text(time)); break;
            case Color color: Write(json, color.Value); break;
            case StyleValue style: Write(json, style.Convert()); break;
            case FigureObject o: Write(json, o.Members); break;
            case Members members: WriteObject(json, members); break;
            case double[] numbers: WriteNumbers(json, numbers); break;
            case System.Runtime.CompilerServices.ITuple tuple: WriteArray(json, Enumerable.Range(0, tuple.Length).Select(i => tuple[i])); break;
            case IEnumerable sequence: WriteArray(json, sequence); break;
            case Enum e: json.WriteStringValue(e.ToString()); break;
            case char c: json.WriteStringValue(c.ToString()); break;
            case IConvertible number: WriteConvertible(json, number); break;
            default: throw new NotSupportedException($"A chart cannot hold a value of type {value.GetType()}. Convert it to a number, a string or a DateTime first.");
        }
    }

    private static void WriteObject(Utf8JsonWriter json, Members members)
    {
        json.WriteStartObject();
        foreach (var (name, value) in members.Items)
        {
            json.WritePropertyName(name);
            Write(json, value);
        }

        json.WriteEndObject();
    }

    private static void WriteArray(Utf8JsonWriter json, IEnumerable values)
    {
        json.WriteStartArray();
        foreach (var value in values)
        {
            Write(json, value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, double[] numbers)
    {
        json.WriteStartArray();
        foreach (var number in numbers)
        {
            WriteNumber(json, number);
        }

        json.WriteEndArray();
    }

    /// <summary>JSON has no NaN and no infinity; like plotly's own writers, a missing point.</summary>
    private static void WriteNumber(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number))
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteConvertible(Utf8JsonWriter json, IConvertible value)
    {
        switch (value.GetTypeCode())
        {
            case TypeCode.Decimal: json.WriteNumberValue(value.ToDecimal(CultureInfo.InvariantCulture)); break;
            case TypeCode.UInt64: json.WriteNumberValue(value.ToUInt64(CultureInfo.InvariantCulture)); break;
            case >= TypeCode.SByte and <= TypeCode.Int64: json.WriteNumberValue(value.ToInt64(CultureInfo.InvariantCulture)); break;
            default: json.WriteStringValue(value.ToString(CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>A whole day stays a date; an instant in UTC loses its mark, for plotly reads no time zones.</summary>
    private static string Text(DateTime time) => time.ToString(
        time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-ddTHH:mm:ss.fff",
        CultureInfo.InvariantCulture);
}
