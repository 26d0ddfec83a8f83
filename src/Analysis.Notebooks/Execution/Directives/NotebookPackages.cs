using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.Commands;
using Microsoft.DotNet.Interactive.Events;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>
/// <c>#r "nuget: NAME, VERSION"</c> and <c>#i "nuget: SOURCE"</c>. All packages of a notebook are restored at once, at the first cell that
/// names one, because each restore takes seconds; a cell shows and gets what it names itself.
/// </summary>
internal sealed class NotebookPackages : IDisposable
{
    private readonly CompositeKernel kernel;
    private readonly CSharpKernel cSharp;
    private readonly NotebookLibraries libraries;
    private readonly ICollection<string> warnings;
    private readonly List<PackageReference> later;
    private readonly List<PackageReference> asked = [];
    private readonly List<string> sources = [];
    private readonly Dictionary<string, ResolvedPackageReference> waiting = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ResolvedPackageReference> added = new(StringComparer.OrdinalIgnoreCase);
    private PackageRestore? restore;

    /// <param name="kernel">The notebook's kernel.</param>
    /// <param name="cSharp">Its C# kernel, which gets the packages.</param>
    /// <param name="libraries">Where they are loaded.</param>
    /// <param name="notebook">The sources of the notebook's cells.</param>
    /// <param name="warnings">Where a version that is not the one asked for is said.</param>
    public NotebookPackages(CompositeKernel kernel, CSharpKernel cSharp, NotebookLibraries libraries, IEnumerable<string> notebook,
        ICollection<string> warnings)
    {
        (this.kernel, this.cSharp, this.libraries, this.warnings) = (kernel, cSharp, libraries, warnings);
        later = [.. notebook.SelectMany(PackageLines.In).DistinctBy(package => package.PackageName, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Adds the directives.</summary>
    public void AddDirectives()
    {
        // The package's own directives are parsed; what they do is done here.
        cSharp.UseNugetDirective((_, _) => Task.CompletedTask);
        cSharp.RegisterCommandHandler<AddPackageSource>(AddSourceAsync);
        cSharp.RegisterCommandHandler<AddPackage>((command, context) =>
        {
            Add(new PackageReference(command.PackageName, command.PackageVersion), context);
            return Task.CompletedTask;
        });
        // What a cell's directives ask for is restored by a command that the parser puts behind them; its type is not public.
        kernel.AddMiddleware(async (command, context, next) =>
        {
            if (command.ToString() == "Directive: #!nuget-restore")
            {
                await RestoreAsync(context).ConfigureAwait(false);
                return;
            }

            await next(command, context).ConfigureAwait(false);
        });
    }

    public void Dispose() => restore?.Dispose();

    private async Task AddSourceAsync(AddPackageSource command, KernelInvocationContext context)
    {
        var source = command.PackageSource.Trim();
        if (await PackageSources.WhyDeadAsync(source, context.CancellationToken).ConfigureAwait(false) is { } why)
        {
            warnings.Add($"{cSharp.Source.Name}: the package source {source} is left out: {why}");
        }
        else
        {
            sources.Add(source);
        }
    }

    private void Add(PackageReference package, KernelInvocationContext context)
    {
        var before = asked.Concat(added.Values)
            .FirstOrDefault(other => other.PackageName.Equals(package.PackageName, StringComparison.OrdinalIgnoreCase));
        if (before is not null && PackageVersions.Excludes(before.PackageVersion, package.PackageVersion))
        {
            context.Fail(context.Command,
                message: $"{package.PackageName} version {package.PackageVersion} cannot be added because version {before.PackageVersion} "
                + $"was added previously.");
            return;
        }

        asked.Add(package);
    }

    private async Task RestoreAsync(KernelInvocationContext context)
    {
        var packages = asked.DistinctBy(package => package.PackageName, StringComparer.OrdinalIgnoreCase).ToList();
        asked.Clear();
        if (packages.Any(package => Find(package) is null) && await FetchAsync(packages).ConfigureAwait(false) is { } errors)
        {
            context.Fail(context.Command, message: PackageErrors.Explain(errors));
            return;
        }

        foreach (var package in packages.Where(package => Find(package) is { } found
            && PackageVersions.Replaces(found.PackageVersion, package.PackageVersion)))
        {
            warnings.Add($"{cSharp.Source.Name}: {package.PackageName} {package.PackageVersion} is not served; NuGet took "
                + $"{Find(package)!.PackageVersion} in its place.");
        }

        var fresh = Register(packages, context);
        string[] installed = [.. packages.Select(package => $"{Find(package)!.PackageName}, {Find(package)!.PackageVersion}")
            .Order(StringComparer.Ordinal)];
        context.Display(new InstallPackagesMessage([.. sources.Order(StringComparer.Ordinal)], [], installed, 0));
        foreach (var package in fresh)
        {
            await PackageExtensions.LoadAsync(kernel, context, package, libraries).ConfigureAwait(false);
        }
    }

    private ResolvedPackageReference? Find(PackageReference package) => added.GetValueOrDefault(package.PackageName)
        ?? waiting.GetValueOrDefault(package.PackageName);

    // Everything at once; without those that NuGet does not know, for which later cells answer; at last what this cell asks for alone.
    private async Task<IReadOnlyList<string>?> FetchAsync(IReadOnlyList<PackageReference> packages)
    {
        restore ??= new PackageRestore();
        var result = await restore.RunAsync([.. packages, .. Others(packages)], sources).ConfigureAwait(false);
        if (!result.Succeeded && Others(packages).Count > 0)
        {
            var unknown = PackageErrors.Packages(result.Errors);
            later.RemoveAll(package => unknown.Count == 0 || unknown.Contains(package.PackageName));
            result = await restore.RunAsync([.. packages, .. Others(packages)], sources).ConfigureAwait(false);
        }

        if (!result.Succeeded && Others(packages).Count > 0)
        {
            result = await restore.RunAsync(packages, sources).ConfigureAwait(false);
        }

        foreach (var resolved in result.ResolvedReferences.Where(resolved => !added.ContainsKey(resolved.PackageName)))
        {
            waiting[resolved.PackageName] = resolved;
        }

        return result.Succeeded ? null : [.. result.Errors];
    }

    private List<PackageReference> Others(IReadOnlyList<PackageReference> packages) =>
        [.. later.ExceptBy(packages.Select(package => package.PackageName), package => package.PackageName,
        StringComparer.OrdinalIgnoreCase)];

    // A package that a later cell names waits for it; what packages need comes with the first.
    private List<ResolvedPackageReference> Register(IReadOnlyList<PackageReference> packages, KernelInvocationContext context)
    {
        later.RemoveAll(package =>
            packages.Any(other => other.PackageName.Equals(package.PackageName, StringComparison.OrdinalIgnoreCase)));
        var fresh = waiting.Values.Where(resolved =>
            !later.Any(package => package.PackageName.Equals(resolved.PackageName, StringComparison.OrdinalIgnoreCase))).ToList();
        foreach (var resolved in fresh)
        {
            waiting.Remove(resolved.PackageName);
            added[resolved.PackageName] = resolved;
            cSharp.AddPackage(resolved);
            context.Publish(new PackageAdded(resolved, context.Command));
        }

        return fresh;
    }
}
