using System.Text.Json;

namespace Analysis.Reading;

/// <summary>What an object of JSON is called by its keys, told without building it.</summary>
internal static class JsonKeys
{
    /// <summary>The title of the object at which the reader stands: a JSON Feed's, which is its outlet's name.</summary>
    public static string? FeedTitle(Utf8JsonReader reader)
    {
        string? title = null;
        while (reader.Read() && reader.CurrentDepth > 0)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("title"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String)
            {
                title = reader.GetString();
            }
            else if (reader.TokenType is JsonTokenType.StartArray)
            {
                reader.Skip();
            }
        }

        return title;
    }

    /// <summary>The keys of the object at which the reader stands, with those of the objects in it; those of the first object in an array
    /// of it; whether it is whole.</summary>
    public static (List<string> Keys, List<string> Inner, bool Whole) Of(ref Utf8JsonReader reader)
    {
        var (keys, inner, path, depth) = (new List<string>(), new List<string>(), new List<string>(), reader.CurrentDepth);
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
                    inner = inner.Count == 0 ? FirstKeys(reader) : inner;
                    reader.Skip();
                }
                else if (reader.TokenType == JsonTokenType.StartObject && reader.CurrentDepth - depth >= JsonValues.Deepest)
                {
                    reader.Skip();
                }
            }

            return (keys, inner, reader.TokenType == JsonTokenType.EndObject);
        }
        catch (JsonException)
        {
            return (keys, inner, false);
        }
    }

    private static List<string> FirstKeys(Utf8JsonReader reader)
    {
        var keys = new List<string>();
        var depth = reader.CurrentDepth + 1;
        for (reader.Read(); reader.TokenType != JsonTokenType.EndObject && reader.CurrentDepth >= depth && reader.Read();)
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == depth + 1)
            {
                keys.Add(reader.GetString()!);
            }
            else if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
                reader.Skip();
            }
        }

        return keys;
    }
}
