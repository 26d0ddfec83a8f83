using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Notebooks.Documents;

/// <summary>What stands between two lines <c>// %%</c> of a C# file.</summary>
/// <param name="Header">Where its first line begins.</param>
/// <param name="Start">Where its text begins.</param>
/// <param name="End">Where its text ends: before the line end, and the blank line, above the next one.</param>
/// <param name="Id">The cell's id, or an empty text.</param>
/// <param name="Kind">The word in brackets, or an empty text.</param>
/// <param name="Metadata">The metadata.</param>
internal sealed record ScriptSection(int Header, int Start, int End, string Id, string Kind, JsonObject Metadata);

/// <summary>Cuts a C# file at its lines <c>// %%</c>.</summary>
internal static partial class ScriptSections
{
    /// <summary>The sections, in order.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="comments">Its comments.</param>
    /// <param name="warn">Takes what cannot be read, with its offset.</param>
    public static List<ScriptSection> Read(string text, IReadOnlyList<SyntaxTrivia> comments, Action<int, string> warn)
    {
        var headers = comments.Where(comment => comment.IsKind(SyntaxKind.SingleLineCommentTrivia) && StartsLine(text, comment.SpanStart)
            && Header().IsMatch(comment.ToString())).ToList();
        return [.. headers.Select((header, index) => Section(text, header, headers.ElementAtOrDefault(index + 1) is { RawKind: not 0 } next
            ? next.SpanStart : null, warn))];
    }

    public static bool StartsLine(string text, int at) => at == 0 || ScriptFormat.EndsLine(text[at - 1]);

    /// <summary>The line that begins a cell; without its id where that is the one which its place gives it.</summary>
    public static string Head(string id, int number, string kind, JsonObject metadata) =>
        ScriptFormat.Cell + (CellId().IsMatch(id) && id != $"cell-{number}" ? " " + id : "") + (kind.Length > 0 ? $" [{kind}]" : "")
            + (metadata.Count > 0 ? " " + JsonLine.Write(metadata) : "");

    private static ScriptSection Section(string text, SyntaxTrivia header, int? next, Action<int, string> warn)
    {
        var match = Header().Match(header.ToString());
        var json = match.Groups["json"];
        var metadata = json.Success ? JsonLine.Read(json.Value) : [];
        if (metadata is null)
        {
            warn(header.SpanStart + json.Index, "this is no JSON object; the cell's metadata is left out.");
            metadata = [];
        }

        var (title, kind) = (match.Groups["title"].Value.Trim(), match.Groups["kind"].Value);
        var named = CellId().IsMatch(title);
        if (title.Length > 0 && !named)
        {
            metadata.TryAdd("title", title);
        }

        var start = NextLine(text, header.Span.End);
        var body = text.AsSpan(start..(next ?? text.Length));
        var gap = next is not null && body.EndsWith("\n\n") ? 2 : body.EndsWith("\n") ? 1 : 0;
        return new ScriptSection(header.SpanStart, start, start + body.Length - gap, named ? title : "",
            kind switch { "md" => ScriptFormat.Markdown, "code" => "", _ => kind }, metadata);
    }

    public static int NextLine(string text, int end) =>
        end >= text.Length ? text.Length : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2
            : ScriptFormat.EndsLine(text[end]) ? end + 1 : end;

    [GeneratedRegex(@"^// ?%%(?=\s|$)(?<title>[^\[{]*)(?:\[(?<kind>[\w#+.-]*)\])?\s*(?<json>\{.*)?",
        RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Header();

    [GeneratedRegex(@"^[a-zA-Z0-9_-]{1,64}\z", RegexOptions.CultureInvariant)]
    private static partial Regex CellId();
}
