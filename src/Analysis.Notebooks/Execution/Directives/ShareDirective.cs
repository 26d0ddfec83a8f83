using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary><c>#!share</c> and <c>#!set</c> are the package's own; from a kernel that there is not, they end there in a null
/// reference.</summary>
internal static class ShareDirective
{
    /// <summary>Adds the check to a kernel.</summary>
    public static void AddTo(Kernel kernel) => kernel.AddMiddleware(async (command, context, next) =>
    {
        if (Source(command) is { } name && kernel.RootKernel.FindKernelByName(name) is null)
        {
            context.Fail(command, message: "a value is asked of a kernel that there is not" + CellAdvice.ForKernel(name));
            return;
        }

        await next(command, context).ConfigureAwait(false);
    });

    // The commands' types are not public.
    private static string? Source(KernelCommand command) => command is SubmitCode ? null : command.GetType()
        .GetProperty("SourceKernelName")?.GetValue(command) as string;
}
