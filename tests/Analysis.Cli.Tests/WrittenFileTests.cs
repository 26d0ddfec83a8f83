using System.Runtime.Versioning;
using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Cli.Tests;

/// <summary>A notebook's file is written whole or not at all, and only where it belongs.</summary>
public sealed class WrittenFileTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Run_OutputThatIsALink_WritesItsTargetAndKeepsItsMode()
    {
        project.Notebook("n.ipynb", "1 + 1");
        File.WriteAllText(project.Path("target.ipynb"), "old");
        File.SetUnixFileMode(project.Path("target.ipynb"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(project.Path("link.ipynb"), "target.ipynb");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb", "--output", "link.ipynb"));

        Assert.Equal("target.ipynb", new FileInfo(project.Path("link.ipynb")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(project.Path("target.ipynb")));
        Assert.Equal(2, NotebookFile.Read(project.Path("target.ipynb")).Cells.Count);
        Assert.Equal(["link.ipynb", "n.ipynb", "target.ipynb"], Files());
    }

    [Fact]
    public void Run_OutputIntoADevice_WritesIntoItAndNeverReplacesIt()
    {
        project.Notebook("n.ipynb", "1 + 1");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb", "--output", "/dev/null"));
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void Run_OutputIntoADeviceThatIsFull_SaysSo()
    {
        project.Notebook("n.ipynb", "1 + 1");

        Assert.Equal(
            new Tool.Result(1, "",
            "/dev/full: it cannot be written (No space left on device); it is no file but a device or a pipe, which may have taken a "
            + "part.\n"),
            Tool.Run(project.Folder, "run", "n.ipynb", "--output", "/dev/full"));
    }

    [Fact]
    public async Task Run_OutputIntoAPipe_WritesTheNotebookThere()
    {
        project.Notebook("n.ipynb", "40 + 2");
        Tool.RunProgram("mkfifo", project.Folder, [], "", "pipe.ipynb");
        // Opening a pipe waits for who writes into it.
        var read = Task.Run(() => File.ReadAllText(project.Path("pipe.ipynb")));

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb", "--output", "pipe.ipynb"));

        Assert.Contains("\"42\"", await read, StringComparison.Ordinal);
        Assert.Equal(["n.ipynb", "pipe.ipynb"], Files());
    }

    [RequiresFact(Need.Mounts)]
    public void Run_DiskIsFull_SaysWhatIsLeftAndLeavesTheOldFile()
    {
        project.Notebook("n.ipynb", "Console.WriteLine(new string('x', 200_000));");
        Directory.CreateDirectory(project.Path("small"));

        var run = Mounted("mount -t tmpfs -o size=64k none small && echo old > small/old.ipynb", "run n.ipynb --output small/new.ipynb",
            "run n.ipynb --output small/old.ipynb", "ls small", "cat small/old.ipynb");

        const string full = "it cannot be written (No space left on device); ";
        Assert.Equal(new Tool.Result(0, "1\n1\nold.ipynb\nold\n",
            $"small/new.ipynb: {full}no file is left.\nsmall/old.ipynb: {full}the file is as it was.\n"), run);
    }

    [RequiresFact(Need.Mounts)]
    public void Run_FolderIsReadOnly_SaysSoAndLeavesTheNotebook()
    {
        project.Notebook("locked/n.ipynb", "1 + 1");
        var before = File.ReadAllBytes(project.Path("locked/n.ipynb"));

        var run = Mounted("mount --bind locked locked && mount -o remount,bind,ro locked", "run locked/n.ipynb",
            "render locked/n.ipynb --out locked/site", "render locked/n.ipynb --out site", "ls locked");

        Assert.Equal(
            new Tool.Result(0, "1\n1\nsite/index.html\n0\nn.ipynb\n",
            "locked/n.ipynb: it cannot be written (Read-only file system); the file is as it was.\n"
                + "analysis: --out locked/site: the folder cannot be made (Read-only file system); name another.\n"), run);
        Assert.Equal(before, File.ReadAllBytes(project.Path("locked/n.ipynb")));
    }

    [Fact]
    public async Task Run_TheSameNotebookTwiceAtOnce_BothEndAndTheFileIsWhole()
    {
        project.Notebook("n.ipynb", "for (var i = 0; i < 1000; i++) Console.WriteLine(i);");

        var runs = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => Tool.Run(project.Folder, "run", "n.ipynb"))));

        Assert.Equal([new Tool.Result(0, "", ""), new Tool.Result(0, "", "")], runs);
        Assert.EndsWith("\n999\n",
            Assert.IsType<StreamOutput>(Assert.Single(NotebookFile.Read(project.Path("n.ipynb")).CodeCells.Single().Outputs)).Text,
            StringComparison.Ordinal);
        Assert.Equal(["n.ipynb"], Files());
    }

    private IEnumerable<string?> Files() => Directory.GetFiles(project.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    // Runs the tool, and other programs, where something is mounted; each run of the tool prints its exit code.
    private Tool.Result Mounted(string mount, params string[] commands)
    {
        var lines = commands.Select(command => command.Split(' ')[0] is "run" or "check" or "render"
            ? $"dotnet exec {Path.Combine(Tool.Folder, "Analysis.Cli.dll")} {command}; echo $?" : command);
        return Tool.RunProgram("unshare", project.Folder, [], "", "-r", "-m", "sh", "-c", $"{mount}\n{string.Join('\n', lines)}");
    }
}
