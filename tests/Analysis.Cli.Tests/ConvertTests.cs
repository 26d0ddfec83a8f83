using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Convert_ToAProgramAndBack_GivesTheSameCells()
    {
        project.Notebook("a.ipynb", "var topic = \"制裁\";", "using System.IO;\nrecord Found(int Count);\nnew Found(topic.Length)");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "convert", "a.ipynb", "a.cs"));
        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "convert", "a.cs", "b.ipynb"));
        var (before, after) = (NotebookFile.Read(project.Path("a.ipynb")), NotebookFile.Read(project.Path("b.ipynb")));
        Assert.Equal(before.Cells.Select(cell => (cell.GetType(), cell.Id, cell.Source)),
            after.Cells.Select(cell => (cell.GetType(), cell.Id, cell.Source)));
        Assert.Equal(["parameters"], after.CodeCells.First().Tags);
    }

    [Fact]
    public void Convert_WhatTheFormatCannotSay_WarnsOnStandardErrorAndExitsWithZero()
    {
        project.Notebook("a.ipynb", "var x = 1;", "var x = 2;\n#!share --from fsharp y\nx");

        Assert.Equal(
            new Tool.Result(0, "",
            "a.ipynb:3:2: \"#!share --from fsharp y\" is no C#; it stands in a comment, and dotnet run passes it over.\n"
                + "a.ipynb:3: \"x\" is declared more than once; in a notebook the later one counts, but a C# file cannot say that, and "
                + "dotnet run will refuse it: rename one.\n"),
            Tool.Run(project.Folder, "convert", "a.ipynb", "a.cs"));
    }

    [Fact]
    public void Run_Dib_WritesItsOutputsIntoANotebook()
    {
        File.WriteAllText(project.Path("a.dib"),
            "#!markdown\n\n# Title\n\n#!csharp\n\n// %% {\"tags\":[\"parameters\"]}\nvar topic = "
            + "\"a\";\n\n#!csharp\n\nConsole.WriteLine(topic);\n");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "a.dib", "--output", "a.ipynb", "-p", "topic=制裁"));
        Assert.Equal(new StreamOutput("stdout", "制裁\n"), NotebookFile.Read(project.Path("a.ipynb")).CodeCells.Last().Outputs.Single());
    }

    [Fact]
    public void Render_DibAndProgram_WritesTheirPages()
    {
        File.WriteAllText(project.Path("a.dib"), "#!markdown\n\n# From a dib\n\n#!csharp\n\nConsole.WriteLine(\"printed one\");\n");
        File.WriteAllText(project.Path("b.cs"), "// %% [markdown]\n// # From a program\n\n// %%\nConsole.WriteLine(\"printed two\");\n");

        Assert.Equal((0, ""), Tool.Run(project.Folder, "render", "a.dib", "b.cs", "--out", "site") is var run ? (run.ExitCode, run.Error)
            : default);
        Assert.Contains("printed one", File.ReadAllText(project.Path("site/a.html")), StringComparison.Ordinal);
        Assert.Contains("printed two", File.ReadAllText(project.Path("site/b.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt: convert knows notebooks by how their names end; expected .ipynb, .dib or .cs.", "convert", "a.txt", "a.cs")]
    [InlineData("a.md: convert knows notebooks by how their names end; expected .ipynb, .dib or .cs.", "convert", "a.ipynb", "a.md")]
    [InlineData("analysis: FILE a.ipynb: this is NOTEBOOK itself; expected another name.", "convert", "a.ipynb", "a.ipynb")]
    [InlineData("analysis: FILE none/a.cs: there is no folder none; make it, or name another.", "convert", "a.ipynb", "none/a.cs")]
    [InlineData("none.dib: there is no such file; expected a notebook (.ipynb, .dib or .cs).", "convert", "none.dib", "a.cs")]
    [InlineData("broken.dib: line 2, column 3: this is not JSON; expected the notebook's metadata after #!meta, up to the next line that "
        + "begins with #!.", "convert", "broken.dib", "a.cs")]
    [InlineData("analysis: convert needs FILE: What becomes of it: a file that ends in .ipynb, .dib or .cs; one of that name is "
        + "replaced.\nTry: analysis convert --help", "convert", "a.ipynb")]
    [InlineData("broken.dib: a .dib holds no outputs; name a notebook for them: analysis run broken.dib --output broken.ipynb", "run",
        "broken.dib")]
    [InlineData("analysis: --output b.cs: a .cs holds no outputs; expected a notebook (.ipynb). To convert one: analysis convert a.ipynb "
        + "b.cs", "run", "a.ipynb", "--output", "b.cs")]
    [InlineData("broken.dib: a .dib holds no outputs that a run could be compared with; keep them in a notebook: analysis run broken.dib "
        + "--output broken.ipynb", "check", "broken.dib")]
    public void Convert_WrongUsage_ExitsWithOneAndSaysWhatToDo(string message, params string[] arguments)
    {
        project.Notebook("a.ipynb", "1");
        File.WriteAllText(project.Path("broken.dib"), "#!meta\n{ broken }\n#!csharp\n1\n");

        Assert.Equal(new Tool.Result(1, "", message + "\n"), Tool.Run(project.Folder, arguments));
    }
}
