using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Notebooks.Freezing;

/// <summary>Which build of this program is running.</summary>
public static class ToolBuild
{
    private static readonly Lazy<string> Digest = new(Read);

    /// <summary>A digest of the program's own libraries, of the versions and sizes of what it brings, and of the runtime's
    /// version.</summary>
    public static string Id => Digest.Value;

    private static string Read()
    {
        var (text, digests) = (new StringBuilder(Environment.Version.ToString()), new FileDigests());
        foreach (var file in new DirectoryInfo(AppContext.BaseDirectory).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var isOwn = file.Name.StartsWith("Analysis.", StringComparison.Ordinal) && file.Extension is ".dll" or ".json";
            text.Append(CultureInfo.InvariantCulture, $"\n{file.Name} {(isOwn ? digests.Of(file.FullName) : file.Length)}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
