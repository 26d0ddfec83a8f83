using System.Globalization;

namespace Analysis.Reading;

/// <summary>
/// What a host of notebooks is told of each loading: how many files could not be read. A host asks for it by setting
/// <see cref="Key"/> in <see cref="AppContext"/> to an <c>Action&lt;string&gt;</c>; nothing is told otherwise.
/// </summary>
internal static class LoadReport
{
    /// <summary>The name under which the host's action is looked for.</summary>
    public const string Key = "Analysis.LoadReport";

    private const int MostNamed = 3;
    private const int LongestName = 80;

    /// <summary>Tells the host, where one listens and there is something to tell: of files that gave no article, and of places in those
    /// that did.</summary>
    public static void Tell(IReadOnlyList<Problem> problems, IReadOnlyList<Article> articles)
    {
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        if (errors.Count == 0 || AppContext.GetData(Key) is not Action<string> tell)
        {
            return;
        }

        var named = errors.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        var read = articles.SelectMany(article => WithArchives(article.File)).Where(named.Contains).ToHashSet(StringComparer.Ordinal);
        var unread = errors.Where(problem => !read.Contains(problem.File)).DistinctBy(problem => problem.File).ToList();
        if (unread.Count > 0)
        {
            tell($"{Number(unread.Count, "file")} could not be read and {(unread.Count == 1 ? "is" : "are")} left out: {Named(unread)} "
                + $"(`analysis export problems` has all)");
        }

        var places = errors.Where(problem => read.Contains(problem.File)).ToList();
        if (places.Count > 0)
        {
            tell($"{Number(places.Count, "place")} in {Number(places.DistinctBy(problem => problem.File).Count(), "file")} could not be "
                + $"read, all else in them was: {Named(places)} (`analysis export problems` has all)");
        }
    }

    private static string Number(int count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");

    private static string Named(List<Problem> problems) =>
        string.Join("; ", problems.Take(MostNamed).Select(problem => $"{Short(problem.File)}{(problem.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $":{line}") : "")}: {problem.Message}")) + (problems.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $"; and {problems.Count - MostNamed} more") : "");

    // The file's name and those of the archives in which it lies.
    private static IEnumerable<string> WithArchives(string file)
    {
        yield return file;
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            yield return file[..slash];
        }
    }

    private static string Short(string file) => ShownName.Of(file.Length <= LongestName ? file : file[..LongestName] + "…");
}
