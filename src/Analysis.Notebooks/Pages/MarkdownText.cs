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
    public static IElement Clean(MarkdownCell cell, OutputSanitizer sanitizer) =>
        sanitizer.Clean(new Attachments(cell).Show(Markdown.ToHtml(cell.Source, Pipeline))).Root;

    /// <summary>A text in markdown.</summary>
    public static IElement Clean(string markdown, OutputSanitizer sanitizer) =>
        sanitizer.Clean(Markdown.ToHtml(Guarded().Replace(markdown, "$1"), Pipeline)).Root;

    // What keeps Jupyter's MathJax from a text's dollar signs and backslashes; a page has no MathJax.
    [GeneratedRegex("<span>(&#(?:36|92);)</span>", RegexOptions.CultureInvariant)]
    private static partial Regex Guarded();
}
