using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Analysis.Reading;

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
        if (PlainYaml.TryRead(block, result.values))
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
            result.Error = exception switch
            {
                YamlException yaml => $"line {yaml.Start.Line + 1}: {exception.Message}",
                FormatException => exception.Message,
                _ => "it ends inside a list, a mapping or a quotation",
            };
            result.values.Clear();
            SalvagedYaml.Read(block, result.values);
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

    private void ReadYaml(string block)
    {
        RefuseDepth(block);
        YamlAliases.Refuse(block);
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
        YamlScalarNode { Value: { Length: > 0 } value } scalar when scalar.Style != ScalarStyle.Plain || value is not ("~" or "null") =>
            [value],
        YamlSequenceNode sequence => [.. sequence.Children.SelectMany(Strings)],
        YamlMappingNode mapping =>
        [.. mapping.Children.Values.OfType<YamlScalarNode>().Select(child => child.Value).OfType<string>().Where(value => value.Length > 0)
            .Take(1)],
        _ => [],
    };
}
