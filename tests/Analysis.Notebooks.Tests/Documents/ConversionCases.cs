using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Documents;

/// <summary>
/// One folder a behaviour, named by it: <c>input.EXTENSION</c>, and beside it what becomes of it in the other formats
/// (<c>output.EXTENSION</c>) with all that is said about it (<c>warnings.txt</c>).
/// </summary>
public sealed class ConversionCases
{
    private static string Cases => Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Documents", "Cases");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> NotebookNames =>
        [.. Directory.GetDirectories(Cases).Where(folder => File.Exists(Path.Combine(folder, "input.ipynb")))
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Convert_Case_GivesTheFilesBesideIt(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Cases, name), "input.*").Single();
        var imported = NotebookFile.Import(input);
        var warnings = imported.Warnings.ToList();
        var texts = new Dictionary<string, string>();
        using var folder = new Execution.TemporaryFolder();
        foreach (var output in NotebookFile.Extensions.Where(extension => extension != Path.GetExtension(input))
            .Select(extension => "output" + extension))
        {
            warnings.AddRange(NotebookFile.Export(imported.Notebook, Path.Combine(folder.Path, output), input)
                .Select(warning => $"{output}: {warning}"));
            texts[output] = File.ReadAllText(Path.Combine(folder.Path, output));
        }

        texts["warnings.txt"] =
            string.Concat(warnings.Select(warning => warning.Replace(Path.GetDirectoryName(input)! + "/", "", StringComparison.Ordinal)
                + "\n"));
        Assert.Multiple([.. texts.Select(text => (Action)(() => Snapshot.MatchFile(text.Value, Path.Combine(Cases, name, text.Key))))]);
    }

    [Theory, MemberData(nameof(NotebookNames))]
    public void Read_ScriptOfACase_GivesTheSameCells(string name)
    {
        var input = Path.Combine(Cases, name, "input.ipynb");
        var notebook = NotebookFile.Read(input);
        using var folder = new Execution.TemporaryFolder();
        NotebookFile.Export(notebook, Path.Combine(folder.Path, "a.cs"), input);

        SameCells.Assert(notebook, NotebookFile.Read(Path.Combine(folder.Path, "a.cs")));
    }
}
