using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Security.Cryptography;

namespace Analysis.Notebooks.Freezing;

/// <summary>The SHA-256 of files, each read once.</summary>
public sealed class FileDigests
{
    private static readonly EnumerationOptions Everything =
        new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 };

    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    /// <summary>The files that a path names: itself, or all below it, in ordinal order; none where there is nothing. Links to folders are
    /// not followed.</summary>
    public static IReadOnlyList<string> Files(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Directory.Exists(path))
        {
            return File.Exists(path) ? [path] : [];
        }

        return [.. new FileSystemEnumerable<string>(path, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Order(StringComparer.Ordinal)];
    }

    /// <summary>The digest in hexadecimal; null where there is nothing to read or it cannot be read.</summary>
    /// <param name="file">A file's path.</param>
    public string? Of(string file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return known.GetOrAdd(file, Read);
    }

    // A file that says it is empty is not opened: pipes, sockets and devices say so, and reading them may never end.
    private static string? Read(string file)
    {
        try
        {
            var info = new FileInfo(file);
            if (((info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true)) as FileInfo ?? info).Length == 0)
            {
                return null;
            }

            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
