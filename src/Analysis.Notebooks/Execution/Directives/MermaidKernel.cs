using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>
/// <c>#!mermaid</c>: a diagram as its text, in a fence that JupyterLab, VS Code and code hosts draw. The released kernel writes a script
/// that fetches the drawing program from elsewhere, under a random name.
/// </summary>
internal sealed class MermaidKernel : Kernel, IKernelCommandHandler<SubmitCode>
{
    public MermaidKernel() : base("mermaid") => KernelInfo.LanguageName = "Mermaid";

    Task IKernelCommandHandler<SubmitCode>.HandleAsync(SubmitCode command, KernelInvocationContext context)
    {
        var text = command.Code.Trim();
        context.Publish(new DisplayedValueProduced(text, command,
            [new FormattedValue(MarkdownKernel.MimeType, $"```mermaid\n{text}\n```"),
            new FormattedValue(PlainTextFormatter.MimeType, text)]));
        return Task.CompletedTask;
    }
}
