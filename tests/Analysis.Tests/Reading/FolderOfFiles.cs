using System.Text;

namespace Analysis.Tests.Reading;

/// <summary>A temporary folder with files, gone after the test.</summary>
internal sealed class FolderOfFiles : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articles-").FullName;

    public FolderOfFiles Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public FolderOfFiles Add(string name, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    public Corpus Load(Duplicates duplicates = Duplicates.Keep, LoadOptions? options = null) => Corpus.Load(Path, duplicates, options);

    /// <summary>The only article of a file with that content.</summary>
    public static Article Single(string text)
    {
        using var folder = new FolderOfFiles().Add("a.md", text);
        return Assert.Single(folder.Load().Articles);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
