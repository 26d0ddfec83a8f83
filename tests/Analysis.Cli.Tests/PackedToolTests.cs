using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary>The tool as a package, in a folder of somebody else's notebooks: no lib/, no data/.</summary>
public sealed class PackedToolTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Installed_InAFolderOfOtherNotebooks_RunsRendersAndChecks()
    {
        var packed = Tool.RunProgram("dotnet", Machine.Root, [], "", "pack", "src/Analysis.Cli", "--no-build", "-c", "Release",
            "-p:SkipReadyToRun=true", "-o", project.Path("packages"));
        Assert.True(packed.ExitCode == 0, packed.Output + packed.Error);
        File.WriteAllText(project.Path("nuget.config"),
            "<configuration><packageSources><clear /><add key=\"packed\" value=\"packages\" /></packageSources></configuration>");
        var installed = Tool.RunProgram("dotnet", project.Folder, [], "", "tool", "install", "Analysis.Cli", "--tool-path", "tools",
            "--configfile", "nuget.config");
        Assert.True(installed.ExitCode == 0, installed.Output + installed.Error);
        project.Notebook("theirs/a.ipynb", "var x = 40;", "x + 2");

        Assert.Equal(new Tool.Result(0, "", ""), Run("run", "a.ipynb"));
        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", "analysis: not run, and shown as saved: a.ipynb\n"),
            Run("render", "a.ipynb", "--no-run"));
        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", ""), Run("render", "a.ipynb"));
        Assert.Contains(">42</pre>", File.ReadAllText(project.Path("theirs/artifacts/site/a.html")), StringComparison.Ordinal);
        Assert.Equal(new Tool.Result(0, "", ""), Run("check", "a.ipynb", "--report", "junit"));
        File.WriteAllText(Directory.CreateDirectory(project.Path("mine")).FullName + "/a.txt",
            "Title: A headline\nSource: The Example\nDate: 2024-03-12\n\nThe minister spoke of sanctions on Monday.\n");
        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", ""),
            Tool.RunProgram(project.Path("tools/analysis"), project.Path("mine"), [], "", "render", "--data", "."));
        Assert.StartsWith("artifacts/site/index.html\n",
            Tool.RunProgram(project.Path("tools/analysis"), project.Path("mine"), [], "", "render", "--data", ".", "--force").Output,
            StringComparison.Ordinal);
        Assert.Contains("<strong>1 article</strong>", File.ReadAllText(project.Path("mine/artifacts/site/00-tour.html")),
            StringComparison.Ordinal);
        Assert.DoesNotContain(project.Folder, File.ReadAllText(project.Path("mine/artifacts/site/00-tour.html")), StringComparison.Ordinal);
        Assert.Contains("<testsuite name=\"a.ipynb\" tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\">",
            File.ReadAllText(project.Path("theirs/artifacts/junit.xml")), StringComparison.Ordinal);
    }

    private Tool.Result Run(params string[] arguments) =>
        Tool.RunProgram(project.Path("tools/analysis"), project.Path("theirs"), [], "", arguments);
}
