using System.Diagnostics;

namespace Analysis.Store.Tests;

/// <summary>A folder for one test, with articles and stores.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <param name="name">How the folder is called, in a folder of its own.</param>
    public TemporaryFolder(string? name = null)
    {
        Top = Directory.CreateTempSubdirectory("analysis-store-").FullName;
        Folder = name is null ? Top : Directory.CreateDirectory(System.IO.Path.Combine(Top, name)).FullName;
    }

    public string Folder { get; }

    private string Top { get; }

    public string Path(params string[] names) => System.IO.Path.Combine([Folder, .. names]);

    /// <summary>A folder of its own in this one.</summary>
    public string New(string name) => Directory.CreateDirectory(Path(name)).FullName;

    // not by .NET, which cannot delete a file whose name is no UTF-8
    public void Dispose()
    {
        using var remove = Process.Start("rm", ["-rf", Top]);
        remove.WaitForExit();
    }
}
