using System.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary><c>#!lsmagic</c>: the directives that there are, kernel by kernel.</summary>
internal static class DirectiveList
{
    /// <summary>Adds the directive.</summary>
    public static void AddTo(CompositeKernel kernel) =>
        kernel.AddDirective(new KernelActionDirective("#!lsmagic", "List the available magic commands / directives"), (_, context) =>
    {
        foreach (var one in kernel.ChildKernels.Prepend(kernel).Where(one => Shown(one).Any()))
        {
            context.Publish(new DisplayedValueProduced(null, context.Command,
                [new FormattedValue(HtmlFormatter.MimeType, Html(one)), new FormattedValue(PlainTextFormatter.MimeType, Plain(one))]));
        }

        return Task.CompletedTask;
    });

    private static IEnumerable<KernelDirective> Shown(Kernel kernel) =>
        kernel.KernelInfo.SupportedDirectives.Where(directive => !directive.Hidden)
        .OrderBy(directive => directive.Name, StringComparer.Ordinal);

    private static string Html(Kernel kernel)
    {
        var html = new StringBuilder($"<div><h3>{kernel.Name} kernel</h3><dl>");
        foreach (var directive in Shown(kernel))
        {
            html.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"<dt><code>{directive.Name}</code></dt><dd>{directive.Description}</dd>");
        }

        return html.Append("</dl></div>").ToString();
    }

    private static string Plain(Kernel kernel) =>
        string.Join('\n', Shown(kernel).Select(directive => $"  {directive.Name}  {directive.Description}")
            .Prepend($"{kernel.Name} kernel"));
}
