using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>What several notebooks of a run fail with alike, such as a topic that no article mentions, is said once, with the places of
/// all.</summary>
internal static class SharedFailures
{
    /// <summary>The messages of each notebook, in their order; of a failure that others had before it, nothing.</summary>
    /// <param name="outcomes">What running the notebooks gave.</param>
    /// <returns>As many texts as notebooks, empty for those of which nothing is to be said.</returns>
    public static IReadOnlyList<string> Once(IReadOnlyList<NotebookOutcome> outcomes)
    {
        var messages = outcomes.Select(outcome => outcome.Messages).ToArray();
        foreach (var same in outcomes.Index().SelectMany(outcome => outcome.Item.Failures.Select(failure => (outcome.Index, failure)))
            .GroupBy(each => (each.failure.Kind, each.failure.Message)).Where(same => same.DistinctBy(each => each.Index).Count() > 1))
        {
            var ((first, failure), others) = (same.First(), same.Skip(1).Where(each => each.Index != same.First().Index).ToArray());
            foreach (var (number, other) in others)
            {
                messages[number] = messages[number].Replace(other.ToString(), "", StringComparison.Ordinal);
            }

            messages[first] = messages[first].Replace(failure.ToString(),
                $"{failure}\n    the same in {string.Join(", ", others.Select(each => Place(each.failure)))}", StringComparison.Ordinal);
        }

        return [.. messages.Select(message => string.Join('\n', message.Split('\n', StringSplitOptions.RemoveEmptyEntries)))];
    }

    private static string Place(CellFailure failure) => CellPlace.Of(failure.File, failure.Cell, failure.Line);
}
