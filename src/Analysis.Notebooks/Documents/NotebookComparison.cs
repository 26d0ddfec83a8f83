using System.Globalization;

namespace Analysis.Notebooks.Documents;

/// <summary>How the outputs of two runs of a notebook differ, MIME type by MIME type.</summary>
public static class NotebookComparison
{
    private const int LongestLine = 160;

    /// <summary>What differs, in order; empty where all outputs are the same.</summary>
    /// <param name="file">The notebook's path, for the places.</param>
    /// <param name="before">The notebook as it was.</param>
    /// <param name="after">The same notebook, run again.</param>
    public static IReadOnlyList<OutputDifference> Differences(string file, Notebook before, Notebook after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Cells.Count != after.Cells.Count)
        {
            return [new(file, null, "the notebook", Text(before.Cells.Count, "cell"), Text(after.Cells.Count, "cell"))];
        }

        return [.. before.Cells.Zip(after.Cells).SelectMany((pair, index) => Cell(file, index + 1, pair.First, pair.Second))];
    }

    private static IEnumerable<OutputDifference> Cell(string file, int number, Cell before, Cell after)
    {
        if (before is not CodeCell old || after is not CodeCell now)
        {
            yield break;
        }

        if (old.ExecutionCount != now.ExecutionCount)
        {
            yield return new(file, number, "execution count", Count(old.ExecutionCount), Count(now.ExecutionCount));
        }

        if (old.Outputs.Count != now.Outputs.Count)
        {
            yield return new(file, number, "outputs", Text(old.Outputs.Count, "output"), Text(now.Outputs.Count, "output"));
        }

        foreach (var (pair, index) in old.Outputs.Zip(now.Outputs).Select((pair, index) => (pair, index + 1)))
        {
            var (left, right) = (Parts(pair.First), Parts(pair.Second));
            foreach (var part in left.Keys.Union(right.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                if (left.GetValueOrDefault(part) != right.GetValueOrDefault(part))
                {
                    yield return Part(file, number, string.Create(CultureInfo.InvariantCulture, $"output {index}, {part}"),
                        left.GetValueOrDefault(part), right.GetValueOrDefault(part));
                }
            }
        }
    }

    private static Dictionary<string, string> Parts(Output output) => output switch
    {
        StreamOutput stream => new() { [stream.Name] = stream.Text },
        DisplayOutput display => Parts(display.Data),
        ResultOutput result => Parts(result.Data),
        ErrorOutput error => new() { ["error"] = string.Join('\n', [$"{error.Name}: {error.Message}", .. error.Traceback]) },
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "unknown kind of output"),
    };

    // The members of a JSON object have no order: a file sorts them.
    private static Dictionary<string, string> Parts(MimeBundle data) =>
        data.Values.ToDictionary(value => value.Key, value => MimeBundle.IsJson(value.Key) ? PythonJson.Write(value.Value)
        : data[value.Key]!);

    private static OutputDifference Part(string file, int cell, string place, string? before, string? after)
    {
        if (before is null || after is null)
        {
            return new(file, cell, place, before is null ? "(none)" : Excerpt(before.Split('\n')[0], 0), after is null ? "(none)"
                : Excerpt(after.Split('\n')[0], 0));
        }

        var (old, now) = (before.Split('\n'), after.Split('\n'));
        var line = 0;
        while (line < old.Length && line < now.Length && old[line] == now[line])
        {
            line++;
        }

        var (left, right) = (old.ElementAtOrDefault(line), now.ElementAtOrDefault(line));
        var column = left is null || right is null ? 0 : left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return new(file, cell, string.Create(CultureInfo.InvariantCulture, $"{place}, line {line + 1}"), left is null ? "(end)"
            : Excerpt(left, column), right is null ? "(end)" : Excerpt(right, column));
    }

    // A line of SVG can be a whole picture: what differs is shown, with a little before it.
    private static string Excerpt(string line, int column)
    {
        var start = column > LongestLine / 2 ? column - (LongestLine / 4) : 0;
        var end = Math.Min(line.Length, start + LongestLine);
        return (start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : "");
    }

    private static string Text(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "(never run)";
}
