using SharpCompress.Common;
using SharpCompress.Readers;

namespace Analysis.Reading;

/// <summary>Which entries of an archive are files to be read.</summary>
internal static class PackedEntries
{
    private static readonly string[] PageParts = [".css", ".js", ".svg", ".ico", ".woff", ".woff2", ".ttf", ".map", ".cdx", ".png", ".jpg",
        ".jpeg", ".gif", ".webp"];

    /// <summary>The entries of an archive that is read from its beginning to its end.</summary>
    public static IEnumerable<ArchiveEntry> Of(IReader reader, Action<Note> report)
    {
        while (reader.MoveToNextEntry())
        {
            if (IsArticle(reader.Entry, report))
            {
                yield return new ArchiveEntry(reader.Entry.Key!, reader.OpenEntryStream(), []);
            }
        }
    }

    /// <summary>Whether an entry is a file with content; links, locked files and what a system keeps for itself are told.</summary>
    public static bool IsArticle(IEntry entry, Action<Note> report)
    {
        var name = entry.Key ?? "";
        if (entry.IsDirectory || name.Length == 0)
        {
            return false;
        }

        var why = entry.IsEncrypted ? (Severity.Error, "is locked with a password; unpack the archive, and give the folder")
            : entry.LinkTarget is { Length: > 0 } ? (Severity.Info, "is a link; links in archives are not followed")
            : name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal)
                ? (Severity.Info, "is the system's own and no article")
            : PageParts.Contains(Path.GetExtension(name).ToLowerInvariant()) || name.Contains("_files/", StringComparison.Ordinal)
                ? (Severity.Info, "is a page's picture, script or style and no article")
            : ((Severity, string)?)null;
        if (why is var (severity, message))
        {
            report(new Note(null, severity, $"the entry '{Note.Short(name)}' {message}"));
        }

        return why is null;
    }
}
