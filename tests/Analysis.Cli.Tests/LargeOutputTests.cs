using System.Diagnostics;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests;

/// <summary>However much a cell puts out, and whatever it does to what it shares with the others, the notebook ends and says what is
/// missing.</summary>
public sealed class LargeOutputTests : IDisposable
{
    private const string LeftOut = "The cell puts out more than 50 MB; the rest is left out here. Write that much into a file.\n";

    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Run_PrintsMoreThanTheLimit_KeepsTheFirst50MegabytesAndSaysSo()
    {
        project.Notebook("n.ipynb", "var line = new string('x', 999);\nfor (var i = 0; i < 60_000; i++) Console.WriteLine(line);",
            "Console.WriteLine(\"after\");");

        Assert.Equal(new Tool.Result(0, "", "n.ipynb:2: warning: " + LeftOut), Tool.Run(project.Folder, "run", "n.ipynb"));

        var cells = NotebookFile.Read(project.Path("n.ipynb")).CodeCells.ToList();
        Assert.Equal((2, 50_000_000, LeftOut),
            (cells[0].Outputs.Count, ((StreamOutput)cells[0].Outputs[0]).Text.Length, ((StreamOutput)cells[0].Outputs[1]).Text));
        Assert.Equal([new StreamOutput("stdout", "after\n")], cells[1].Outputs);
    }

    [Fact]
    public void Run_PrintsUpToTheLimit_KeepsAll()
    {
        project.Notebook("n.ipynb", "var line = new string('x', 999);\nfor (var i = 0; i < 50_000; i++) Console.WriteLine(line);");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb"));
        Assert.Equal(50_000_000,
            ((StreamOutput)NotebookFile.Read(project.Path("n.ipynb")).CodeCells.Single().Outputs.Single()).Text.Length);
    }

    [Fact]
    public void Run_TenThousandDisplays_KeepsEachInOrder()
    {
        project.Notebook("n.ipynb", "for (var i = 0; i < 10_000; i++) display(i);");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb"));
        Assert.Equal(
            Enumerable.Range(0, 10_000).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            NotebookFile.Read(project.Path("n.ipynb")).CodeCells.Single().Outputs.Select(output =>
            ((DisplayOutput)output).Data["text/plain"]));
    }

    [Fact]
    public void Run_HundredThousandLines_KeepsEach()
    {
        project.Notebook("n.ipynb", "for (var i = 0; i < 100_000; i++) Console.WriteLine(i);");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb"));
        Assert.Equal(
            string.Concat(Enumerable.Range(0, 100_000).Select(number => number + "\n")),
            Assert.IsType<StreamOutput>(Assert.Single(NotebookFile.Read(project.Path("n.ipynb")).CodeCells.Single().Outputs)).Text);
    }

    [Theory]
    [InlineData("IEnumerable<int> Endless() { while (true) yield return 1; }\nEndless()")]
    [InlineData("async IAsyncEnumerable<int> Endless() { while (true) { await Task.Yield(); yield return 1; } }\nEndless()")]
    [InlineData("System.IO.File.OpenRead(\"/dev/zero\")")]
    [InlineData("new string('x', 200_000_000)")]
    [InlineData("var l = new List<object>(); for (var i = 0; i < 20; i++) l.Add(l); l")]
    public void Run_ResultWithoutEnd_ShowsItsStart(string source)
    {
        project.Notebook("n.ipynb", source, "Console.WriteLine(\"after\");");
        var watch = Stopwatch.StartNew();

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "n.ipynb", "--timeout", "120"));

        var cells = NotebookFile.Read(project.Path("n.ipynb")).CodeCells.ToList();
        Assert.InRange(((ResultOutput)Assert.Single(cells[0].Outputs)).Data["text/plain"]!.Length, 1, 10_000_000);
        Assert.Equal([new StreamOutput("stdout", "after\n")], cells[1].Outputs);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"it took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("Console.SetOut(new System.IO.StringWriter());\nConsole.SetError(new System.IO.StringWriter());\nConsole.SetIn(new "
        + "System.IO.StringReader(\"typed\"));")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.DefaultThreadCurrentCulture = "
        + "new(\"de-DE\");")]
    [InlineData("Environment.CurrentDirectory = \"/\";")]
    [InlineData("System.IO.Directory.CreateDirectory(\"gone\"); Environment.CurrentDirectory = \"gone\"; "
        + "System.IO.Directory.Delete(\"../gone\");")]
    [InlineData("_ = Task.Run(() => throw new InvalidOperationException(\"lost\"));\nSystem.Threading.Thread.Sleep(300); GC.Collect(); "
        + "GC.WaitForPendingFinalizers();")]
    [InlineData("foreach (System.Collections.DictionaryEntry one in Environment.GetEnvironmentVariables()) "
        + "Environment.SetEnvironmentVariable((string)one.Key, null);")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting.Formatter.ResetToDefault();")]
    public void Run_CellChangesWhatTheProcessShares_LeavesTheNextNotebookAsItWas(string source)
    {
        const string told = "Console.WriteLine($\"{1.5} {System.IO.File.Exists(\"b.ipynb\")} {Console.In.ReadLine() is null}\");";
        project.Notebook("a.ipynb", source);
        project.Notebook("b.ipynb", told);

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "a.ipynb", "b.ipynb"));
        Assert.Equal([new StreamOutput("stdout", "1.5 True True\n")],
            NotebookFile.Read(project.Path("b.ipynb")).CodeCells.Single().Outputs);
    }

    [Theory]
    [InlineData(true, "var kept = new byte[1000];")]
    [InlineData(false, "var kept = new byte[700_000_000]; kept.AsSpan().Fill(1);")]
    public void Run_NotebookLeavesMuchBehind_TheNextOneHasAProcessOfItsOwn(bool isShared, string source)
    {
        const string process = "System.IO.File.WriteAllText(\"{0}.txt\", Environment.ProcessId.ToString());\n";
        project.Notebook("a.ipynb", process.Replace("{0}", "a", StringComparison.Ordinal) + source);
        project.Notebook("b.ipynb", process.Replace("{0}", "b", StringComparison.Ordinal));

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "a.ipynb", "b.ipynb"));
        Assert.Equal(isShared, File.ReadAllText(project.Path("a.txt")) == File.ReadAllText(project.Path("b.txt")));
    }

    [Fact]
    public void Render_ManyNotebooksAtOnce_WritesAllTheirPages()
    {
        var names = Enumerable.Range(1, 24).Select(number => project.Notebook($"n{number:00}.ipynb", $"{number} * 1000")).ToArray();

        Assert.Equal(new Tool.Result(0, "site/index.html\n", ""),
            Tool.Run(project.Folder, ["render", .. names, "--jobs", "4", "--out", "site"]));
        Assert.All(names, name => Assert.Contains($">{int.Parse(name[1..3], System.Globalization.CultureInfo.InvariantCulture)}000</pre>",
            File.ReadAllText(project.Path($"site/{name[..3]}.html")), StringComparison.Ordinal));
    }
}
