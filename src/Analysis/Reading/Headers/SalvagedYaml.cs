namespace Analysis.Reading;

/// <summary>Blocks that are no valid YAML, key by key.</summary>
internal static class SalvagedYaml
{
    /// <summary>Reads the block into the values.</summary>
    public static void Read(string block, Dictionary<string, IReadOnlyList<string>> values)
    {
        List<string>? list = null;
        foreach (var raw in block.AsSpan().EnumerateLines())
        {
            var line = raw.Trim();
            var separator = line.IndexOfAny(':', '=');
            if (list is not null && line.StartsWith("- ", StringComparison.Ordinal))
            {
                list.Add(Unquoted(line[2..].Trim()));
            }
            else if (separator > 0 && PlainYaml.IsKey(line[..separator].Trim()))
            {
                var value = line[(separator + 1)..].Trim();
                list = [];
                values.TryAdd(line[..separator].Trim().ToString(), list);
                if (value.Length > 1 && value[0] == '[' && value[^1] == ']')
                {
                    foreach (var part in value[1..^1].Split(','))
                    {
                        list.Add(Unquoted(value[1..^1][part].Trim()));
                    }
                }
                else if (!value.IsEmpty && value[0] is not ('*' or '&'))
                {
                    // An alias says nothing without what it names.
                    list.Add(Unquoted(value));
                }
            }
        }
    }

    private static string Unquoted(ReadOnlySpan<char> value)
    {
        value = value.TrimStart(": ");
        var text = value.Length >= 2 && value[0] is '\'' or '"' && value[^1] == value[0] ? value[1..^1] : value.TrimStart("'\"");
        return text.ToString().Replace("''", "'", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
    }
}
