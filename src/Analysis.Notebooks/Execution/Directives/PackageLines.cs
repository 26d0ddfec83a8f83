using Microsoft.DotNet.Interactive;

namespace Analysis.Notebooks.Execution.Directives;

/// <summary>Finds the packages that a cell names.</summary>
internal static class PackageLines
{
    /// <summary>The packages of the lines <c>#r "nuget: …"</c>, in order.</summary>
    public static IEnumerable<PackageReference> In(string source)
    {
        foreach (var line in source.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("#r", StringComparison.Ordinal)))
        {
            if (PackageReference.TryParse(line[2..].Trim(), out var package))
            {
                yield return package;
            }
        }
    }
}
