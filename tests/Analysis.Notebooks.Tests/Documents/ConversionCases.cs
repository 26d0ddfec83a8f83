using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Documents;

/// <summary>
/// One folder a behaviour, named by it: <c>input.EXTENSION</c>, and beside it what becomes of it in the other formats (<c>output.EXTENSION</c>) with
/// all that is said about it (<c>warnings.txt</c>).
/// </summary>
public sealed class ConversionCases
{
    private static string Cases => Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Documents", "Cases");

    public static TheoryData<string> Names => [.. Directory.GetDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> NotebookNames => [.. Directory.GetDirectories(Cases).Where(folder => File.Exists(Path.Combine(folder, "input.ipynb"))).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Names))]
    public void Convert_Case_GivesTheFilesBesideIt(string name)
    {
        var input = Directory.GetFiles(Path.Combine(Cases, name), "input.*").Single();
        var imported = NotebookFile.Import(input);
        var warnings = imported.Warnings.ToList();
        using var folder = new Execution.TemporaryFolder();
        foreach (var extension in NotebookFile.Extensions.Where(extension => extension != Path.GetExtension(input)))
        {
            var output = Path.Combine(folder.Path, "output" + extension);
            warnings.AddRange(NotebookFile.Export(imported.Notebook, output, input).Select(warning => $"{extension} {warning}"));
            Snapshot.MatchFile(File.ReadAllText(output), Path.Combine(Cases, name, "output" + extension));
        }

        Snapshot.MatchFile(string.Concat(warnings.Select(warning => warning.Replace(Path.GetDirectoryName(input)! + "/", "", StringComparison.Ordinal) + "\n")), Path.Combine(Cases, name, "warnings.txt"));
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
