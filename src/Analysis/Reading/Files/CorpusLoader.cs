namespace Analysis.Reading;

/// <summary>Reads all files of a corpus, several at a time, and puts the results in the order of files.</summary>
internal static class CorpusLoader
{
    public static Corpus Load(IReadOnlyList<string> paths, Duplicates duplicates, LoadOptions options, IProgress<LoadProgress>? progress,
        CancellationToken cancellation)
    {
        if (paths.Any(StorePackage.IsStore))
        {
            return paths is [var store] && options == new LoadOptions() { Threads = options.Threads } && duplicates == Duplicates.Keep
                ? StorePackage.Open(store)
                : throw new ArgumentException("A store is opened by itself, and as it was built: give it as the only path, without "
                    + "options, and keep its duplicates.");
        }

        var problems = new List<Problem>();
        var files = FileFinder.Find(paths, options, problems);
        var columns = ColumnMap.Of(SideFiles.Named(paths, ColumnMap.FileName), problems);
        var results = new FilesInOrder(options, columns)
            .Read(files, done => progress?.Report(new LoadProgress(done, files.Count)), cancellation);
        return Together([.. results.ToBlockingEnumerable(cancellation)], problems, duplicates, options, SideFiles.Of(paths));
    }

    private static Corpus Together(List<FileResult> results, List<Problem> problems, Duplicates duplicates, LoadOptions options,
        SideFiles side)
    {
        var ids = new UniqueIds();
        problems.AddRange(results.SelectMany(result => result.Problems));
        var articles = results.SelectMany(result => result.Articles).Select(ids.Number).ToList();
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, options.Threads) };
        articles = options.KeepRecurring ? articles : RecurringText.Of(articles, threads).TakeOut(articles, problems, threads);
        var prints = new Fingerprint[articles.Count];
        Parallel.For(0, articles.Count, threads, index => prints[index] = Fingerprint.Of(articles[index], options));
        var groups = DuplicateFinder.Find(articles, prints, options);
        if (groups.Count > 0)
        {
            var files = articles.ToDictionary(article => article.Id, article => article.File, StringComparer.Ordinal);
            problems.AddRange(DuplicateFinder.Report(groups, id => files[id], duplicates == Duplicates.First));
            if (duplicates == Duplicates.First)
            {
                var later = groups.SelectMany(group => group.Articles.Skip(1)).ToHashSet(StringComparer.Ordinal);
                articles.RemoveAll(article => later.Contains(article.Id));
            }
        }

        LoadReport.Tell(problems, articles);
        return new Corpus(articles, [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal)
            .ThenBy(problem => problem.Line ?? 0)], groups)
        { Side = side, FindsWords = options.FindWords };
    }
}
