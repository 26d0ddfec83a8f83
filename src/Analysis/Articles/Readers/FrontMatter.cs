using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analysis.Articles;

/// <summary>The keys and values of a front matter block; every value is a list of strings. Invalid YAML is read key by key.</summary>
internal sealed class FrontMatter
{
    private const int MaximumDepth = 64;
    private readonly Dictionary<string, IReadOnlyList<string>> values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter()
    {
    }

    /// <summary>Why the block is not valid YAML, or null.</summary>
    public string? Error { get; private set; }

    public static FrontMatter Parse(string block)
    {
        var result = new FrontMatter();
        if (result.TryPlain(block))
        {
            return result;
        }

        result.values.Clear();
        try
        {
            result.ReadYaml(block);
        }
        catch (Exception exception) when (exception is YamlException or ArgumentException or InvalidOperationException or FormatException)
        {
            result.Error = exception is YamlException yaml ? $"line {yaml.Start.Line + 1}: {exception.Message}" : exception.Message;
            result.values.Clear();
            result.Salvage(block);
        }

        return result;
    }

    /// <summary>The first of the keys that has a value, with that value; null where none has.</summary>
    public (string Key, string Value)? First(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (List(key) is [var value, ..])
            {
                return (key, value);
            }
        }

        return null;
    }

    public IReadOnlyList<string> List(string key) => values.GetValueOrDefault(key, []);

    // Most blocks hold nothing but "key: value" and simple lists, which need no YAML parser.
    private bool TryPlain(string block)
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

    private static bool IsKey(ReadOnlySpan<char> text)
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

        var special = value.IsEmpty || value[0] is '\'' or '"' or '[' or '{' or '&' or '*' or '!' or '|' or '>' or '%' or '@' or '`' or '#' or '-' or '?' or ',' or ']' or '}';
        return special || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal) || value[^1] == ':' || value is "~" or "null" ? null : value.ToString();
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

    private void ReadYaml(string block)
    {
        RefuseDepth(block);
        var stream = new YamlStream();
        stream.Load(new StringReader(block));
        if (stream.Documents is not [{ RootNode: YamlMappingNode root }, ..])
        {
            throw new FormatException("the block holds no keys");
        }

        foreach (var (key, value) in root.Children)
        {
            if (key is YamlScalarNode { Value: { } name })
            {
                values[name] = Strings(value);
            }
        }
    }

    // The YAML library recurses; brackets and indents are the ways to nest.
    private static void RefuseDepth(string block)
    {
        var depth = 0;
        foreach (var character in block)
        {
            depth += character is '[' or '{' ? 1 : character is ']' or '}' ? -1 : 0;
            if (depth > MaximumDepth)
            {
                throw new FormatException($"brackets are nested deeper than {MaximumDepth}");
            }
        }

        foreach (var line in block.AsSpan().EnumerateLines())
        {
            if (line.Length - line.TrimStart(" -?:").Length > 2 * MaximumDepth)
            {
                throw new FormatException($"values are nested deeper than {MaximumDepth}");
            }
        }
    }

    private static List<string> Strings(YamlNode node) => node switch
    {
        YamlScalarNode { Value: { Length: > 0 } value } scalar when scalar.Style != ScalarStyle.Plain || value is not ("~" or "null") => [value],
        YamlSequenceNode sequence => [.. sequence.Children.OfType<YamlScalarNode>().Select(child => child.Value).OfType<string>().Where(value => value.Length > 0)],
        YamlMappingNode mapping => [.. mapping.Children.Values.OfType<YamlScalarNode>().Select(child => child.Value).OfType<string>().Where(value => value.Length > 0).Take(1)],
        _ => [],
    };

    private void Salvage(string block)
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
            else if (separator > 0 && IsKey(line[..separator].Trim()))
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
                else if (!value.IsEmpty)
                {
                    list.Add(Unquoted(value));
                }
            }
        }
    }

    private static string Unquoted(ReadOnlySpan<char> value)
    {
        var text = value.Length >= 2 && value[0] is '\'' or '"' && value[^1] == value[0] ? value[1..^1] : value.TrimStart("'\"");
        return text.ToString().Replace("''", "'", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal);
    }
}
