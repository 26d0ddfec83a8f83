using Markdig;

namespace Analysis.Articles;

/// <summary>Markdown bodies, by way of Markdig's HTML.</summary>
internal static class MarkdownBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().UseFootnotes().UseAutoLinks().Build();

    public static ReadOnlyMemory<char> ToHtml(ReadOnlyMemory<char> markdown, Action<Severity, string> report)
    {
        try
        {
            return Markdig.Markdown.ToHtml(TemplateTags.Remove(markdown.ToString(), report), Pipeline).AsMemory();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IndexOutOfRangeException or NullReferenceException)
        {
            report(Severity.Warning, $"the Markdown could not be read ({exception.Message.ReplaceLineEndings(" ")}); it was read as plain text");
            return PlainBody.ToHtml(markdown.Span).AsMemory();
        }
    }
}
