namespace Analysis.Notebooks.Pages;

/// <summary>Watches a folder, or some files in it, also after the folder was away: what watches a folder follows it into its grave, and not
/// the new one of its name.</summary>
internal sealed class FolderWatch : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    private readonly string folder;
    private readonly IReadOnlyList<string> files;
    private readonly Action<string> changed;
    private readonly Action<string> report;
    private readonly Lock gate = new();
    private readonly Timer timer;
    private FileSystemWatcher? inside;
    private FileSystemWatcher? parent;
    private bool isAway;
    private bool isDisposed;

    /// <param name="folder">The folder's whole path.</param>
    /// <param name="files">The names of the files to watch; with none all are, and those in the folders below.</param>
    /// <param name="changed">Gets the path of what changes.</param>
    /// <param name="report">Gets one line when the folder goes away and when it is back.</param>
    public FolderWatch(string folder, IReadOnlyList<string> files, Action<string> changed, Action<string> report)
    {
        (this.folder, this.files, this.changed, this.report) = (folder, files, changed, report);
        Begin();
        // What lies above may go away too, and of that nothing tells.
        timer = new Timer(_ => Look(isNew: false), null, Pause, Pause);
    }

    public void Dispose()
    {
        timer.Dispose();
        lock (gate)
        {
            isDisposed = true;
            End();
        }
    }

    // Whether the folder is there; isNew says that another one may have taken its place since.
    private void Look(bool isNew)
    {
        lock (gate)
        {
            if (isDisposed)
            {
                return;
            }

            if (!Directory.Exists(folder))
            {
                if (!isAway)
                {
                    isAway = true;
                    End();
                    report($"{Path.GetFileName(folder)}: the folder is away; it is watched again when it is back.");
                }
            }
            else if (isAway || isNew)
            {
                isAway = false;
                End();
                Begin();
                report($"{Path.GetFileName(folder)}: the folder is back, and watched again.");
                changed(folder);
            }
        }
    }

    private void Begin()
    {
        inside = new FileSystemWatcher(folder) { IncludeSubdirectories = files.Count == 0 };
        foreach (var file in files)
        {
            inside.Filters.Add(file);
        }

        inside.Changed += (_, change) => changed(change.FullPath);
        inside.Created += (_, change) => changed(change.FullPath);
        inside.Deleted += (_, change) => changed(change.FullPath);
        inside.Renamed += (_, change) => changed(change.FullPath);
        inside.EnableRaisingEvents = true;
        if (Path.GetDirectoryName(folder) is { } above)
        {
            parent = new FileSystemWatcher(above, Path.GetFileName(folder)) { NotifyFilter = NotifyFilters.DirectoryName };
            parent.Created += (_, _) => Look(isNew: true);
            parent.Deleted += (_, _) => Look(isNew: false);
            parent.Renamed += (_, _) => Look(isNew: true);
            parent.EnableRaisingEvents = true;
        }
    }

    private void End()
    {
        inside?.Dispose();
        parent?.Dispose();
        (inside, parent) = (null, null);
    }
}
