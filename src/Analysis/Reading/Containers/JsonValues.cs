using System.Text.Json;

namespace Analysis.Reading;

/// <summary>An object of JSON as a record: each value under its key, with the keys around it.</summary>
internal static class JsonValues
{
    /// <summary>How deep objects may stand in one another; what is deeper is no value of an article.</summary>
    public const int Deepest = 5;

    private const int MostValues = 200;

    /// <summary>Adds the values of an element.</summary>
    public static void Flatten(JsonElement element, List<RecordValue> values) => Flatten(element, "", 0, values);

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
