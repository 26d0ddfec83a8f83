using System.CommandLine;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Commands;

/// <summary><c>convert</c>: a notebook in another format.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var notebook = new Argument<string>("NOTEBOOK") { Description = "A notebook (.ipynb or .dib), or a C# program (.cs)." };
        var file = new Argument<string>("FILE")
        {
            Description =
            "What becomes of it: a file that ends in .ipynb, .dib or .cs; one of that name is replaced."
        };
        var command = new Command("convert", "Convert a notebook between .ipynb, .dib and a C# program that dotnet run runs.") { notebook,
            file };
        command.SetAction(parsed => Convert(parsed.GetValue(notebook)!, parsed.GetValue(file)!, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Convert(string notebook, string file, TextWriter error)
    {
        foreach (var path in new[] { notebook, file }.Where(path =>
            !NotebookFile.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)))
        {
            throw new UsageException($"{path}: convert knows notebooks by how their names end; expected .ipynb, .dib or .cs.");
        }

        OutputFile.Check("FILE", file, Path.GetFullPath(notebook) == Path.GetFullPath(file)
            ? "this is NOTEBOOK itself; expected another name." : null);
        var imported = NotebookFile.Import(notebook);
        foreach (var warning in imported.Warnings.Concat(NotebookFile.Export(imported.Notebook, file, notebook)))
        {
            error.WriteLine(warning);
        }

        return ExitCode.Done;
    }
}
