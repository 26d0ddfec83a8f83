using System.Diagnostics;
using System.Globalization;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests;

/// <summary>A cell cannot take anything with it: not the outputs before it, not the notebooks after it, not the tool.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Theory]
    [InlineData("Environment.Exit(0);", "exit code 0")]
    [InlineData("Environment.FailFast(\"it gave up\");", "it gave up")]
    [InlineData("int Deep(int n) => Deep(n + 1) + 1;\nDeep(0)", "Stack overflow")]
    [InlineData("new System.Threading.Thread(() => throw new InvalidOperationException(\"on another thread\")).Start();\nSystem.Threading.Thread.Sleep(20000);", "on another thread")]
    public void Run_CellEndsItsProcess_KeepsTheOutputsBeforeItAndNamesIt(string source, string why)
    {
        project.Notebook("n.ipynb", "var x = 1;", "Console.WriteLine(\"before\");", source, "Console.WriteLine(\"after\");");

        var run = Tool.Run(project.Folder, "run", "n.ipynb");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("n.ipynb: cell 4: ProcessEnded: the cell ended the process that ran it (exit code ", run.Error, StringComparison.Ordinal);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
        var cells = NotebookFile.Read(project.Path("n.ipynb")).Cells.OfType<CodeCell>().ToArray();
        Assert.Equal("before\n", Assert.IsType<StreamOutput>(Assert.Single(cells[1].Outputs)).Text);
        Assert.Equal("ProcessEnded", Assert.IsType<ErrorOutput>(Assert.Single(cells[2].Outputs)).Name);
        Assert.Empty(cells[3].Outputs);
    }

    [Fact]
    public void Run_MemoryLimit_EndsTheCellThatNeedsMore()
    {
        project.Notebook("n.ipynb", "var x = 1;", "Console.WriteLine(\"before\");", "var kept = new List<byte[]>();\nwhile (true) { kept.Add(new byte[10_000_000]); kept[^1].AsSpan().Fill(1); }");

        var run = Tool.Run(project.Folder, "run", "n.ipynb", "--memory", "400", "--output", "out.ipynb");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("n.ipynb: cell 4", run.Error, StringComparison.Ordinal);
        Assert.Equal("before\n", Assert.IsType<StreamOutput>(Assert.Single(((CodeCell)NotebookFile.Read(project.Path("out.ipynb")).Cells[2]).Outputs)).Text);
    }

    [Fact]
    public void Render_CellEndsItsProcess_RunsTheNextNotebook()
    {
        project.Notebook("a.ipynb", "var x = 1;", "Environment.Exit(0);");
        project.Notebook("b.ipynb", "var x = 1;", "Console.WriteLine(\"b ran\");");

        var run = Tool.Run(project.Folder, "render", "a.ipynb", "b.ipynb", "--jobs", "1", "--out", "site");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("b ran", File.ReadAllText(project.Path("site/b.html")), StringComparison.Ordinal);
        Assert.Contains("ProcessEnded", File.ReadAllText(project.Path("site/a.html")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Diagnostics.Process.Start(\"echo\", \"hi\").WaitForExit();", "hi")]
    [InlineData("Console.OpenStandardOutput().Write(\"{\\\"$type\\\":\\\"ended\\\"}\\n\"u8);", "{\"$type\":\"ended\"}")]
    public void Run_PrintedPastTheNotebook_IsSaidAndTouchesNothing(string source, string printed)
    {
        project.Notebook("n.ipynb", "var x = 1;", source, "1 + 1");

        var run = Tool.Run(project.Folder, "run", "n.ipynb");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal($"n.ipynb: warning: printed past the notebook, by a process that a cell started: {printed}\n", run.Error);
    }

    [Fact]
    public void Run_ChildThatReadsStandardInput_FindsItsEnd()
    {
        project.Notebook("n.ipynb", "var x = 1;", "var child = System.Diagnostics.Process.Start(\"cat\");\nchild.WaitForExit();\nchild.ExitCode");

        Assert.Equal(0, Tool.Run(project.Folder, "run", "n.ipynb", "--timeout", "60").ExitCode);
    }

    [Fact]
    public void Run_ChildProcesses_EndWithTheNotebook()
    {
        var marker = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        project.Notebook("n.ipynb", "var x = 1;", $"System.Diagnostics.Process.Start(\"sh\", \"-c \\\"sleep 600; echo {marker}\\\"\");");

        Assert.Equal(0, Tool.Run(project.Folder, "run", "n.ipynb").ExitCode);

        Assert.DoesNotContain(CommandLines(), line => line.Contains(marker, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_Killed_TakesItsWorkerWithIt()
    {
        var marker = "M" + Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        project.Notebook("n.ipynb", "var x = 1;", $"System.IO.File.WriteAllText(\"{marker}\", Environment.ProcessId.ToString());\nwhile (true) {{ }}");
        using var tool = Process.Start(new ProcessStartInfo("dotnet", ["exec", Path.Combine(Tool.Folder, "Analysis.Cli.dll"), "run", "n.ipynb", "--timeout", "0"]) { WorkingDirectory = project.Folder })!;
        var file = project.Path(marker);
        Assert.True(await UntilAsync(() => File.Exists(file) && File.ReadAllText(file).Length > 0), "the cell did not begin");
        var worker = int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);

        tool.Kill();

        Assert.True(await UntilAsync(() => !IsRunning(worker)), "the worker outlived the tool");
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Run_OutputThatIsALink_WritesItsTargetAndKeepsItsMode()
    {
        project.Notebook("n.ipynb", "var x = 1;", "1 + 1");
        File.WriteAllText(project.Path("target.ipynb"), "old");
        File.SetUnixFileMode(project.Path("target.ipynb"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(project.Path("link.ipynb"), "target.ipynb");

        Assert.Equal(0, Tool.Run(project.Folder, "run", "n.ipynb", "--output", "link.ipynb").ExitCode);

        Assert.Equal("target.ipynb", new FileInfo(project.Path("link.ipynb")).LinkTarget);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(project.Path("target.ipynb")));
        Assert.Equal(3, NotebookFile.Read(project.Path("target.ipynb")).Cells.Count);
        Assert.Equal(["link.ipynb", "n.ipynb", "target.ipynb"], Directory.GetFiles(project.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Run_OutputIntoADevice_WritesIntoItAndNeverReplacesIt()
    {
        project.Notebook("n.ipynb", "var x = 1;", "1 + 1");

        Assert.Equal(0, Tool.Run(project.Folder, "run", "n.ipynb", "--output", "/dev/null").ExitCode);
        Assert.Equal(0, new FileInfo("/dev/null").Length);
    }

    [Fact]
    public void Run_DeviceIsFull_SaysSo()
    {
        project.Notebook("n.ipynb", "var x = 1;", "1 + 1");

        var run = Tool.Run(project.Folder, "run", "n.ipynb", "--output", "/dev/full");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("/dev/full", run.Error, StringComparison.Ordinal);
    }

    private static async Task<bool> UntilAsync(Func<bool> condition)
    {
        for (var waited = 0; waited < 300 && !condition(); waited++)
        {
            await Task.Delay(200);
        }

        return condition();
    }

    private static bool IsRunning(int process) => File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat").Contains(") Z ", StringComparison.Ordinal);

    private static IEnumerable<string> CommandLines() => Directory.EnumerateDirectories("/proc").Select(folder =>
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    });
}
