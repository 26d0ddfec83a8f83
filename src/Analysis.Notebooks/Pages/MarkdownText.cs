using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Analysis.Notebooks.Documents;
using Markdig;

namespace Analysis.Notebooks.Pages;

/// <summary>Markdown to clean nodes. HTML in markdown stays text.</summary>
internal static partial class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().DisableHtml().Build();

    /// <summary>A markdown cell, pictures attached to it included.</summary>
    public static IElement Clean(MarkdownCell cell, OutputSanitizer sanitizer)
    {
        var source = cell.Source;
        foreach (var (name, bundle) in cell.Attachments ?? [])
        {
            foreach (var (type, data) in bundle as System.Text.Json.Nodes.JsonObject ?? [])
            {
                source = source.Replace($"(attachment:{name})", $"(data:{type};base64,{data?.ToString().ReplaceLineEndings("")})", StringComparison.Ordinal);
            }
        }

        return Clean(source, sanitizer);
    }

    /// <summary>A text in markdown.</summary>
    public static IElement Clean(string markdown, OutputSanitizer sanitizer) => sanitizer.Clean(Markdown.ToHtml(Guarded().Replace(markdown, "$1"), Pipeline));

    // What keeps Jupyter's MathJax from a text's dollar signs and backslashes; a page has no MathJax.
    [GeneratedRegex("<span>(&#(?:36|92);)</span>", RegexOptions.CultureInvariant)]
    private static partial Regex Guarded();
}
