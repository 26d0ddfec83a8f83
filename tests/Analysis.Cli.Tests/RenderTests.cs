namespace Analysis.Cli.Tests;

public sealed class RenderTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Render_Folder_WritesOnePageANotebookAndTheIndex()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"none\";", "1 + 1");
        project.Notebook("notebooks/b.ipynb", "var data = \"none\";", "data");
        Directory.CreateDirectory(project.Path("my articles"));
        File.WriteAllText(project.Path("my articles/one.txt"), "An article.");

        var result = Tool.Run(project.Folder, "render", "--data", "my articles");

        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", ""), result);
        Assert.Contains("../my articles", File.ReadAllText(project.Path("artifacts/site/b.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(project.Path("artifacts/site/a.html")));
    }

    [Fact]
    public void Render_EmptyFolder_IsAUsageErrorThatNamesIt()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"none\";", "1 + 1");
        Directory.CreateDirectory(project.Path("nothing"));

        Assert.Equal(
            new Tool.Result(1, "", "nothing: the folder holds no file; --data expects a folder of articles, or an article's file.\n"),
            Tool.Run(project.Folder, "render", "--data", "nothing"));
    }

    [Fact]
    public void Render_OverAPageFromElsewhere_NeedsForce()
    {
        project.Notebook("notebooks/a.ipynb", "1 + 1");
        Directory.CreateDirectory(project.Path("site"));
        File.WriteAllText(project.Path("site/a.html"), "<title>mine</title>");
        File.WriteAllText(project.Path("site/notes.txt"), "stays");

        Assert.Equal(
            new Tool.Result(1, "", "site/a.html: render did not write this page; give the site another folder with --out, or write over it with --force.\n"),
            Tool.Run(project.Folder, "render", "--out", "site"));
        Assert.Equal("<title>mine</title>", File.ReadAllText(project.Path("site/a.html")));
        Assert.Equal(0, Tool.Run(project.Folder, "render", "--out", "site", "--force").ExitCode);
        Assert.Equal(new Tool.Result(0, "site/index.html\n", ""), Tool.Run(project.Folder, "render", "--out", "site"));
        Assert.Equal("stays", File.ReadAllText(project.Path("site/notes.txt")));
    }

    [Fact]
    public void Render_CellThatWarns_RepeatsItOnStandardErrorAndOnThePage()
    {
        project.Notebook("notebooks/a.ipynb", "Console.Error.WriteLine(\"No article mentions 制裁.\");");

        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", "notebooks/a.ipynb: cell 2: warning: No article mentions 制裁.\n"), Tool.Run(project.Folder, "render"));
        Assert.Contains("<p class=\"nb-alert\">No article mentions ", File.ReadAllText(project.Path("artifacts/site/a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FailingCell_HasOneNumberInTheMessageAndOnThePage()
    {
        project.Notebook("notebooks/a.ipynb", "var x = 1;", "throw new InvalidOperationException(\"x\");");

        Assert.StartsWith("notebooks/a.ipynb: cell 3, line 1: ", Tool.Run(project.Folder, "render").Error, StringComparison.Ordinal);
        Assert.Contains(">cell 3 failed</a>", File.ReadAllText(project.Path("artifacts/site/a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Twice_GivesTheSameBytes()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"none\";", "new[] { 1.5, 2 }");
        Tool.Run(project.Folder, "render", "--out", "one");
        Tool.Run(project.Folder, new Dictionary<string, string> { ["LANG"] = "de_DE.UTF-8", ["TZ"] = "Asia/Shanghai" }, "", "render", "--out", "two");

        Assert.Equal(File.ReadAllText(project.Path("one/a.html")), File.ReadAllText(project.Path("two/a.html")));
        Assert.Equal(File.ReadAllText(project.Path("one/index.html")), File.ReadAllText(project.Path("two/index.html")));
    }

    [Fact]
    public void Render_OneFailingNotebook_WritesTheOthersAndExitsWithTwo()
    {
        project.Notebook("notebooks/a.ipynb", "1 + 1");
        project.Notebook("notebooks/b.ipynb", "Environment.Exit(7);");
        project.Notebook("notebooks/c.ipynb", "missing");

        var result = Tool.Run(project.Folder, "render");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("""
            notebooks/b.ipynb: a cell ended the process that ran it (exit code 7). Run it alone to see which: analysis run notebooks/b.ipynb
            notebooks/c.ipynb: cell 2, line 1: CS0103: The name 'missing' does not exist in the current context
                missing

            """, result.Error);
        Assert.True(File.Exists(project.Path("artifacts/site/a.html")));
        Assert.False(File.Exists(project.Path("artifacts/site/b.html")));
    }
}
