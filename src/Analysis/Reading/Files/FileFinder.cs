namespace Analysis.Reading;

/// <summary>Finds the files of the loaded paths: recursively, in ordinal order, without following links to folders.</summary>
internal static class FileFinder
{
    private const int LongestHead = 2048;

    /// <summary>The files of all paths; what cannot be entered becomes a problem.</summary>
    public static List<SourceFile> Find(IReadOnlyList<string> paths, LoadOptions options, List<Problem> problems)
    {
        var files = new List<SourceFile>();
        foreach (var path in paths)
        {
            if (File.Exists(path))
            {
                files.Add(new SourceFile(path, Path.GetFileName(path)));
            }
            else if (Directory.Exists(path))
            {
                var before = files.Count;
                var prefix = paths.Count > 1 ? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path))) + "/" : "";
                Search(path, prefix, options.MaxFolderDepth, options, files, problems);
                if (files.Count == before)
                {
                    problems.Add(new Problem(path, null, null, Severity.Error,
                        "the folder holds no file; give a folder with dumps of articles"));
                }
            }
            else
            {
                problems.Add(new Problem(path, null, null, Severity.Error, "no such file or folder; check the path"));
            }
        }

        return files;
    }

    private static void Search(string folder, string prefix, int depth, LoadOptions options, List<SourceFile> files, List<Problem> problems)
    {
        if (IsOwnOutput(folder))
        {
            problems.Add(new Problem(prefix.Length == 0 ? folder : prefix, null, null, Severity.Info,
                "the folder holds what this program wrote; it was not read"));
            return;
        }

        List<FileSystemInfo> entries;
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos()];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            problems.Add(new Problem(prefix, null, null, Severity.Error, prefix.Contains('\uFFFD', StringComparison.Ordinal)
                ? "the folder's name holds bytes that are no UTF-8, so it cannot be opened; rename it"
                : $"the folder cannot be read ({exception.Message.ReplaceLineEndings(" ")})"));
            return;
        }

        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        foreach (var entry in entries)
        {
            var name = prefix + entry.Name;
            var isAtTop = depth == options.MaxFolderDepth;
            if (entry is DirectoryInfo ? entry.LinkTarget is null && SideFiles.IsOfLists(entry.FullName, isAtTop)
                : SideFiles.IsOne(entry.Name, isAtTop))
            {
                continue;
            }

            if (entry is not DirectoryInfo)
            {
                files.Add(new SourceFile(entry.FullName, name));
            }
            else if (SavedPage.IsFolderOfOne(entry.Name)
                && entries.Exists(page => page is not DirectoryInfo && SavedPage.IsPageOf(page.Name, entry.Name)))
            {
                problems.Add(new Problem(name + "/", null, null, Severity.Info,
                    "the folder holds the pictures and scripts of the saved page beside it; it was not read"));
            }
            else if (entry.LinkTarget is not null)
            {
                problems.Add(new Problem(name, null, null, Severity.Info,
                    "a link to a folder; such links are not followed, give its target as a path of its own"));
            }
            else if (depth == 0)
            {
                problems.Add(new Problem(name, null, null, Severity.Warning,
                    $"folders are nested deeper than {options.MaxFolderDepth}; this one was not read (LoadOptions.MaxFolderDepth)"));
            }
            else
            {
                Search(entry.FullName, name + "/", depth - 1, options, files, problems);
            }
        }
    }

    // A folder of rendered pages has an index that says who wrote it; around it lie the notebooks that were brought along and the runs that
    // were kept.
    private static bool IsOwnOutput(string folder)
    {
        if (Path.GetFileName(folder) == "artifacts"
            && (Directory.Exists(Path.Combine(folder, "freeze")) || File.Exists(Path.Combine(folder, "notebooks", "lib", "setup.csx"))))
        {
            return true;
        }

        var index = Path.Combine(folder, "index.html");
        try
        {
            if (!File.Exists(index))
            {
                return false;
            }

            using var reader = new StreamReader(index);
            var head = new char[LongestHead];
            var length = reader.ReadBlock(head);
            return head.AsSpan(0, length).Contains(Refusal.OwnMark, StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
