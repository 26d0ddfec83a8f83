using System.Runtime.CompilerServices;

namespace Analysis.Reading;

/// <summary>Reads a corpus file by file: a bounded number of files is read ahead, and articles come in the order of files.</summary>
internal static class CorpusStream
{
    public static async IAsyncEnumerable<Article> Read(IReadOnlyList<string> paths, Action<Problem>? problem, LoadOptions options,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = new List<Problem>();
        var files = FileFinder.Find(paths, options, found);
        var columns = ColumnMap.Of(SideFiles.Named(paths, ColumnMap.FileName), found);
        found.ForEach(row => problem?.Invoke(row));
        var ids = new UniqueIds();
        await foreach (var result in new FilesInOrder(options, columns).Read(files, null, cancellation).ConfigureAwait(false))
        {
            result.Problems.ForEach(row => problem?.Invoke(row));
            foreach (var article in result.Articles)
            {
                yield return ids.Number(article);
            }
        }
    }
}
