using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Execution;

/// <summary>
/// The notebooks of the folder Behaviours, each named by what it shows, run again: their outputs are those that they hold (a .dib's are in
/// the notebook beside it), and what is said to whoever runs one is in the text beside it.
/// </summary>
public sealed partial class BehaviourTests
{
    private static readonly string Folder = Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Execution", "Behaviours");

    private static readonly Dictionary<string, Dictionary<string, string>> Answers = new()
    {
        ["input.ipynb"] = new() { ["city"] = "Paris", ["name"] = "Ada", ["pin"] = "1234", ["never"] = "x" },
    };

    public static TheoryData<string> Plain => [.. Files().Where(file => !NamesPackages(file))];

    public static TheoryData<string> WithPackages => [.. Files().Where(NamesPackages)];

    [Theory, MemberData(nameof(Plain))]
    public Task Behaviour_IsAsCommitted(string file) => AssertAsCommittedAsync(file);

    [RequiresTheory(Need.Packages), MemberData(nameof(WithPackages))]
    public Task BehaviourOfPackages_IsAsCommitted(string file) => AssertAsCommittedAsync(file);

    private static async Task AssertAsCommittedAsync(string file)
    {
        var path = Path.Combine(Folder, file);
        var options = new RunOptions
        {
            AllowErrors = true,
            CellTimeout = TimeSpan.FromMinutes(2),
            Parameters = Answers.GetValueOrDefault(file, [])
        };

        var result = await NotebookRunner.RunAsync(NotebookFile.Read(path), path, options);

        string[] said = [.. result.Failures.Select(failure => failure.Message()),
            .. result.Warnings.Select(warning => "warning: " + warning),
            .. result.Notes.Select(note => "note: " + Time().Replace(note, "N ms"))];
        Assert.Multiple(
            () => Snapshot.MatchFile(IpynbWriter.Write(result.Notebook), file.EndsWith(".ipynb", StringComparison.Ordinal) ? path
            : path + ".verified.ipynb"),
            () => AssertSaid(string.Concat(said.Select(line => line + "\n")), path + ".verified.txt"));
    }

    private static void AssertSaid(string said, string file)
    {
        if (said.Length > 0 || File.Exists(file))
        {
            Snapshot.MatchFile(said, file);
        }
    }

    private static IEnumerable<string> Files() => Directory.EnumerateFiles(Folder).Select(path => Path.GetFileName(path))
        .Where(file => Path.GetExtension(file) is ".ipynb" or ".dib" && !file.Contains(".verified.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private static bool NamesPackages(string file) => File.ReadAllText(Path.Combine(Folder, file))
        .Contains("nuget:", StringComparison.Ordinal);

    [GeneratedRegex(@"[0-9.]+ ms")]
    private static partial Regex Time();
}
