using System.Reflection;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Formatting;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>Loads what packages bring for kernels, from their folder <c>interactive-extensions/dotnet</c>, as the released kernel
/// does.</summary>
internal static class PackageExtensions
{
    /// <summary>Loads the extensions of one package.</summary>
    /// <param name="kernel">The kernel that they extend.</param>
    /// <param name="context">The cell that names the package.</param>
    /// <param name="package">The package.</param>
    /// <param name="libraries">Where they are loaded, so that they know the packages' types as cells do.</param>
    public static async Task LoadAsync(CompositeKernel kernel, KernelInvocationContext context, ResolvedPackageReference package,
        NotebookLibraries libraries)
    {
        var folder = Path.Combine(package.PackageRoot, "interactive-extensions", "dotnet");
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            await LoadAsync(kernel, context, Shown(package, path), libraries.LoadFromAssemblyPath(libraries.Add(path)))
                .ConfigureAwait(false);
        }

        var script = Path.Combine(folder, "extension.dib");
        if (File.Exists(script))
        {
            context.DisplayAs($"Loading extension script from `{Shown(package, script)}`", PlainTextFormatter.MimeType);
            foreach (var (target, text) in ImportDirective.Elements(await File.ReadAllTextAsync(script).ConfigureAwait(false)))
            {
                await kernel.SendAsync(new SubmitCode(text, target)).ConfigureAwait(false);
            }
        }
    }

    private static async Task LoadAsync(CompositeKernel kernel, KernelInvocationContext context, string shown, Assembly assembly)
    {
        var extensions = assembly.ExportedTypes.Where(type => type is
        {
            IsAbstract: false, IsGenericTypeDefinition: false,
            IsInterface: false
        } && typeof(IKernelExtension).IsAssignableFrom(type)).ToList();
        if (extensions.Count > 0)
        {
            context.DisplayAs($"Loading extensions from `{shown}`", PlainTextFormatter.MimeType);
        }

        foreach (var type in extensions)
        {
            try
            {
                await ((IKernelExtension)Activator.CreateInstance(type)!).OnLoadAsync(kernel).ConfigureAwait(false);
            }
#pragma warning disable CA1031 // Whatever an extension throws is told as the cell's error.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                context.Fail(context.Command, exception);
                return;
            }
        }
    }

    // From the package's name on: where packages lie is this machine's.
    private static string Shown(ResolvedPackageReference package, string path) =>
        $"{package.PackageName}/{package.PackageVersion}/{Path.GetRelativePath(package.PackageRoot, path).Replace('\\', '/')}";
}
