using System.Text.Json;

namespace Analysis.Reading;

/// <summary>A table written as JSON column by column, as pandas does unless it is told otherwise: an object of columns, each an object of
/// rows; or columns and data.</summary>
internal static class JsonColumns
{
    /// <summary>The rows; none where the text is no such table of articles.</summary>
    public static List<(string Raw, List<RecordValue> Values)> Rows(ReadOnlySpan<char> text, CollectionFile file)
    {
        try
        {
            using var json = JsonDocument.Parse(text.ToString());
            return json.RootElement.ValueKind != JsonValueKind.Object ? [] : OfObjects(json.RootElement, file)
                ?? OfLists(json.RootElement, file) ?? [];
        }
        catch (JsonException)
        {
            // What is wrong with it was said when objects were looked for.
            return [];
        }
    }

    private static List<(string, List<RecordValue>)>? OfObjects(JsonElement table, CollectionFile file)
    {
        var columns = table.EnumerateObject().Where(column => column.Value.ValueKind == JsonValueKind.Object).ToList();
        if (!file.Columns.AreAnArticle([.. columns.Select(column => column.Name)], file.Content.Name))
        {
            return null;
        }

        return [.. columns.SelectMany(column => column.Value.EnumerateObject()
            .Select(cell => (Row: cell.Name, Value: new RecordValue(column.Name, TextOf(cell.Value)))))
            .GroupBy(cell => cell.Row, StringComparer.Ordinal).Select(row => Row(row.Select(cell => cell.Value)))];
    }

    private static List<(string, List<RecordValue>)>? OfLists(JsonElement table, CollectionFile file)
    {
        if (!table.TryGetProperty("columns", out var columns) || !table.TryGetProperty("data", out var data)
            || columns.ValueKind != JsonValueKind.Array || data.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var names = columns.EnumerateArray().Select(TextOf).ToList();
        return !file.Columns.AreAnArticle(names, file.Content.Name) ? null
            : [.. data.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Array)
            .Select(row => Row(names.Zip(row.EnumerateArray(), (name, cell) => new RecordValue(name, TextOf(cell)))))];
    }

    private static (string, List<RecordValue>) Row(IEnumerable<RecordValue> values)
    {
        var row = values.ToList();
        return (string.Join('\t', row.Select(value => value.Text)), row);
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Null => "",
        _ => value.GetRawText(),
    };
}
