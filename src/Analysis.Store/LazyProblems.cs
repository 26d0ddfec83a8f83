using System.Collections;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>The problems of a store, read when they are asked for.</summary>
internal sealed class LazyProblems(IReadOnlyList<Problem> damaged, StoreFolder folder, Database database, HashSet<string> lost)
    : IReadOnlyList<Problem>
{
    private Problem[]? all;

    public int Count => All.Length;

    private Problem[] All =>
        all ??= [.. Read().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line ?? 0)];

    public Problem this[int index] => All[index];

    public IEnumerator<Problem> GetEnumerator() => ((IEnumerable<Problem>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<Problem> Read() => lost.Contains("all") ? damaged
        : damaged.Concat(database.Rows($"select name, line, field, severity, message from "
        + $"{Database.Files([folder.In("problems", "all.parquet")])} order by place", ProblemRows.Read));
}
