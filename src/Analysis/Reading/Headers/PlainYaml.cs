namespace Analysis.Reading;

/// <summary>Blocks that hold nothing but <c>key: value</c> and simple lists, as most do; they mean the same to a YAML parser.</summary>
internal static class PlainYaml
{
    /// <summary>Reads the block into the values; false where it needs a YAML parser, the values being half read then.</summary>
    public static bool TryRead(string block, Dictionary<string, IReadOnlyList<string>> values)
    {
        List<string>? list = null;
        foreach (var raw in block.AsSpan().EnumerateLines())
        {
            var line = raw.TrimEnd();
            if (line.IsEmpty)
            {
                continue;
            }

            var item = line.TrimStart();
            if (list is not null && item.StartsWith("- ", StringComparison.Ordinal) && Scalar(item[2..].Trim()) is { } entry)
            {
                list.Add(entry);
                continue;
            }

            var colon = line.IndexOf(':');
            if (colon <= 0 || !IsKey(line[..colon]) || (colon + 1 < line.Length && line[colon + 1] != ' '))
            {
                return false;
            }

            var value = line[(colon + 1)..].Trim();
            var name = line[..colon].ToString();
            if (values.ContainsKey(name))
            {
                return false;
            }

            list = value.IsEmpty ? [] : null;
            if (list is not null)
            {
                values[name] = list;
            }
            else if (Flow(value) is { } flow)
            {
                values[name] = flow;
            }
            else if (Scalar(value) is { } scalar)
            {
                values[name] = [scalar];
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text can be a key.</summary>
    public static bool IsKey(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    // A scalar that means the same to YAML as to this method, or null.
    private static string? Scalar(ReadOnlySpan<char> value)
    {
        if (value.Length >= 2 && value[0] is '\'' or '"' && value[^1] == value[0])
        {
            var inner = value[1..^1];
            return inner.Contains(value[0]) || inner.Contains('\\') ? null : inner.ToString();
        }

        var special = value.IsEmpty || value[0] is '\'' or '"' or '[' or '{' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '#'
            or '-' or '?' or ',' or ']' or '}';
        return special || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal)
            || value[^1] == ':' || value is "~" or "null" ? null : value.ToString();
    }

    private static List<string>? Flow(ReadOnlySpan<char> value)
    {
        if (value[0] != '[' || value[^1] != ']')
        {
            return null;
        }

        var result = new List<string>();
        foreach (var part in value[1..^1].Split(','))
        {
            var item = value[1..^1][part].Trim();
            if (Scalar(item) is { } scalar)
            {
                result.Add(scalar);
            }
            else if (!item.IsEmpty)
            {
                return null;
            }
        }

        return result;
    }
}
