using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Analysis.Reading;

/// <summary>Reads files several at a time and hands their results on in the files' order: a bounded number is read ahead, large archives
/// document by document.</summary>
internal sealed class FilesInOrder(LoadOptions options, ColumnMap columns)
{
    private const int FilesPerTask = 16;
    private const int BytesPerTask = 1 << 18;
    private readonly ConcurrentBag<FileReader> idle = [];

    // So many tasks run at a time, however many processors there are.
    private readonly TaskFactory threads = new(
        new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, Math.Max(1, options.Threads)).ConcurrentScheduler);

    /// <summary>The results, in order; <paramref name="read"/> is told after each file how many are done.</summary>
    public async IAsyncEnumerable<FileResult> Read(IReadOnlyList<SourceFile> files, Action<int>? read,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var done = 0;
        await foreach (var (file, result) in Ahead(Tasks(files, _ => 0), (reader, file) => reader.Read(file), cancellation)
            .ConfigureAwait(false))
        {
            if (result.IsLargeArchive)
            {
                await foreach (var part in ReadArchive(file, cancellation).ConfigureAwait(false))
                {
                    yield return part;
                }
            }
            else
            {
                yield return result;
            }

            read?.Invoke(++done);
        }
    }

    private async IAsyncEnumerable<FileResult> ReadArchive(SourceFile file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (said, found) = (new HashSet<string>(StringComparer.Ordinal), new List<Problem>());
        await foreach (var (_, result) in Ahead(Tasks(Documents(file, found), document => document.Bytes.Length),
            (reader, document) => reader.Read(document), cancellation).ConfigureAwait(false))
        {
            // What holds for a whole table is said of each of its stretches.
            result.Problems.RemoveAll(problem => problem.File == file.Name && problem.Line is null && !said.Add(problem.Message));
            yield return result with { Problems = [.. Taken(found), .. result.Problems] };
        }

        yield return new FileResult([], Taken(found));
    }

    private IEnumerable<FileContent> Documents(SourceFile file, List<Problem> found)
    {
        var reader = new FileReader(options, columns);
        using var documents = reader.Documents(file, found.Add).GetEnumerator();
        while (true)
        {
            try
            {
                if (!documents.MoveNext())
                {
                    yield break;
                }
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                found.Add(new Problem(file.Name, null, null, Severity.Error, FileReader.MessageOf(exception, file.Name)));
                yield break;
            }

            yield return documents.Current;
        }
    }

    private static List<Problem> Taken(List<Problem> found)
    {
        List<Problem> taken = [.. found];
        found.Clear();
        return taken;
    }

    private static IEnumerable<List<T>> Tasks<T>(IEnumerable<T> items, Func<T, int> bytes)
    {
        var (task, size) = (new List<T>(FilesPerTask), 0);
        foreach (var item in items)
        {
            task.Add(item);
            size += bytes(item);
            if (task.Count == FilesPerTask || size >= BytesPerTask)
            {
                yield return task;
                (task, size) = (new List<T>(FilesPerTask), 0);
            }
        }

        if (task.Count > 0)
        {
            yield return task;
        }
    }

    private async IAsyncEnumerable<(T Item, FileResult Found)> Ahead<T>(IEnumerable<List<T>> tasks, Func<FileReader, T, FileResult> read,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var ahead = new Queue<(List<T> Items, Task<FileResult[]> Results)>();
        using var next = tasks.GetEnumerator();
        for (var more = true; more || ahead.Count > 0;)
        {
            while (more && ahead.Count < 2 * Math.Max(1, options.Threads) && (more = next.MoveNext()))
            {
                var items = next.Current;
                ahead.Enqueue((items, threads.StartNew(() => ReadAll(items, read), cancellation)));
            }

            if (ahead.TryDequeue(out var first))
            {
                var results = await first.Results.ConfigureAwait(false);
                for (var i = 0; i < results.Length; i++)
                {
                    yield return (first.Items[i], results[i]);
                }
            }
        }
    }

    private FileResult[] ReadAll<T>(List<T> items, Func<FileReader, T, FileResult> read)
    {
        var reader = idle.TryTake(out var free) ? free : new FileReader(options, columns);
        var results = items.ConvertAll(item => read(reader, item)).ToArray();
        idle.Add(reader);
        return results;
    }
}
