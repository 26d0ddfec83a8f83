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
        sanitizer.Clean(Isolated().Replace(
            Markdown.ToHtml(Bdi().Replace(Isolates().Replace(Guarded().Replace(markdown, "$1"), ""), "\uE0F0$1\uE0F1"), Pipeline),
            "<bdi>$1</bdi>")).Root;

    // A name written from right to left, which stands by itself: the one element that an answer has. Letters for private use stand for it
    // while HTML is made text, so that nothing that only looks like it becomes one.
    [GeneratedRegex("<bdi>([^<]*)</bdi>", RegexOptions.CultureInvariant)]
    private static partial Regex Bdi();

    [GeneratedRegex("\uE0F0([^\uE0F0\uE0F1]*)\uE0F1", RegexOptions.CultureInvariant)]
    private static partial Regex Isolated();

    [GeneratedRegex("[\uE0F0\uE0F1]", RegexOptions.CultureInvariant)]
    private static partial Regex Isolates();

    // What keeps Jupyter's MathJax from a text's dollar signs and backslashes; a page has no MathJax.
    [GeneratedRegex("<span>(&#(?:36|92);)</span>", RegexOptions.CultureInvariant)]
    private static partial Regex Guarded();
}
