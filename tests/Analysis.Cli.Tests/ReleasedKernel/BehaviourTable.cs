using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>The behaviour notebooks in our engine and in the released kernel, as a page of Markdown.</summary>
/// <param name="reasons">Why a cell differs, by notebook and the cell's number.</param>
internal sealed partial class BehaviourTable(IReadOnlyDictionary<(string Notebook, int Cell), string> reasons)
{
    private readonly StringBuilder rows = new();
    private readonly StringBuilder differences = new();
    private readonly HashSet<(string Notebook, int Cell)> differing = [];
    private int cells;
    private int both;
    private int shown;
    private int equal;

    /// <summary>The cells that differ without a reason, and the reasons of cells that do not differ.</summary>
    public IReadOnlyList<string> Unexplained =>
        [.. differing.Except(reasons.Keys).Select(cell => $"{cell.Notebook}, cell {cell.Cell}: differs without a reason"),
        .. reasons.Keys.Except(differing).Select(cell => $"{cell.Notebook}, cell {cell.Cell}: does not differ")];

    /// <summary>Adds a notebook.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="ours">The notebook with our outputs.</param>
    /// <param name="released">Its code cells in the released kernel.</param>
    public void Add(string name, Notebook ours, IReadOnlyList<ReleasedCell> released)
    {
        var run = ours.Cells.Index().Where(cell => cell.Item is CodeCell { Source: var source } && !string.IsNullOrWhiteSpace(source))
            .Select(cell => (Number: cell.Index + 1, Cell: (CodeCell)cell.Item)).ToList();
        var html = "";
        foreach (var ((number, cell), other) in run.Zip(released))
        {
            cells++;
            var how = How(cell, other);
            html += how switch { null => "", "" => " =", _ => " ≠" };
            if (State(cell) != other.State || how is { Length: > 0 })
            {
                differing.Add((name, number));
                differences.Append(CultureInfo.InvariantCulture,
                    $"| {name} | {number} | {Names[State(cell)]} | {Names[other.State]} | {reasons.GetValueOrDefault((name, number), "?")} "
                    + $"|\n");
            }
        }

        rows.Append(CultureInfo.InvariantCulture,
            $"| [{name}]({name}.ipynb) | {Marks(run.Select(cell => State(cell.Cell)))} | {Marks(released.Select(cell => cell.State))} "
            + $"|{html} |\n");
    }

    /// <summary>The page.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"""
        # Behaviours

        One notebook a behaviour, named by it, with the outputs of our engine. BehaviourTests runs them again and compares; what is said to whoever runs one is in the text beside it.
        This page is made by BehaviourTableTests, which runs the same notebooks in the released .NET Interactive as an editor does (`dotnet interactive stdio`), and compares what it made with what stands here.

        {cells} cells. {both} ran in both; of the {shown} of them that show HTML, {equal} show the same; the others are listed below with the reason.

        Left out of the comparison, because they differ with every run or machine: GUIDs, the numbers of submissions (`Submission#1`) and of compiled expressions, the ids of DataFrame tables (`table_…`), the line ends of the formatters' style sheet.
        Our outputs do not have what differs so: ids come from the cell's number, paths start at the package or the notebook's folder, `#!time` tells its time to whoever runs the notebook, `#!about` names versions alone, NuGet's errors name neither process nor project.

        ✓ the cell ran, ✗ it ended with an error, † the kernel ended or said nothing for 30 s; = the same HTML, ≠ another; one mark a cell.

        | behaviour | our engine | the released kernel | HTML |
        |---|---|---|---|
        {rows}
        ## Differences

        | behaviour | cell | our engine | the released kernel | why |
        |---|---|---|---|---|
        {differences}
        """).ReplaceLineEndings("\n");

    private static readonly Dictionary<CellState, string> Names =
        new() { [CellState.Ran] = "runs", [CellState.Failed] = "error", [CellState.Ended] = "ends" };

    private static string Marks(IEnumerable<CellState> states) =>
        string.Join(' ', states.Select(state => state switch { CellState.Ran => "✓", CellState.Failed => "✗", _ => "†" }));

    private static CellState State(CodeCell cell) => cell.Outputs.OfType<ErrorOutput>().Any() ? CellState.Failed : CellState.Ran;

    // Null where there is nothing to compare, empty where it is the same.
    private string? How(CodeCell cell, ReleasedCell other)
    {
        if (State(cell) != CellState.Ran || other.State != CellState.Ran)
        {
            return null;
        }

        both++;
        var ours = cell.Outputs.Select(output => output switch
        {
            DisplayOutput display => display.Data["text/html"],
            ResultOutput result => result.Data["text/html"],
            _ => null
        }).OfType<string>().Select(Masked).ToList();
        var theirs = other.Html.Select(Masked).ToList();
        if (ours.Count + theirs.Count == 0)
        {
            return null;
        }

        shown++;
        var same = ours.SequenceEqual(theirs);
        equal += same ? 1 : 0;
        return same ? "" : "differs";
    }

    private static string Masked(string html) =>
        Varying().Replace(html.ReplaceLineEndings("\n"), match => match.Groups["name"].Value + "…");

    [GeneratedRegex("[0-9a-fA-F]{8}(-?[0-9a-fA-F]{4}){3}-?[0-9a-fA-F]{12}|(?<name>Submission#|table_|lambda_method)[0-9]+|(?<name>lambda_method)")]
    private static partial Regex Varying();
}
