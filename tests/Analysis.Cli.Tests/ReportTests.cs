using System.Xml.Linq;

namespace Analysis.Cli.Tests;

/// <summary>What build servers read of a run.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly TemporaryProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Run_ReportJUnit_HasOneSuiteANotebookAndOneCaseACell()
    {
        project.Notebook("a.ipynb", "var x = 1;", "Console.Error.WriteLine(\"careful\");");
        project.Notebook("b/fails.ipynb", "Console.WriteLine(1);",
            "var y = 2;\nthrow new InvalidOperationException(\"a < b & \\u001b[31m\");", "x", "");
        project.Notebook("c.ipynb", "Environment.Exit(0);");
        File.WriteAllText(project.Path("d.ipynb"), "text");

        var run = Tool.Run(project.Folder, "run", "a.ipynb", "b/fails.ipynb", "c.ipynb", "d.ipynb", "--report", "junit=cells.xml");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        var report = File.ReadAllText(project.Path("cells.xml"));
        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites tests="7" failures="2" errors="1" skipped="1">
              <testsuite name="a.ipynb" tests="2" failures="0" errors="0" skipped="0">
                <testcase classname="a.ipynb" name="cell 2" file="a.ipynb" />
                <testcase classname="a.ipynb" name="cell 3" file="a.ipynb">
                  <system-err>careful
            </system-err>
                </testcase>
              </testsuite>
              <testsuite name="b/fails.ipynb" tests="3" failures="1" errors="0" skipped="1">
                <testcase classname="b/fails.ipynb" name="cell 2" file="b/fails.ipynb" />
                <testcase classname="b/fails.ipynb" name="cell 3" file="b/fails.ipynb">
                  <failure message="line 2: System.InvalidOperationException: a &lt; b &amp; �[31m" type="System.InvalidOperationException">b/fails.ipynb:3:2: error: System.InvalidOperationException: a &lt; b &amp; �[31m
                cell 3, line 2: throw new InvalidOperationException("a &lt; b &amp; \u001b[31m");</failure>
                </testcase>
                <testcase classname="b/fails.ipynb" name="cell 4" file="b/fails.ipynb">
                  <skipped message="not run, because cell 3 failed" />
                </testcase>
              </testsuite>
              <testsuite name="c.ipynb" tests="1" failures="1" errors="0" skipped="0">
                <testcase classname="c.ipynb" name="cell 2" file="c.ipynb">
                  <failure message="ProcessEnded: the cell ended the process that ran it (exit code 0)." type="ProcessEnded">c.ipynb:2: error: ProcessEnded: the cell ended the process that ran it (exit code 0).</failure>
                </testcase>
              </testsuite>
              <testsuite name="d.ipynb" tests="1" failures="0" errors="1" skipped="0">
                <testcase classname="d.ipynb" name="notebook" file="d.ipynb">
                  <error message="d.ipynb: line 1, column 2: this is not JSON; expected a Jupyter notebook (nbformat 4)." type="NotRun">d.ipynb: line 1, column 2: this is not JSON; expected a Jupyter notebook (nbformat 4).</error>
                </testcase>
              </testsuite>
            </testsuites>

            """, report);
        Assert.Equal(7, XDocument.Parse(report).Descendants("testcase").Count());
        Tool.Run(project.Folder, "run", "a.ipynb", "b/fails.ipynb", "c.ipynb", "d.ipynb", "--report", "junit=again.xml");
        Assert.Equal(report, File.ReadAllText(project.Path("again.xml")));
    }

    [Fact]
    public void Check_ReportJUnit_HasTheDifferences()
    {
        project.Notebook("a.ipynb", "1 + 1");
        Tool.Run(project.Folder, "run", "a.ipynb");
        File.WriteAllText(project.Path("a.ipynb"), File.ReadAllText(project.Path("a.ipynb"))
            .Replace("\"2\"", "\"3\"", StringComparison.Ordinal));

        Assert.Equal(3, Tool.Run(project.Folder, "check", "a.ipynb", "--report", "junit").ExitCode);
        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites tests="1" failures="1" errors="0" skipped="0">
              <testsuite name="a.ipynb" tests="1" failures="1" errors="0" skipped="0">
                <testcase classname="a.ipynb" name="cell 2" file="a.ipynb">
                  <failure message="output 1, text/plain, line 1: 3 is now 2" type="Different">a.ipynb:2: output 1, text/plain, line 1
              - 3
              + 2</failure>
                </testcase>
              </testsuite>
            </testsuites>

            """, File.ReadAllText(project.Path("artifacts/junit.xml")));
    }

    [Fact]
    public void Render_ReportJUnit_IsTheSameWhereNothingHadToRun()
    {
        project.Notebook("a.ipynb", "1 + 1");

        Tool.Run(project.Folder, "render", "a.ipynb", "--report", "junit=one.xml");
        Tool.Run(project.Folder, "render", "a.ipynb", "--report", "junit=two.xml");

        Assert.Contains("<testcase classname=\"a.ipynb\" name=\"cell 2\" file=\"a.ipynb\" />", File.ReadAllText(project.Path("one.xml")),
            StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(project.Path("one.xml")), File.ReadAllText(project.Path("two.xml")));
    }

    [Theory]
    [InlineData("analysis: --report html: there is no such report; expected junit, or junit=FILE.", "run", "a.ipynb", "--report", "html")]
    [InlineData("analysis: --report none/a.xml: there is no folder none; make it, or name another.", "check", "a.ipynb", "--report",
        "junit=none/a.xml")]
    [InlineData("analysis: --report says how the cells went, and with --no-run none goes; leave out one or the other.", "render", "a.ipynb",
        "--no-run", "--report", "junit")]
    public void Report_WrongUsage_ExitsWithOneAndSaysWhatToDo(string message, params string[] arguments)
    {
        project.Notebook("a.ipynb", "1 + 1");

        Assert.Equal(new Tool.Result(1, "", message + "\n"), Tool.Run(project.Folder, arguments));
    }
}
