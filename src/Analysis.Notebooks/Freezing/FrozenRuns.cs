using System.Security.Cryptography;
using System.Text;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Freezing;

/// <summary>
/// What is kept between two renderings, in a folder of its own that can be deleted at any time: the last runs of each notebook, as
/// notebooks that are named by what the run depended on, and per site a list of the files that were written.
/// </summary>
public sealed class FrozenRuns(string folder)
{
    // Of each notebook, so that going to and fro between two topics does not run it each time; and of sites.
    private const int MostKept = 4;

    /// <summary>The folder's full path.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>The notebook with the outputs of a run that depended on the same, or null where none is kept.</summary>
    /// <param name="path">The notebook's path.</param>
    /// <param name="notebook">The notebook as it is now: its texts stay.</param>
    /// <param name="fingerprint">What <see cref="NotebookInputs.Fingerprint"/> gave.</param>
    public Notebook? Find(string path, Notebook notebook, string fingerprint)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        var file = FileOf(path, fingerprint);
        try
        {
            if (!File.Exists(file) || NotebookFile.Read(file).CodeCells.ToList() is not { } cells
                || cells.Count != notebook.CodeCells.Count())
            {
                return null;
            }

            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            var run = new Queue<CodeCell>(cells);
            return notebook with { Cells = [.. notebook.Cells.Select(cell => cell is CodeCell ? run.Dequeue() : cell)] };
        }
        catch (Exception exception) when (exception is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a run in which no cell failed.</summary>
    public void Keep(string path, Notebook run, string fingerprint) => Try(() =>
    {
        NotebookFile.Write(run, FileOf(path, fingerprint));
        DeleteOldest(NameOf(path) + "-*.ipynb");
    });

    /// <summary>Whether all files of a site are as they were when they were made from the same.</summary>
    /// <param name="site">The site's folder.</param>
    /// <param name="source">A digest of what it was made from.</param>
    public bool IsWritten(string site, string source)
    {
        var (list, digests) = (ListOf(site), new FileDigests());
        return File.Exists(list) && File.ReadAllLines(list) is [var first, .. var files] && first == source
            && files.All(line => line.Split("  ", 2) is [var digest, var name] && digests.Of(Path.Combine(site, name)) == digest);
    }

    /// <summary>Notes a site's files.</summary>
    public void Note(string site, string source, IEnumerable<string> files)
    {
        var digests = new FileDigests();
        Try(() =>
        {
            File.WriteAllLines(ListOf(site), files.Select(file => $"{digests.Of(file)}  {Path.GetRelativePath(site, file)}")
                .Prepend(source));
            DeleteOldest("*.site");
        });
    }

    // Where nothing can be kept, the next rendering runs everything: that is no fault of this one.
    private void Try(Action keep)
    {
        try
        {
            Directory.CreateDirectory(Folder);
            keep();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private void DeleteOldest(string pattern)
    {
        foreach (var old in new DirectoryInfo(Folder).GetFiles(pattern).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MostKept))
        {
            old.Delete();
        }
    }

    private string FileOf(string path, string fingerprint) => Path.Combine(Folder, $"{NameOf(path)}-{fingerprint[..32]}.ipynb");

    private string ListOf(string site) => Path.Combine(Folder, Short(Path.GetFullPath(site)) + ".site");

    private static string NameOf(string path) => $"{Path.GetFileNameWithoutExtension(path)}-{Short(Path.GetFullPath(path))}";

    private static string Short(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];
}
