using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Analysis.Reading;

/// <summary>How many values a YAML block has once its aliases (<c>*name</c>) stand for what they name: ten lines can ask for a
/// billion.</summary>
internal static class YamlAliases
{
    private const int MostValues = 10_000;

    /// <summary>Refuses a block that would have too many.</summary>
    /// <exception cref="FormatException">It has.</exception>
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static void Refuse(string block)
    {
        var parser = new Parser(new StringReader(block));
        var named = new Dictionary<AnchorName, long>();
        var open = new Stack<(AnchorName Name, long Values)>();
        open.Push((AnchorName.Empty, 0));
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    open.Push((((NodeEvent)parser.Current).Anchor, 1));
                    break;
                case MappingEnd or SequenceEnd:
                    Add(open.Pop());
                    break;
                case Scalar scalar:
                    Add((scalar.Anchor, 1));
                    break;
                case AnchorAlias alias:
                    Add((AnchorName.Empty, named.GetValueOrDefault(alias.Value, 1)));
                    break;
            }
        }

        void Add((AnchorName Name, long Values) node)
        {
            if (!node.Name.IsEmpty)
            {
                named[node.Name] = node.Values;
            }

            var (name, values) = open.Pop();
            values += node.Values;
            open.Push(values <= MostValues ? (name, values)
                : throw new FormatException($"its aliases expand to more than {MostValues} values"));
        }
    }
}
