using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Analysis.Reading;

/// <summary>Markdown bodies, by way of Markdig's HTML; each block carries its line.</summary>
internal static partial class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes()
        .UseAutoLinks().Build();

    /// <summary>The HTML; <paramref name="line"/> is the line of the file on which the Markdown begins.</summary>
    public static ReadOnlyMemory<char> ToHtml(ReadOnlyMemory<char> markdown, int line, List<Note> notes)
    {
        try
        {
            var document = Markdig.Markdown.Parse(TemplateTags.Remove(WithWholeAddresses(markdown.ToString()), line, notes), Pipeline);
            foreach (var block in document.Descendants<Markdig.Syntax.Block>())
            {
                block.GetAttributes()
                    .AddProperty(HtmlTags.LineAttribute, (line + block.Line).ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            return document.ToHtml(Pipeline).AsMemory();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IndexOutOfRangeException
            or NullReferenceException)
        {
            notes.Add(new Note("text", Severity.Warning,
                $"the Markdown could not be read ({exception.Message.ReplaceLineEndings(" ")}); it was read as plain text", line));
            return PlainBody.ToHtml(markdown.Span, line).AsMemory();
        }
    }

    // Converters that wrap lines break addresses in two.
    private static string WithWholeAddresses(string markdown) =>
        markdown.Contains("](http", StringComparison.Ordinal) ? BrokenAddress()
        .Replace(markdown, match => match.Value.Replace("\r", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal) + new string('\n', match.Value.Count(character => character == '\n'))) : markdown;

    [GeneratedRegex(@"\]\(https?://[^\s()]+(\r?\n[^\s()]+){1,4}\)_?[^\r\n]*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex BrokenAddress();
}
