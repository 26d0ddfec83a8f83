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

    /// <summary>Tells the host, where one listens and there is something to tell.</summary>
    public static void Tell(IReadOnlyList<Problem> problems)
    {
        var files = problems.Where(problem => problem.Severity == Severity.Error).DistinctBy(problem => problem.File).ToList();
        if (files.Count > 0 && AppContext.GetData(Key) is Action<string> tell)
        {
            var named = files.Take(MostNamed).Select(problem => $"{Short(problem.File)}: {problem.Message}");
            var rest = files.Count > MostNamed ? $"; and {(files.Count - MostNamed).ToString(CultureInfo.InvariantCulture)} more" : "";
            tell($"{files.Count.ToString(CultureInfo.InvariantCulture)} {(files.Count == 1 ? "file" : "files")} could not be read and {(files.Count == 1 ? "is" : "are")} left out: {string.Join("; ", named)}{rest} (`analysis export problems` has all)");
        }
    }

    private static string Short(string file) => VisibleText.Of(file.Length <= LongestName ? file : file[..LongestName] + "…");
}
