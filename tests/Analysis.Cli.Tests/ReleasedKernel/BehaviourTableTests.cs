using System.Globalization;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.ReleasedKernel;

/// <summary>The behaviour notebooks in the released kernel, beside the outputs that our engine gives them.</summary>
public sealed class BehaviourTableTests
{
    private static readonly string Folder = Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Execution", "Behaviours");

    [RequiresFact(Need.ReleasedKernel, Need.Packages)]
    public void ReleasedKernel_RunsTheBehaviours_AsTheTableSays()
    {
        var files = Directory.GetFiles(Folder, "*.ipynb").Where(file => !file.Contains(".verified.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        var notebooks = files.AsParallel().AsOrdered().WithDegreeOfParallelism(2).WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(file => NotebookFile.Read(file) is var notebook
                ? (File: file, Notebook: notebook, Cells: ReleasedCell.Run(notebook, Folder)) : default).ToList();
        var table = new BehaviourTable(Reasons());
        foreach (var (file, notebook, cells) in notebooks)
        {
            table.Add(Path.GetFileNameWithoutExtension(file), notebook, cells);
        }

        Assert.Multiple(
            () => Assert.Empty(table.Unexplained),
            () => Snapshot.MatchFile(table.ToString(), Path.Combine(Folder, "README.md")));
    }

    private static Dictionary<(string, int), string> Reasons() => File.ReadLines(Path.Combine(Folder, "differences.tsv"))
        .Select(line => line.Split('\t'))
        .ToDictionary(parts => (parts[0], int.Parse(parts[1], CultureInfo.InvariantCulture)), parts => parts[2]);
}
