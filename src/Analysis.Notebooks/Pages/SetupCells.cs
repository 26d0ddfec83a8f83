using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Pages;

/// <summary>
/// The cells between a notebook's title and its first finding: imports and inputs, up to the end of the section that holds the cell tagged
/// <c>parameters</c>. A page folds them.
/// </summary>
/// <param name="First">The number of the first one; the notebook's first cell is 1.</param>
/// <param name="Last">The number of the last one.</param>
/// <param name="Headings">Their headings.</param>
internal sealed record SetupCells(int First, int Last, IReadOnlyList<string> Headings)
{
    /// <summary>The notebook's, or null where it has none that stand apart under headings, or one of them failed or displayed
    /// something.</summary>
    public static SetupCells? Of(Notebook notebook)
    {
        var cells = notebook.Cells;
        var first = cells.ToList().FindIndex(cell => cell is CodeCell || (cell is MarkdownCell && Heading(cell) is { Level: > 1 }));
        var parameters = cells.ToList().FindIndex(cell => cell is CodeCell code && code.Tags.Contains("parameters"));
        if (first < 0 || parameters < first)
        {
            return null;
        }

        var setup = cells.Skip(first).TakeWhile((cell, index) => first + index <= parameters || Heading(cell) is null).ToList();
        var headings = setup.Select(Heading).Where(heading => heading is not null).Select(heading => heading!.Value.Text).ToList();
        var shows = setup.OfType<CodeCell>().Any(cell => cell.Outputs.Any(output => output is not StreamOutput));
        return shows || headings.Count == 0 || first + setup.Count == cells.Count ? null : new(first + 1, first + setup.Count, headings);
    }

    private static (int Level, string Text)? Heading(Cell cell)
    {
        var line = cell is MarkdownCell ? cell.Source.TrimStart().Split('\n')[0] : "";
        var level = line.TakeWhile(letter => letter == '#').Count();
        return level is > 0 and < 7 && line.Length > level && line[level] == ' ' ? (level, line[level..].Trim()) : null;
    }
}
