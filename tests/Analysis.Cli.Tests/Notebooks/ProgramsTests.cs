using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The project's own notebooks, converted to C# programs and run by the SDK alone.</summary>
public sealed class ProgramsTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public static TheoryData<string> Names => RenderedNotebooks.Pages;

    public void Dispose() => project.Dispose();

    [RequiresTheory(Need.Packages), MemberData(nameof(Names))]
    public void Program_OfANotebook_PrintsItsCommittedTextsAndConvertsBack(string name)
    {
        var notebook = NotebookFile.Read(Path.Combine(Machine.Root, "notebooks", name + ".ipynb"));
        var program = project.Path($"notebooks/{name}.cs");
        Directory.CreateDirectory(project.Path("notebooks"));
        foreach (var file in Directory.GetFiles(Path.Combine(Machine.Root, "notebooks"), "*.tsv"))
        {
            File.Copy(file, project.Path("notebooks/" + Path.GetFileName(file)));
        }

        Directory.CreateSymbolicLink(project.Path("data"), Path.Combine(Machine.Root, "data"));
        Assert.Equal(0, Tool.Run(Machine.Root, "convert", $"notebooks/{name}.ipynb", program).ExitCode);

        var result = Tool.RunProgram("dotnet", project.Folder, [], "", "run", program);

        Assert.Equal(new Tool.Result(0, string.Concat(notebook.CodeCells.SelectMany(cell => cell.Outputs).Select(Printed)), ""), result);
        Assert.Equal(0, Tool.Run(project.Folder, "convert", program, project.Path("back.ipynb")).ExitCode);
        Assert.Equal(notebook.Cells.Select(cell => (cell.Id, cell.Source)),
            NotebookFile.Read(project.Path("back.ipynb")).Cells.Select(cell => (cell.Id, cell.Source)));
    }

    private static string Printed(Output output) => output switch
    {
        StreamOutput stream => stream.Text,
        DisplayOutput display => display.Data["text/plain"] + "\n",
        ResultOutput result => result.Data["text/plain"] + "\n",
        _ => throw new ArgumentOutOfRangeException(nameof(output), output, "an error"),
    };
}
