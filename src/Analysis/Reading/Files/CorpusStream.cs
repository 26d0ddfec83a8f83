using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Analysis.Reading;

/// <summary>Reads a corpus file by file: a bounded number of files is read ahead, and articles come in the order of files.</summary>
internal static class CorpusStream
{
    private const int FilesPerTask = 16;

    public static async IAsyncEnumerable<Article> Read(IReadOnlyList<string> paths, Action<Problem>? problem, LoadOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = new List<Problem>();
        var files = FileFinder.Find(paths, options, found);
        found.ForEach(row => problem?.Invoke(row));
        var readers = new ConcurrentBag<FileReader>();
        var ahead = new Queue<Task<FileResult[]>>();
        var ids = new UniqueIds();
        for (var next = 0; next < files.Count || ahead.Count > 0;)
        {
            while (next < files.Count && ahead.Count < 2 * Math.Max(1, options.Threads))
            {
                var part = files.GetRange(next, Math.Min(FilesPerTask, files.Count - next));
                next += part.Count;
                ahead.Enqueue(Task.Run(() => ReadPart(part, readers, options), cancellation));
            }

            foreach (var result in await ahead.Dequeue().ConfigureAwait(false))
            {
                result.Problems.ForEach(row => problem?.Invoke(row));
                foreach (var article in result.Articles)
                {
                    yield return ids.Number(article);
                }
            }
        }
    }

    private static FileResult[] ReadPart(List<SourceFile> files, ConcurrentBag<FileReader> readers, LoadOptions options)
    {
        var reader = readers.TryTake(out var idle) ? idle : new FileReader(options);
        var results = new FileResult[files.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = reader.Read(files[i]);
        }

        readers.Add(reader);
        return results;
    }
}
