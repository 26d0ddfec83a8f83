using System.Net.Sockets;
using System.Text.RegularExpressions;
using Analysis.Testing;

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
            new Tool.Result(1, "",
            "site/a.html: render did not write this page; give the site another folder with --out, or write over it with --force.\n"),
            Tool.Run(project.Folder, "render", "--out", "site"));
        Assert.Equal("<title>mine</title>", File.ReadAllText(project.Path("site/a.html")));
        Assert.Equal(0, Tool.Run(project.Folder, "render", "--out", "site", "--force").ExitCode);
        Assert.Equal(0, Tool.Run(project.Folder, "render", "--out", "site").ExitCode);
        Assert.Equal("stays", File.ReadAllText(project.Path("site/notes.txt")));
    }

    [Fact]
    public void Render_CellThatWarns_RepeatsItOnStandardErrorAndOnThePage()
    {
        project.Notebook("notebooks/a.ipynb", "Console.Error.WriteLine(\"No article mentions 制裁.\");");

        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", "notebooks/a.ipynb:2: warning: No article mentions 制裁.\n"),
            Tool.Run(project.Folder, "render"));
        Assert.Contains("<p class=\"nb-alert\">No article mentions ", File.ReadAllText(project.Path("artifacts/site/a.html")),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NotebooksThatFailAlike_SaySoOnceWithEachPlace()
    {
        foreach (var name in new[] { "a", "b", "c" })
        {
            project.Notebook($"notebooks/{name}.ipynb", name == "c" ? "var x = 1;" : "1.ToString();",
                "throw new ArgumentException(\"No article mentions 制裁.\");");
        }

        project.Notebook("notebooks/d.ipynb", "throw new ArgumentException(\"Another.\");");

        var result = Tool.Run(project.Folder, "render");

        Assert.Equal(new Tool.Result(2, "artifacts/site/index.html\n",
            "notebooks/a.ipynb:3:1: error: System.ArgumentException: No article mentions 制裁.\n"
            + "    cell 3, line 1: throw new ArgumentException(\"No article mentions 制裁.\");\n"
            + "    the same in notebooks/b.ipynb:3:1, notebooks/c.ipynb:3:1\n"
            + "notebooks/d.ipynb:2:1: error: System.ArgumentException: Another.\n"
            + "    cell 2, line 1: throw new ArgumentException(\"Another.\");\n"), result);
    }

    [Fact]
    public void Render_FailingCell_HasOneNumberInTheMessageAndOnThePage()
    {
        project.Notebook("notebooks/a.ipynb", "var x = 1;", "throw new InvalidOperationException(\"x\");");

        Assert.StartsWith("notebooks/a.ipynb:3:1: error: ", Tool.Run(project.Folder, "render").Error, StringComparison.Ordinal);
        Assert.Contains(">cell 3 failed</a>", File.ReadAllText(project.Path("artifacts/site/a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Twice_GivesTheSameBytes()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"none\";", "new[] { 1.5, 2 }");
        Tool.Run(project.Folder, "render", "--out", "one");
        Tool.Run(project.Folder, new Dictionary<string, string> { ["LANG"] = "de_DE.UTF-8", ["TZ"] = "Asia/Shanghai" }, "", "render",
            "--out", "two");

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
            notebooks/b.ipynb:2: error: ProcessEnded: the cell ended the process that ran it (exit code 7).
            notebooks/c.ipynb:2:1: error: CS0103: The name 'missing' does not exist in the current context
                cell 2, line 1: missing

            """, result.Error);
        Assert.True(File.Exists(project.Path("artifacts/site/a.html")));
        Assert.Contains(">cell 2 failed</a>", File.ReadAllText(project.Path("artifacts/site/b.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NothingChanged_RunsNothingAndSaysSo()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"../data\";", "Console.WriteLine(System.IO.Directory.GetFiles(data).Length);");
        project.Notebook("notebooks/b.ipynb", "1 + 1");
        Directory.CreateDirectory(project.Path("data"));
        File.WriteAllText(project.Path("data/one.txt"), "An article.");
        const string site = "artifacts/site/index.html\n";
        var first = Tool.Run(project.Folder, "render");
        var page = File.ReadAllText(project.Path("artifacts/site/a.html"));
        File.WriteAllText(project.Path("artifacts/site/a.html"), page.Replace("An article", "Spoiled", StringComparison.Ordinal)
            + "<!-- spoiled -->");

        Assert.Equal(new Tool.Result(0, site, ""), first);
        Assert.Equal(
            new Tool.Result(0, site, "analysis: not run, because nothing that they depend on has changed: notebooks/a.ipynb, notebooks/b.ipynb (--force runs them)\n"),
            Tool.Run(project.Folder, "render"));
        Assert.Equal(page, File.ReadAllText(project.Path("artifacts/site/a.html")));

        File.WriteAllText(project.Path("data/two.txt"), "Another.");
        Assert.Equal(new Tool.Result(0, site,
            "analysis: not run, because nothing that they depend on has changed: notebooks/b.ipynb (--force runs them)\n"),
            Tool.Run(project.Folder, "render"));
        Assert.Contains("<pre class=\"nb-print\" tabindex=\"0\" role=\"region\" aria-label=\"Printed by cell 3\">2</pre>",
            File.ReadAllText(project.Path("artifacts/site/a.html")), StringComparison.Ordinal);
        Assert.Equal(new Tool.Result(0, site, ""), Tool.Run(project.Folder, "render", "--force"));
    }

    [Fact]
    public void Render_NotebookThatFailed_RunsAgain()
    {
        project.Notebook("notebooks/a.ipynb", "if (!System.IO.File.Exists(\"/tmp\" + \"/none\")) throw new Exception(\"x\");");

        Assert.Equal(2, Tool.Run(project.Folder, "render").ExitCode);
        Assert.Equal(2, Tool.Run(project.Folder, "render").ExitCode);
    }

    [Fact]
    public void Render_NoRun_ShowsWhatTheFilesHoldWithoutDataOrLibrary()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"nowhere\";", "40 + 2");
        Tool.Run(project.Folder, "run", "notebooks/a.ipynb");
        var saved = File.ReadAllText(project.Path("notebooks/a.ipynb"))
            .Replace("40 + 2", "System.IO.File.WriteAllText(\\\"ran\\\", \\\"\\\")", StringComparison.Ordinal);
        File.WriteAllText(project.Path("notebooks/a.ipynb"), saved);
        project.Notebook("notebooks/b.ipynb", "1 + 1");
        File.WriteAllText(project.Path("notebooks/c.ipynb"), "{");

        var result = Tool.Run(project.Folder, "render", "--no-run");

        Assert.Equal((1, "artifacts/site/index.html\n"), (result.ExitCode, result.Output));
        Assert.Equal("""
            analysis: not run, and shown as saved: notebooks/a.ipynb, notebooks/b.ipynb, notebooks/c.ipynb
            notebooks/b.ipynb: warning: none of its cells has an output; without --no-run it is run first.
            notebooks/c.ipynb: line 1, column 2: this is not JSON; expected a Jupyter notebook (nbformat 4).

            """, result.Error);
        var page = File.ReadAllText(project.Path("artifacts/site/a.html"));
        Assert.Contains(">42</pre>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Outputs</dt>\n<dd><p>As the notebook's file held them: nothing was run for this page.</p>", page,
            StringComparison.Ordinal);
        Assert.Contains("analysis render notebooks/a.ipynb --no-run</code>", page, StringComparison.Ordinal);
        Assert.False(File.Exists(project.Path("notebooks/ran")));
        Assert.Equal(saved, File.ReadAllText(project.Path("notebooks/a.ipynb")));
        Assert.False(Directory.Exists(project.Path("artifacts/freeze")));
    }

    [Theory]
    [InlineData("--data", "data")]
    [InlineData("-p", "topic=x")]
    public void Render_NoRunWithWhatOnlyARunCouldUse_IsAUsageError(params string[] options) => Assert.Equal(
        new Tool.Result(1, "",
        "analysis: --no-run shows what the files hold, so there is nothing that --data or -p could change; leave out one or the other.\n"),
        Tool.Run(project.Folder, ["render", project.Notebook("notebooks/a.ipynb", "1"), "--no-run", .. options]));

    [Fact]
    public void Render_DataWithWhatIsNoFile_WritesThePageAndListsItWithoutDigest()
    {
        project.Notebook("notebooks/a.ipynb", "var data = \"none\";", "data");
        Directory.CreateDirectory(project.Path("data"));
        File.WriteAllText(project.Path("data/one.txt"), "An article.");
        OddFiles.AddTo(project.Path("data"));
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(project.Path("data/socket")));

        var result = Tool.Run(project.Folder, "render", "--data", "data");
        OddFiles.RemoveFrom(project.Path("data"));

        Assert.Equal(new Tool.Result(0, "artifacts/site/index.html\n", ""), result);
        Assert.Equal(
            ["../data/.#edit.txt -", "../data/bad\uFFFD.txt -", "../data/empty.txt -", "../data/one.txt 3b6ae5c", "../data/pipe.txt -",
            "../data/socket -", "../data/zero.txt -"],
            Regex.Matches(File.ReadAllText(project.Path("artifacts/site/a.html")),
            "<span class=\"nb-file\">([^<]*)</span> <(?:code class=\"nb-hash\">([0-9a-f]{7})|span)")
            .Select(match => $"{match.Groups[1].Value} {(match.Groups[2].Success ? match.Groups[2].Value : "-")}")
            .Order(StringComparer.Ordinal));
    }
}
