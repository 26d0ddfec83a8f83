using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The figures in a script that draws with Plotly.js, as Plotly.NET, XPlot and plotly.py leave them in saved notebooks. The script is
/// searched for its calls, whose arguments are read as values; nothing of it runs.
/// </summary>
internal static partial class PlotlyScript
{
    // Deeper than any figure.
    private const int DeepestNesting = 64;

    /// <summary>The figures that the script draws, each with the id of the element that it draws into, or null where it names
    /// none.</summary>
    public static IEnumerable<(string? Target, JsonObject Figure)> Charts(string script)
    {
        foreach (Match call in Call().Matches(script))
        {
            var at = call.Index + call.Length;
            if (Argument(script, ref at, call.Index) is JsonArray data)
            {
                var layout = Argument(script, ref at, call.Index) as JsonObject;
                yield return (call.Groups["id"].Success ? call.Groups["id"].Value
                    : null, new JsonObject { ["data"] = data, ["layout"] = layout });
            }
        }
    }

    // A value, or the name of a variable that was given one before the call.
    private static JsonNode? Argument(string script, ref int at, int call)
    {
        var name = Name().Match(script, at);
        if (name.Success)
        {
            at = name.Index + name.Length;
            var given = Regex.Match(script[..call], $@"(?:\bvar|\blet|\bconst|[;{{}}])\s+{Regex.Escape(name.Groups[1].Value)}\s*=\s*",
                RegexOptions.RightToLeft | RegexOptions.CultureInvariant);
            return given.Success ? Value(script, given.Index + given.Length, out _) : null;
        }

        var start = at + script.AsSpan(at).IndexOfAnyExcept(" \t\r\n");
        var value = start < at ? null : Value(script, start, out at);
        at += at < script.Length && Comma().Match(script, at) is { Success: true } comma ? comma.Length : 0;
        return value;
    }

    private static JsonNode? Value(string script, int start, out int end)
    {
        end = End(script, start);
        if (end < 0)
        {
            end = start;
            return null;
        }

        var literal = script[start..end];
        return ChartFigure.ParseNode(literal) ?? Literal(literal);
    }

    // Where the array or object that begins at a place ends; -1 where none begins or it never ends.
    private static int End(string script, int start)
    {
        var depth = 0;
        for (var at = start; at < script.Length; at++)
        {
            switch (script[at])
            {
                case '"' or '\'':
                    at = EndOfText(script, at);
                    break;
                case '[' or '{':
                    depth++;
                    break;
                case ']' or '}' when --depth <= 0:
                    return depth < 0 ? -1 : at + 1;
            }

            if (depth == 0)
            {
                return -1;
            }
        }

        return -1;
    }

    private static int EndOfText(string script, int start)
    {
        for (var at = start + 1; at < script.Length; at++)
        {
            if (script[at] == '\\')
            {
                at++;
            }
            else if (script[at] == script[start])
            {
                return at;
            }
        }

        return script.Length;
    }

    // What a person wrote: names without quotation marks, texts in single ones, a comma too many.
    private static JsonNode? Literal(string literal)
    {
        try
        {
            using var reader = new JsonTextReader(new StringReader(literal))
            {
                DateParseHandling = DateParseHandling.None,
                MaxDepth = DeepestNesting
            };
            return Node(JToken.ReadFrom(reader));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonNode? Node(JToken token) => token switch
    {
        JArray array => new JsonArray([.. array.Select(Node)]),
        JObject holder => new JsonObject(holder.Properties().Select(member => KeyValuePair.Create(member.Name, Node(member.Value)))),
        { Type: JTokenType.String } => JsonValue.Create((string?)token),
        { Type: JTokenType.Boolean } => JsonValue.Create((bool)token),
        { Type: JTokenType.Integer or JTokenType.Float } when double.IsFinite((double)token) => JsonValue.Create((double)token),
        _ => null,
    };

    [GeneratedRegex("""\bPlotly\s*\.\s*(?:newPlot|react|plot)\s*\(\s*(?:"(?<id>[^"]*)"|'(?<id>[^']*)'|[\w.$]*(?:\(\s*["'](?<id>[^"']*)["']\s*\))?)\s*,""", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"\G\s*([A-Za-z_$][\w$]*)\s*(?:,|(?=\)))", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"\G\s*,", RegexOptions.CultureInvariant)]
    private static partial Regex Comma();
}
