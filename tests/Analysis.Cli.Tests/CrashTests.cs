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
    [InlineData("Environment.Exit(7);", "exit code 7")]
    [InlineData("System.Diagnostics.Process.GetCurrentProcess().Kill();", "exit code 137")]
    [InlineData("Environment.FailFast(\"it gave up\");", "exit code 134: Process terminated. it gave up")]
    [InlineData("int Deep(int n) => Deep(n + 1) + 1;\nDeep(0)", "exit code 134: Stack overflow.")]
    [InlineData("new System.Threading.Thread(() => throw new InvalidOperationException(\"on another "
        + "thread\")).Start();\nSystem.Threading.Thread.Sleep(20000);",
        "exit code 134: Unhandled exception. System.InvalidOperationException: on another thread")]
    [InlineData("async void Late() { await Task.Delay(50); throw new InvalidOperationException(\"later\"); "
        + "}\nLate();\nSystem.Threading.Thread.Sleep(20000);",
        "exit code 134: Unhandled exception. System.InvalidOperationException: later")]
    public void Run_CellEndsItsProcess_KeepsTheOutputsBeforeItAndNamesIt(string source, string why)
    {
        project.Notebook("n.ipynb", "var x = 1;", "Console.WriteLine(\"before\");", source, "Console.WriteLine(\"after\");");

        var run = Tool.Run(project.Folder, "run", "n.ipynb");

        Assert.Equal(
            new Tool.Result(2, "",
            $"n.ipynb:4: error: ProcessEnded: the cell ended the process that ran it ({why}).\nn.ipynb: written, with the outputs of the "
            + $"cells before the one that failed.\n"), run);
        var cells = NotebookFile.Read(project.Path("n.ipynb")).Cells.OfType<CodeCell>().ToArray();
        Assert.Equal([new StreamOutput("stdout", "before\n")], cells[1].Outputs);
        Assert.Equal("ProcessEnded", Assert.IsType<ErrorOutput>(Assert.Single(cells[2].Outputs)).Name);
        Assert.Empty(cells[3].Outputs);
    }

    [Fact]
    public void Run_MemoryLimit_EndsTheCellThatNeedsMore()
    {
        project.Notebook("n.ipynb", "var x = 1;", "Console.WriteLine(\"before\");",
            "var kept = new List<byte[]>();\nwhile (true) { kept.Add(new byte[10_000_000]); kept[^1].AsSpan().Fill(1); }");

        var run = Tool.Run(project.Folder, "run", "n.ipynb", "--memory", "400", "--output", "out.ipynb");

        Assert.Equal(
            new Tool.Result(2, "",
            "n.ipynb:4:2: error: System.OutOfMemoryException: Exception of type 'System.OutOfMemoryException' was thrown. "
                + "The cell needs more than --memory or this machine allows; take less at a time, or give it more.\n"
                + "    cell 4, line 2: while (true) { kept.Add(new byte[10_000_000]); kept[^1].AsSpan().Fill(1); }\n"), run);
        Assert.Equal([new StreamOutput("stdout", "before\n")], ((CodeCell)NotebookFile.Read(project.Path("out.ipynb")).Cells[2]).Outputs);
    }

    [Fact]
    public void Render_CellEndsItsProcess_RunsTheNextNotebook()
    {
        project.Notebook("a.ipynb", "Console.WriteLine(\"a began\");", "Environment.Exit(0);");
        project.Notebook("b.ipynb", "var x = 1;", "Console.WriteLine(\"b ran\");");

        var run = Tool.Run(project.Folder, "render", "a.ipynb", "b.ipynb", "--jobs", "1", "--out", "site");

        Assert.Equal(new Tool.Result(2, "site/index.html\n",
            "a.ipynb:3: error: ProcessEnded: the cell ended the process that ran it (exit code 0).\n"), run);
        Assert.Contains("b ran", File.ReadAllText(project.Path("site/b.html")), StringComparison.Ordinal);
        Assert.Contains("a began", File.ReadAllText(project.Path("site/a.html")), StringComparison.Ordinal);
        Assert.Contains("ProcessEnded", File.ReadAllText(project.Path("site/a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_WarningsAndFailuresBeforeTheEnd_AreSaidToo()
    {
        project.Notebook("n.ipynb", "Console.Error.WriteLine(\"careful\");", "throw new InvalidOperationException(\"one\");",
            "Environment.Exit(3);");

        Assert.Equal(
            new Tool.Result(2, "",
            "n.ipynb:2: warning: careful\nn.ipynb:3:1: error: System.InvalidOperationException: one\n    cell 3, line 1: throw new "
            + "InvalidOperationException(\"one\");\n"
                + "n.ipynb:4: error: ProcessEnded: the cell ended the process that ran it (exit code 3).\nn.ipynb: written, with the "
                + "outputs of the cells before the one that failed.\n"),
            Tool.Run(project.Folder, "run", "n.ipynb", "--allow-errors"));
    }

    // Each of these once ended the tool, hung it, or forged what a worker says.
    [Theory]
    [InlineData("System.Diagnostics.Process.Start(\"echo\", \"hi\").WaitForExit();", "hi")]
    [InlineData("var o = Console.OpenStandardOutput(); o.Write(\"hello\\n\"u8); o.Flush();", "hello")]
    [InlineData("Console.OpenStandardOutput().Write(\"{\\\"$type\\\":\\\"ended\\\",\\\"ExitCode\\\":0,\\\"Messages\\\":\\\"forged\\\",\\\"Usable\\\":true}\\n\"u8);",
        "{\"$type\":\"ended\",\"ExitCode\":0,\"Messages\":\"forged\",\"Usable\":true}")]
    [InlineData("Console.Out.Close(); Console.WriteLine(\"after\"); Console.SetOut(System.IO.TextWriter.Null); "
        + "Console.OpenStandardOutput().Write(\"forged\\n\"u8);", "forged")]
    [InlineData("System.Diagnostics.Process.Start(\"cat\"); 1", null)]
    [InlineData("System.Diagnostics.Process.Start(\"sh\", \"-c \\\"cat > /dev/null\\\"\"); 1", null)]
    [InlineData("var l = new List<object>(); l.Add(l); l", null)]
    public void Render_PrintedOrReadPastTheNotebook_IsSaidAndTouchesNothing(string source, string? printed)
    {
        project.Notebook("n.ipynb", source, "1 + 1");
        project.Notebook("ok.ipynb", "40 + 2");

        var run = Tool.Run(project.Folder, "render", "n.ipynb", "ok.ipynb", "--jobs", "1", "--out", "site", "--timeout", "60");

        Assert.Equal(
            new Tool.Result(0, "site/index.html\n", printed is null ? ""
            : $"n.ipynb: warning: printed past the notebook, by a process that a cell started or through the console's own stream: "
            + $"{printed}\n"),
            run);
        Assert.Contains(">2</pre>", File.ReadAllText(project.Path("site/n.html")), StringComparison.Ordinal);
        Assert.Contains(">42</pre>", File.ReadAllText(project.Path("site/ok.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_CellWritesIntoTheWorkersOwnPipe_EndsThatNotebookOnly()
    {
        const string garbage = """
            static class C { [System.Runtime.InteropServices.DllImport("libc", EntryPoint = "write")] public static extern nint Write(int file, byte[] bytes, nint count); }
            foreach (var link in System.IO.Directory.GetFiles("/proc/self/fd"))
                if (System.IO.File.ResolveLinkTarget(link, false)?.Name.StartsWith("socket:") == true)
                    C.Write(int.Parse(System.IO.Path.GetFileName(link)), Encoding.UTF8.GetBytes("garbage\n"), 8);
            System.Threading.Thread.Sleep(20000);
            """;
        project.Notebook("a.ipynb", "Console.WriteLine(\"before\");", garbage);
        project.Notebook("b.ipynb", "40 + 2");

        var run = Tool.Run(project.Folder, "run", "a.ipynb", "b.ipynb");

        Assert.Equal(
            new Tool.Result(2, "",
            "a.ipynb:3: error: ProcessEnded: the cell ended the process that ran it (it said what no worker says: \"garbage\").\n"
                + "a.ipynb: written, with the outputs of the cells before the one that failed.\n"), run);
        Assert.Equal([new StreamOutput("stdout", "before\n")], NotebookFile.Read(project.Path("a.ipynb")).CodeCells.First().Outputs);
        Assert.IsType<ResultOutput>(Assert.Single(NotebookFile.Read(project.Path("b.ipynb")).CodeCells.Single().Outputs));
    }

    [Fact]
    public void Run_ChildThatReadsStandardInput_FindsItsEnd()
    {
        project.Notebook("n.ipynb",
            "var child = System.Diagnostics.Process.Start(\"cat\");\nchild.WaitForExit();\nConsole.WriteLine(child.ExitCode);");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb", "--timeout", "60"));
        Assert.Equal([new StreamOutput("stdout", "0\n")], NotebookFile.Read(project.Path("n.ipynb")).CodeCells.Single().Outputs);
    }

    [Fact]
    public void Run_ChildProcesses_EndWithTheNotebook()
    {
        var marker = Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        project.Notebook("n.ipynb", "var x = 1;", $"System.Diagnostics.Process.Start(\"sh\", \"-c \\\"sleep 600; echo {marker}\\\"\");");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb"));

        Assert.DoesNotContain(CommandLines(), line => line.Contains(marker, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Run_Killed_TakesItsWorkerWithIt()
    {
        var marker = "M" + Stopwatch.GetTimestamp().ToString(CultureInfo.InvariantCulture);
        project.Notebook("n.ipynb", "var x = 1;",
            $"System.IO.File.WriteAllText(\"{marker}\", Environment.ProcessId.ToString());\nwhile (true) {{ }}");
        using var tool = Process.Start(new ProcessStartInfo("dotnet",
            ["exec", Path.Combine(Tool.Folder, "Analysis.Cli.dll"), "run", "n.ipynb", "--timeout", "0"])
        {
            WorkingDirectory =
            project.Folder
        })!;
        var file = project.Path(marker);
        Assert.True(await UntilAsync(() => File.Exists(file) && File.ReadAllText(file).Length > 0), "the cell did not begin");
        var worker = int.Parse(await File.ReadAllTextAsync(file), CultureInfo.InvariantCulture);

        tool.Kill();

        Assert.True(await UntilAsync(() => !IsRunning(worker)), "the worker outlived the tool");
    }

    private static async Task<bool> UntilAsync(Func<bool> condition)
    {
        for (var waited = 0; waited < 300 && !condition(); waited++)
        {
            await Task.Delay(200);
        }

        return condition();
    }

    private static bool IsRunning(int process) => File.Exists($"/proc/{process}/stat") && !File.ReadAllText($"/proc/{process}/stat")
        .Contains(") Z ", StringComparison.Ordinal);

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
