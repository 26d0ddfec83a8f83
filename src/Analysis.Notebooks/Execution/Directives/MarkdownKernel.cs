using Markdig;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary><c>#!markdown</c>: shows its text as HTML, with the extensions that the released kernel uses, and as it was written.</summary>
internal sealed class MarkdownKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    /// <summary>The MIME type of Markdown.</summary>
    public const string MimeType = "text/markdown";

    private static readonly Lazy<MarkdownPipeline> Pipeline = new(() => new MarkdownPipelineBuilder().UseMathematics()
        .UseAdvancedExtensions().Build());

    public MarkdownKernel() : base("markdown") => KernelInfo.LanguageName = "Markdown";

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        var text = command.Code.Trim();
        context.Publish(new DisplayedValueProduced(text, command,
            [new FormattedValue(HtmlFormatter.MimeType, Markdown.ToHtml(text, Pipeline.Value)), new FormattedValue(MimeType, text),
            new FormattedValue(PlainTextFormatter.MimeType, text)]));
        return Task.CompletedTask;
    }
}
