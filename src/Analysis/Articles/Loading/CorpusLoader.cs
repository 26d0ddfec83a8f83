using System.Globalization;

namespace Analysis.Articles;

/// <summary>Reads all files of a corpus, several at a time, and puts the results in the order of files.</summary>
internal static class CorpusLoader
{
    public static Corpus Load(IReadOnlyList<string> paths, Duplicates duplicates, LoadOptions options, IProgress<LoadProgress>? progress, CancellationToken cancellation)
    {
        var problems = new List<Problem>();
        var files = FileFinder.Find(paths, options, problems);
        var results = new FileResult[files.Count];
        var done = 0;
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads), CancellationToken = cancellation };
        Parallel.For(0, files.Count, parallel, () => new FileReader(options), (index, _, reader) =>
        {
            results[index] = reader.Read(files[index]);
            var count = Interlocked.Increment(ref done);
            progress?.Report(new LoadProgress(count, files.Count));
            return reader;
        }, _ => { });

        var articles = new List<Article>(files.Count);
        foreach (var result in results)
        {
            articles.AddRange(result.Articles);
            problems.AddRange(result.Problems);
        }

        NumberEqualIds(articles);
        return new Corpus(articles, problems);
    }

    /// <summary>Articles that are equal to the last letter get the same id; from the second on a number follows it.</summary>
    private static void NumberEqualIds(List<Article> articles)
    {
        var seen = new Dictionary<string, int>(articles.Count, StringComparer.Ordinal);
        for (var i = 0; i < articles.Count; i++)
        {
            var number = seen[articles[i].Id] = seen.GetValueOrDefault(articles[i].Id) + 1;
            if (number > 1)
            {
                articles[i] = articles[i] with { Id = articles[i].Id + "-" + number.ToString(CultureInfo.InvariantCulture) };
            }
        }
    }
}
