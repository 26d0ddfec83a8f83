using System.Security.Cryptography;
using System.Text;
using Microsoft.DotNet.Interactive;
using Microsoft.DotNet.Interactive.PackageManagement;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>
/// Restores packages. What is asked for with its version is kept by the package manager, by content; a package without one would be looked
/// up anew in every process, so that the version which was found is remembered for a day.
/// </summary>
internal sealed class PackageRestore : IDisposable
{
    private static readonly string Folder =
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "analysis", "packages");

    private readonly PackageRestoreContext context = new();

    /// <summary>Restores packages; those of earlier calls stay as they are.</summary>
    public async Task<PackageRestoreResult> RunAsync(IReadOnlyList<PackageReference> packages, IReadOnlyList<string> sources)
    {
        foreach (var source in sources)
        {
            context.TryAddRestoreSource(source);
        }

        var file = Path.Combine(Folder, Key(packages, sources));
        if (Remembered(file) is { } versions)
        {
            var pinned = await RunAsync(packages.Select(package =>
                new PackageReference(package.PackageName, versions.GetValueOrDefault(package.PackageName, package.PackageVersion))))
                .ConfigureAwait(false);
            if (pinned.Succeeded)
            {
                return pinned;
            }
        }

        var result = await RunAsync(packages).ConfigureAwait(false);
        if (result.Succeeded)
        {
            Remember(file, packages, result.ResolvedReferences);
        }

        return result;
    }

    public void Dispose() => context.Dispose();

    private Task<PackageRestoreResult> RunAsync(IEnumerable<PackageReference> packages)
    {
        foreach (var package in packages)
        {
            context.GetOrAddPackageReference(package.PackageName, package.PackageVersion);
        }

        return context.RestoreAsync();
    }

    private static string Key(IEnumerable<PackageReference> packages, IEnumerable<string> sources) =>
        Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(string.Join('\n',
        [.. packages.Select(package => package.ToString()).Order(StringComparer.Ordinal), .. sources]))))[..32];

    private static Dictionary<string, string>? Remembered(string file)
    {
        try
        {
            return File.GetLastWriteTimeUtc(file) > DateTime.UtcNow.AddDays(-1)
                ? File.ReadAllLines(file).Select(line => line.Split(' ')).Where(parts => parts.Length == 2)
                    .ToDictionary(parts => parts[0], parts => parts[1], StringComparer.OrdinalIgnoreCase) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }

    private static void Remember(string file, IReadOnlyList<PackageReference> packages, IEnumerable<ResolvedPackageReference> resolved)
    {
        var floating = packages.Where(package => string.IsNullOrWhiteSpace(package.PackageVersion)
            || package.PackageVersion.Contains('*', StringComparison.Ordinal)).Select(package => package.PackageName)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        try
        {
            if (floating.Count > 0)
            {
                Directory.CreateDirectory(Folder);
                File.WriteAllLines(file, resolved.Where(reference => floating.Contains(reference.PackageName))
                    .Select(reference => $"{reference.PackageName} {reference.PackageVersion}"));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without a place to remember it, the version is looked up again.
        }
    }
}
