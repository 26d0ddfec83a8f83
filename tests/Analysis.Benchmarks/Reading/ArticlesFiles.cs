using System.Globalization;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>The input of the loading benchmarks: the feed-mirror files of ../shared, replicated in a temporary folder until there are
/// enough.</summary>
internal sealed class ArticlesFiles : IDisposable
{
    /// <summary>How many files a folder holds.</summary>
    public const int PerFolder = 1000;

    public ArticlesFiles(int count)
    {
        var sources = Directory.GetFiles(Inputs.Feedx, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
        for (var i = 0; i < count; i++)
        {
            var folder = System.IO.Path.Combine(Path, (i / PerFolder).ToString("000", CultureInfo.InvariantCulture));
            Directory.CreateDirectory(folder);
            var file = System.IO.Path.Combine(folder, i.ToString("000000", CultureInfo.InvariantCulture) + ".md");
            File.WriteAllBytes(file, sources[i % sources.Length]);
            Names.Add(file);
            Bytes += sources[i % sources.Length].Length;
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("articles-bench-").FullName;

    public List<string> Names { get; } = [];

    public long Bytes { get; private set; }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
