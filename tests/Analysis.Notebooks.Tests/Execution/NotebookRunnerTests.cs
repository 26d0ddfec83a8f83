using System.Globalization;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public sealed partial class NotebookRunnerTests
{
    [Fact]
    public async Task Run_LastExpression_BecomesTheResult()
    {
        var result = await Run.Cells("var x = 40;", "x + 2");

        var output = Assert.IsType<ResultOutput>(Assert.Single(result.Outputs(2)));
        Assert.Equal((Number("42"), 2), (Describe(output), output.ExecutionCount));
        Assert.Empty(result.Outputs(1));
        Assert.Empty(result.Failures);
    }

    [Fact]
    public async Task Run_StreamsAndDisplays_KeepTheirOrder()
    {
        var result = await Run.Cells("""
            Console.Write("a"); Console.WriteLine("b");
            Console.Error.WriteLine("wrong");
            display("shown");
            "also".Display();
            "# Title".DisplayAs("text/markdown");
            Console.WriteLine(1.5);
            """);

        Assert.Equal(
            ["stdout:ab\n", "stderr:wrong\n", "text/plain:shown", "text/plain:also", "text/markdown:# Title", "stdout:1.5\n"],
            result.Outputs().Select(Describe));
    }

    [Fact]
    public async Task Run_DisplayWithoutSemicolon_ShowsOnce() =>
        Assert.Single((await Run.Cells("display(1)")).Outputs());

    [Fact]
    public async Task Run_DisplayWithMimeType_UsesIt()
    {
        var result = await Run.Cells("""display("<b>x</b>", "text/html"); display(HTML("<i>y</i>"));""");

        Assert.Equal(["text/html:" + Html("&lt;b&gt;x&lt;/b&gt;") + " text/plain:<b>x</b>", "text/html:<i>y</i> text/plain:<i>y</i>"],
            result.Outputs().Select(Describe));
    }

    [Fact]
    public async Task Run_UpdateOfADisplayedValue_TakesItsPlace() =>
        Assert.Equal(["text/plain:two"], (await Run.Cells("""var shown = display("one"); shown.Update("two");""")).Outputs().Select(Describe));

    [Fact]
    public async Task Run_TypeWithConventionFormatters_ShowsHtmlAndPlainText()
    {
        var result = await Run.Cells("""
            public class TypeFormatterSourceAttribute : Attribute
            {
                public TypeFormatterSourceAttribute(Type type) => FormatterSourceType = type;
                public Type FormatterSourceType { get; }
                public string[] PreferredMimeTypes { get; set; }
            }
            public class Shape { public Shape(string mime) => MimeType = mime; public string MimeType { get; } public bool Format(object value, System.IO.TextWriter writer) { writer.Write(MimeType == "text/html" ? "<p>heart</p>" : "heart"); return true; } }
            public class Source { public IEnumerable<object> CreateTypeFormatters() => new object[] { new Shape("text/html"), new Shape("text/plain") }; }
            [TypeFormatterSource(typeof(Source), PreferredMimeTypes = new[] { "text/html", "text/plain" })]
            public class Heart { }
            """, "new Heart()");

        Assert.Equal(["text/html:<p>heart</p> text/plain:heart"], result.Outputs(2).Select(Describe));
    }

    [Fact]
    public async Task Run_UsingsAndMethods_Persist() =>
        Assert.Equal([Number("3")],
        (await Run.Cells("using System.Globalization;", "int Three() => CultureInfo.InvariantCulture is null ? 0 : 3;", "Three()"))
        .Outputs(3).Select(Describe));

    [Fact]
    public async Task Run_Load_ResolvesAgainstTheNotebooksFolder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lib/setup.csx", "#load \"more.csx\"\nvar loaded = more + 1;");
        folder.Write("lib/more.csx", "var more = 41;");
        var notebook = Run.Of("#load \"lib/setup.csx\"\nusing System.Text;", "loaded",
            "System.IO.Path.GetFileName(Environment.CurrentDirectory)");

        var result = await NotebookRunner.RunAsync(notebook, Path.Combine(folder.Path, "test.ipynb"), new RunOptions());

        Assert.Equal([Number("42")], result.Outputs(2).Select(Describe));
        Assert.Equal([$"text/plain:{Path.GetFileName(folder.Path)}"], result.Outputs(3).Select(Describe));
    }

    [Fact]
    public async Task Run_CompileError_NamesNotebookCellAndLine()
    {
        var result = await Run.Cells("var a = 1;", "var b = 2;\n  var c = a + missing;\n", "a");

        Assert.Equal("test.ipynb:2:2: error: CS0103: The name 'missing' does not exist in the current context\n    cell 2, line 2: var c = "
            + "a + missing;", Assert.Single(result.Failures).Message());
        var error = Assert.IsType<ErrorOutput>(Assert.Single(result.Outputs(2)));
        Assert.Equal(("CompilationError", "The name 'missing' does not exist in the current context"), (error.Name, error.Message));
        Assert.Equal(["cell 2, line 2: CS0103: The name 'missing' does not exist in the current context"], error.Traceback);
        Assert.Empty(result.Outputs(3));
    }

    [Fact]
    public async Task Run_Exception_NamesNotebookCellAndLine()
    {
        var result = await Run.Cells("int Half(int n) =>\n    n % 2 == 0 ? n / 2 : throw new ArgumentException(\"odd\");",
            "var x = 1;\nConsole.WriteLine(\"before\");\nHalf(3);");

        Assert.Equal("test.ipynb:2:3: error: System.ArgumentException: odd\n    cell 2, line 3: Half(3);", Assert.Single(result.Failures)
            .Message());
        Assert.Equal(["stdout:before\n",
            "System.ArgumentException: odd / System.ArgumentException: odd /    at cell 1, line 2 /    at cell 2, line 3"],
            result.Outputs(2).Select(Describe));
    }

    [Fact]
    public async Task Run_ExceptionAfterAwait_NamesTheLine()
    {
        var result = await Run.Cells("await Task.Delay(1);\nawait Task.Run(() => throw new InvalidOperationException(\"late\"));");

        Assert.Equal("test.ipynb:1:2: error: System.InvalidOperationException: late\n    cell 1, line 2: await Task.Run(() => throw new "
            + "InvalidOperationException(\"late\"));", Assert.Single(result.Failures).Message());
    }

    [Fact]
    public async Task Run_ErrorInALoadedFile_NamesThatFileToo()
    {
        using var folder = new TemporaryFolder();
        folder.Write("lib/bad.csx", "\nvar x = ;");

        var result = await NotebookRunner.RunAsync(Run.Of("#load \"lib/bad.csx\""), Path.Combine(folder.Path, "test.ipynb"),
            new RunOptions());

        Assert.Equal("test.ipynb:1: error: CS1525: Invalid expression term ';' (lib/bad.csx, line 2)", Assert.Single(result.Failures)
            .Message());
    }

    [Fact]
    public async Task Run_MissingLoadedFile_NamesTheLine() =>
        Assert.Equal(
            "test.ipynb:1:1: error: CS1504: Source file 'lib/setup.csx' could not be opened -- Could not find file. The build (dotnet "
            + "build -c Release) writes it beside the project's notebooks: "
                + "keep the notebook in that folder, copy the folder lib beside it, or write the whole path after #load.\n    cell 1, line "
                + "1: #load \"lib/setup.csx\"",
            Assert.Single((await Run.Cells("#load \"lib/setup.csx\"")).Failures).Message());

    [Theory]
    [InlineData("Europ/Berlin", " Did you mean Europe/Berlin?")]
    [InlineData("berlin", " Did you mean Europe/Berlin?")]
    [InlineData("Middle-earth", "")]
    public async Task Run_UnknownTimeZone_OffersNearNames(string zone, string near) =>
        Assert.Equal(
            $"The time zone ID '{zone}' was not found on the local computer.{near} Expected an IANA name, such as Asia/Shanghai, "
            + $"Europe/Berlin or UTC.",
            Assert.Single((await Run.Cells($"TimeZoneInfo.FindSystemTimeZoneById(\"{zone}\")")).Failures).Message);

    [Fact]
    public async Task Run_AllowErrors_RunsTheRestWithWhatTheFailingCellDeclared()
    {
        var result = await Run.Notebook(Run.Of("var a = 7;\nthrow new Exception(\"x\");", "a"), new RunOptions { AllowErrors = true });

        Assert.Single(result.Failures);
        Assert.Equal([Number("7")], result.Outputs(2).Select(Describe));
    }

    [Fact]
    public async Task Run_LoopWithoutEnd_StopsAtTheTimeout()
    {
        var result = await Run.Notebook(Run.Of("Console.WriteLine(1);",
            "Console.WriteLine(2);\nwhile (true) { System.Threading.Thread.Sleep(20); }", "3"),
            new RunOptions { CellTimeout = TimeSpan.FromSeconds(2), AllowErrors = true });

        Assert.Equal("test.ipynb:2: error: Timeout: the cell was stopped after 2 s; give it longer with --timeout SECONDS, or look for a "
            + "loop without an end.", Assert.Single(result.Failures).Message());
        Assert.Equal("stdout:2\n", Describe(result.Outputs(2)[0]));
        Assert.Empty(result.Outputs(3));
    }

    [Fact]
    public async Task Run_UnderACommaDecimalCulture_GivesTheSameOutputs()
    {
        string[] cells = ["1.5", "Console.WriteLine($\"{2.25:N2} {new DateTime(2022, 9, 12):d}\");", "await Task.Run(() => 3.5.ToString())",
            "new { Half = 0.5 }"];
        var plain = await Run.Cells(cells);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        var german = await Run.Cells(cells);
        CultureInfo.CurrentCulture = before;

        Assert.Equal(IpynbWriter.Write(plain.Notebook), IpynbWriter.Write(german.Notebook));
        Assert.Equal("stdout:2.25 09/12/2022\n", Describe(german.Outputs(2)[0]));
    }

    [Fact]
    public async Task Run_ReadsNothingFromAbove_OldOutputsAreDropped()
    {
        var old = Run.Of("throw new Exception();", "2") with { };
        old = old with
        {
            Cells = [.. old.Cells.Select(cell =>
            (CodeCell)cell with { ExecutionCount = 9, Outputs = [new StreamOutput("stdout", "old")] })]
        };

        var result = await Run.Notebook(old, new RunOptions());

        Assert.Null(((CodeCell)result.Notebook.Cells[1]).ExecutionCount);
        Assert.Empty(result.Outputs(2));
    }

    // What .NET Interactive's formatters make of a number, but for the style sheet that they repeat with each.
    private static string Number(string text) => $"text/html:{Html(text)} text/plain:{text}";

    private static string Html(string text) => $"<div class=\"dni-plaintext\"><pre>{text}</pre></div>";

    private static string Describe(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name}:{stream.Text}",
        DisplayOutput display => Describe(display.Data),
        ResultOutput result => Describe(result.Data),
        ErrorOutput error => $"{error.Name}: {error.Message} / {string.Join(" / ", error.Traceback)}",
        _ => "?",
    };

    private static string Describe(MimeBundle bundle) =>
        string.Join(" ", bundle.Types.Select(type => $"{type}:{Style().Replace(bundle[type]!, "")}"));

    [GeneratedRegex("<style>\n.dni-code-hint {[^<]*</style>$")]
    private static partial Regex Style();
}
