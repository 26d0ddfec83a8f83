using System.Reflection;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Directives;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary><c>#!about</c>: what runs the notebook, without the paths and dates of a machine.</summary>
internal static class AboutDirective
{
    /// <summary>Adds the directive.</summary>
    public static void AddTo(Kernel kernel) =>
        kernel.AddDirective(new KernelActionDirective("#!about", "Show version and build information."), (_, context) =>
    {
        string[] lines = [$"Analysis {Version(typeof(AboutDirective))}", $"with the kernels of .NET Interactive {Version(typeof(Kernel))}",
            $"and Roslyn {Version(typeof(Microsoft.CodeAnalysis.Compilation))}"];
        context.Publish(new DisplayedValueProduced(null, context.Command,
        [
            new FormattedValue(HtmlFormatter.MimeType, $"<p><b>{lines[0]}</b><br>{lines[1]}<br>{lines[2]}</p>"),
                new FormattedValue(PlainTextFormatter.MimeType, string.Join('\n', lines)),
        ]));
        return Task.CompletedTask;
    });

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "of unknown version";
}
