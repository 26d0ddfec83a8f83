using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Check_FreshOutputs_IsSilent()
    {
        project.Notebook("notebooks/a.ipynb", "1 + 1");
        Tool.Run(project.Folder, "run", "notebooks/a.ipynb");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "check"));
    }

    [Fact]
    public void Check_ChangedOutputs_ShowsThemAndExitsWithThree()
    {
        project.Notebook("notebooks/a.ipynb", "1 + 1");
        project.Notebook("notebooks/b.ipynb", "2 + 2");
        Tool.Run(project.Folder, "run", "notebooks");
        var path = project.Path("notebooks/b.ipynb");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"4\"", "\"5\"", StringComparison.Ordinal));
        var before = File.ReadAllBytes(path);

        var result = Tool.Run(project.Folder, "check");

        Assert.Equal(
            new Tool.Result(3, "notebooks/b.ipynb:2: output 1, text/plain, line 1\n  - 5\n  + 4\n",
            "notebooks/b.ipynb: 1 difference from a new run; look at them, and keep what is new with: analysis run notebooks/b.ipynb\n"),
            result);
        Assert.Equal(before, File.ReadAllBytes(path));
    }

    [Fact]
    public void Check_FailingCell_ExitsWithTwo()
    {
        project.Notebook("a.ipynb", "throw new Exception(\"x\");");

        var result = Tool.Run(project.Folder, "check", "a.ipynb");

        Assert.Equal((2, true),
            (result.ExitCode, result.Error.StartsWith("a.ipynb:2:1: error: System.Exception: x\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Check_NotebooksThatFailAlike_SaySoOnceWithEachPlace()
    {
        project.Notebook("a.ipynb", "throw new Exception(\"x\");");
        project.Notebook("b.ipynb", "throw new Exception(\"x\");");

        var lines = Tool.Run(project.Folder, "check", "a.ipynb", "b.ipynb").Error.Split('\n');

        Assert.Single(lines, line => line.Contains("System.Exception: x", StringComparison.Ordinal));
        Assert.Equal("    the same in b.ipynb:2:1", lines[2]);
    }

    [Fact]
    public void Check_FailingCellBelowAChangedOutput_SaysThatARunAloneKeepsNothing()
    {
        project.Notebook("a.ipynb", "1 + 1", "2 + 2");
        Tool.Run(project.Folder, "run", "a.ipynb");
        var path = project.Path("a.ipynb");
        File.WriteAllText(path, File.ReadAllText(path).Replace("2 + 2", "throw new Exception();", StringComparison.Ordinal));

        var result = Tool.Run(project.Folder, "check", "a.ipynb");

        Assert.EndsWith("a.ipynb: 3 differences from a new run, which came as far as a cell that failed; mend it, or keep what there is "
            + "with: analysis run a.ipynb --allow-errors\n", result.Error, StringComparison.Ordinal);
    }
}
