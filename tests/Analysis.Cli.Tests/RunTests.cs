using System.Reflection;
using System.Reflection.Emit;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Run_Notebook_WritesItsOutputsIntoIt()
    {
        project.Notebook("a.ipynb", "var x = 40;", "x + 2");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "a.ipynb"));
        Assert.Equal("42", Assert.IsType<ResultOutput>(NotebookFile.Read(project.Path("a.ipynb")).CodeCells.Last().Outputs.Single()).Data["text/plain"]);
    }

    [Fact]
    public void Run_TwiceAndUnderAnotherCultureAndZone_GivesTheSameBytes()
    {
        project.Notebook("a.ipynb", "var x = 1.5;", "x / 4",
            "Console.WriteLine($\"{x:N3} {new DateTime(2022, 9, 12, 13, 43, 2, DateTimeKind.Utc).ToLocalTime():f} "
            + "{TimeZoneInfo.Local.Id}\");",
            "new[] { new { Half = 0.5, Name = \"制裁\" } }");
        Tool.Run(project.Folder, "run", "a.ipynb");
        var first = File.ReadAllBytes(project.Path("a.ipynb"));

        Assert.Equal(0, Tool.Run(project.Folder, "run", "a.ipynb").ExitCode);
        Assert.Equal(first, File.ReadAllBytes(project.Path("a.ipynb")));
        var german = new Dictionary<string, string> { ["LANG"] = "de_DE.UTF-8", ["LC_ALL"] = "de_DE.UTF-8", ["TZ"] = "Asia/Shanghai" };
        Assert.Equal(0, Tool.Run(project.Folder, german, "", "run", "a.ipynb").ExitCode);
        Assert.Equal(first, File.ReadAllBytes(project.Path("a.ipynb")));
    }

    [Fact]
    public void Run_FailingCell_NamesNotebookCellAndLine_AndLeavesTheFile()
    {
        project.Notebook("b/fails.ipynb", "var x = 1;", "Console.WriteLine(x);\nthrow new InvalidOperationException(\"no articles\");");
        var before = File.ReadAllBytes(project.Path("b/fails.ipynb"));

        var result = Tool.Run(project.Folder, "run", "b/fails.ipynb");

        Assert.Equal(new Tool.Result(2, "",
            "b/fails.ipynb:3:2: error: System.InvalidOperationException: no articles\n    cell 3, line 2: throw new "
            + "InvalidOperationException(\"no articles\");\n"
            + "b/fails.ipynb: nothing is written, because a cell failed: the file is as it was; --allow-errors writes what there is.\n"),
            result);
        Assert.Equal(before, File.ReadAllBytes(project.Path("b/fails.ipynb")));
    }

    [Fact]
    public void Run_NotebooksThatFailAlike_SaySoOnceWithEachPlace()
    {
        project.Notebook("a.ipynb", "throw new Exception(\"x\");");
        project.Notebook("b.ipynb", "throw new Exception(\"x\");");

        Assert.Equal(new Tool.Result(2, "", "a.ipynb:2:1: error: System.Exception: x\n    cell 2, line 1: throw new Exception(\"x\");\n"
            + "    the same in b.ipynb:2:1\n"
            + "a.ipynb: nothing is written, because a cell failed: the file is as it was; --allow-errors writes what there is.\n"
            + "b.ipynb: nothing is written, because a cell failed: the file is as it was; --allow-errors writes what there is.\n"),
            Tool.Run(project.Folder, "run", "a.ipynb", "b.ipynb"));
    }

    [Fact]
    public void Run_AllowErrors_KeepsTheErrorAmongTheOutputs()
    {
        project.Notebook("a.ipynb", "undefined", "\"after\"");

        Assert.Equal(2, Tool.Run(project.Folder, "run", "a.ipynb", "--allow-errors").ExitCode);
        var cells = NotebookFile.Read(project.Path("a.ipynb")).CodeCells.ToList();
        Assert.Equal("The name 'undefined' does not exist in the current context",
            Assert.IsType<ErrorOutput>(cells[0].Outputs.Single()).Message);
        Assert.Single(cells[1].Outputs);
    }

    [Fact]
    public void Run_LoopWithoutEnd_StopsAtTheTimeoutAndEnds()
    {
        project.Notebook("a.ipynb", "var x = 1;", "while (true) { }");

        Assert.Equal(
            new Tool.Result(2, "",
            "a.ipynb:3: error: Timeout: the cell was stopped after 20 s; give it longer with --timeout SECONDS, or look for a loop without "
            + "an end.\n"
                + "a.ipynb: nothing is written, because a cell failed: the file is as it was; --allow-errors writes what there is.\n"),
            Tool.Run(project.Folder, "run", "a.ipynb", "--timeout", "20"));
    }

    [Fact]
    public void Run_Parameter_SetsIt()
    {
        project.Notebook("a.ipynb", "var topic = \"a\"; var top = 3;", "Console.WriteLine(topic + top);");

        Assert.Equal(0, Tool.Run(project.Folder, "run", "a.ipynb", "--output", "b.ipynb", "-p", "topic=制裁", "-p", "top=20").ExitCode);
        Assert.Equal(new StreamOutput("stdout", "制裁20\n"), NotebookFile.Read(project.Path("b.ipynb")).CodeCells.Last().Outputs.Single());
        Assert.Null(NotebookFile.Read(project.Path("a.ipynb")).CodeCells.Last().ExecutionCount);
    }

    // A library is read from a copy: one that is built again while a cell runs is neither in the way nor pulled from under it.
    [Fact]
    public void Run_LibraryRebuiltMeanwhile_IsTheOneThatWasNamed()
    {
        Directory.CreateDirectory(project.Path("lib"));
        var library = new PersistedAssemblyBuilder(new AssemblyName("Mine"), typeof(object).Assembly);
        var module = library.DefineDynamicModule("Mine.dll");
        foreach (var name in new[] { "Mine.First", "Mine.Second" })
        {
            var type = module.DefineType(name, TypeAttributes.Public, typeof(object));
            type.DefineDefaultConstructor(MethodAttributes.Public);
            type.CreateType();
        }

        library.Save(project.Path("lib/Mine.dll"));
        project.Notebook("a.ipynb", "#r \"lib/Mine.dll\"\nConsole.Write(new Mine.First());",
            "System.IO.File.WriteAllText(\"lib/Mine.dll\", \"rebuilt\");", "Console.Write(new Mine.Second());");

        Assert.Equal(new Tool.Result(0, "", ""), Tool.Run(project.Folder, "run", "a.ipynb"));
        Assert.Equal("rebuilt", File.ReadAllText(project.Path("lib/Mine.dll")));
        Assert.Equal(["Mine.First", "Mine.Second"], NotebookFile.Read(project.Path("a.ipynb")).CodeCells.SelectMany(cell => cell.Outputs)
            .Select(output => ((StreamOutput)output).Text));
    }

    [Fact]
    public void Run_KernelsLibraryOfAnotherBuild_WarnsThatItsOwnIsUsed()
    {
        Directory.CreateDirectory(project.Path("lib"));
        var other = new PersistedAssemblyBuilder(new AssemblyName("Microsoft.DotNet.Interactive.Formatting")
        {
            Version = new Version(1,
            0)
        }, typeof(object).Assembly);
        other.DefineDynamicModule("Microsoft.DotNet.Interactive.Formatting.dll");
        other.Save(project.Path("lib/Microsoft.DotNet.Interactive.Formatting.dll"));
        File.Copy(Path.Combine(Tool.Folder, "AngleSharp.dll"), project.Path("lib/AngleSharp.dll"));
        project.Notebook("a.ipynb", "#r \"lib/Microsoft.DotNet.Interactive.Formatting.dll\"\n#r \"lib/AngleSharp.dll\"\n1 + 1");

        Assert.Equal(
            new Tool.Result(0, "",
            "a.ipynb: warning: Microsoft.DotNet.Interactive.Formatting.dll: the engine's own is used, which is another build than the one "
            + "that the notebook names.\n"),
            Tool.Run(project.Folder, "run", "a.ipynb"));
    }

    [Theory]
    [InlineData("a.ipynb: it has no parameter \"tpic\". Did you mean topic?  Its parameters cell declares: topic.", "run", "a.ipynb", "-p",
        "tpic=x")]
    [InlineData("analysis: -p topic has no value; expected -p name=value.", "run", "a.ipynb", "-p", "topic")]
    [InlineData("analysis: -p topic=… is given twice; give each parameter once.", "run", "a.ipynb", "-p", "topic=1", "-p", "topic=2")]
    [InlineData("analysis: --timeout -1 is no number of seconds; expected 0 (no limit) to 1000000.", "run", "a.ipynb", "--timeout", "-1")]
    [InlineData("analysis: --timeout abc cannot be read; expected --timeout SECONDS: The longest that one cell may take; 0 for no "
        + "limit.\nTry: analysis run --help", "run", "a.ipynb", "--timeout", "abc")]
    [InlineData("analysis: --timeout has no value; expected --timeout SECONDS: The longest that one cell may take; 0 for no limit.\nTry: "
        + "analysis run --help", "run", "a.ipynb", "--timeout")]
    [InlineData("analysis: --jobs 1.5 cannot be read; expected --jobs N: How many notebooks run at a time; default: one a processor.\nTry: "
        + "analysis check --help", "check", "--jobs", "1.5")]
    [InlineData("analysis: run needs NOTEBOOK: Notebooks (.ipynb, .dib), or folders of them.\nTry: analysis run --help", "run")]
    [InlineData("analysis: no command is given; expected one of: render, run, check, convert, describe, compare, track, find, export, "
        + "inspect, segment, store, sql.\nTry: analysis --help")]
    [InlineData("analysis: the argument after \"--output\" is empty; give it a value, or leave it out.\nTry: analysis run --help", "run",
        "a.ipynb", "--output", "")]
    [InlineData("analysis: --output none/b.ipynb: there is no folder none; make it, or name another.", "run", "a.ipynb", "--output",
        "none/b.ipynb")]
    [InlineData("analysis: --output empty: this is a folder; expected a file in it.", "run", "a.ipynb", "--output", "empty")]
    [InlineData("analysis: --output a.html: run writes a notebook (.ipynb); for a page: analysis render a.ipynb --out DIR", "run",
        "a.ipynb", "--output", "a.html")]
    [InlineData("missing.ipynb: there is no such file or folder; expected a notebook (.ipynb) or a folder of notebooks.{elsewhere}", "run",
        "missing.ipynb")]
    [InlineData("analysis: there is no option \"--timout\". Did you mean --timeout?\nTry: analysis run --help", "run", "a.ipynb",
        "--timout")]
    [InlineData("analysis: there is no option \"--data\". A notebook takes its folder as a parameter: -p data=DIR.\nTry: analysis run "
        + "--help", "run", "a.ipynb", "--data", "x")]
    [InlineData("analysis: there is no option \"--topic\". Did you mean -p topic=climate?\nTry: analysis render --help", "render",
        "a.ipynb", "--topic", "climate")]
    [InlineData("analysis: there is no option \"--topc\". Did you mean -p topic=climate?\nTry: analysis check --help", "check",
        "--topc=climate")]
    [InlineData("analysis: there is no option \"--topic\". Did you mean -p 'topic=climate change'?\nTry: analysis run --help", "run",
        "a.ipynb", "--topic", "climate change")]
    [InlineData("analysis: there is no option \"--zone\". Did you mean -p zone=VALUE?\nTry: analysis run --help", "run", "a.ipynb",
        "--zone")]
    [InlineData("analysis: there is no option \"--out\". Did you mean --output?\nTry: analysis run --help", "run", "a.ipynb", "--out",
        "b.ipynb")]
    [InlineData("analysis: -p topic has no value; expected -p name=value.", "render", "a.ipynb", "-p", "topic", "climate")]
    [InlineData("analysis: -p topic has no value; expected -p name=value.", "check", "a.ipynb", "-p", "topic", "climate")]
    [InlineData("analysis: -p topic has no value; expected -p name=value.", "run", "a.ipynb", "-p", "topic", "climate")]
    [InlineData("analysis: there is no command \"rendr\". Did you mean render?\nTry: analysis --help", "rendr")]
    [InlineData("text.ipynb: line 1, column 2: this is not JSON; expected a Jupyter notebook (nbformat 4).", "run", "text.ipynb")]
    [InlineData("notebooks: there is no such file or folder; expected a notebook (.ipynb) or a folder of notebooks.{elsewhere}", "render")]
    [InlineData("analysis: --out a.ipynb: this is a file; expected a folder for the site.", "render", "a.ipynb", "--out", "a.ipynb")]
    [InlineData("other/a.ipynb: its page would be a.html, as that of a.ipynb; rename the notebook, or leave it out.", "render", "a.ipynb",
        "other/a.ipynb")]
    [InlineData("empty: this folder holds no notebook (.ipynb).", "check", "empty")]
    [InlineData("analysis: --jobs 0 is no number of jobs; expected 1 or more.", "check", "a.ipynb", "--jobs", "0")]
    public void Run_WrongUsage_ExitsWithOneAndSaysWhatToDo(string message, params string[] arguments)
    {
        project.Notebook("a.ipynb", "var topic = \"a\";");
        File.WriteAllText(project.Path("text.ipynb"), "text");
        project.Notebook("other/a.ipynb", "1");
        Directory.CreateDirectory(project.Path("empty"));

        const string elsewhere =
            " The project's own are found from its folder, the one with Analysis.sln: go there (cd), or name the notebook's whole path.";
        message = message.Replace("  ", " ", StringComparison.Ordinal).Replace("{elsewhere}", elsewhere, StringComparison.Ordinal);

        Assert.Equal(new Tool.Result(1, "", message + "\n"), Tool.Run(project.Folder, arguments));
    }

    [Theory]
    [InlineData("00-tuor", "00-tour")]
    [InlineData("00-tuor.ipynb", "00-tour")]
    [InlineData("notebook/00-tour.ipynb", "00-tour")]
    [InlineData("notebooks/00-tuor.ipynb", "notebooks/00-tour.ipynb")]
    [InlineData("notebooks/00-tuor", "notebooks/00-tour.ipynb")]
    public void Run_NameNearThatOfANotebook_OffersIt(string given, string near)
    {
        project.Notebook("notebooks/00-tour.ipynb", "1 + 1");

        Assert.Equal(
            new Tool.Result(1, "",
            $"{given}: there is no such file or folder; expected a notebook (.ipynb) or a folder of notebooks. Did you mean {near}?\n"),
            Tool.Run(project.Folder, "run", given));
    }

    [Fact]
    public void Run_WithoutUnicodeData_SaysSoAndStops()
    {
        var result = Tool.Run(project.Folder, new Dictionary<string, string> { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, "",
            "render");

        Assert.Equal(new Tool.Result(1, "",
            "analysis: text cannot be normalised, because .NET runs without its Unicode library (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1); "
            + "unset that variable, and install libicu where it is missing.\n"), result);
    }
}
