using System.Text.Json.Nodes;
using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Freezing;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Freezing;

/// <summary>What changes the fingerprint of a notebook, and what does not.</summary>
public sealed class NotebookInputsTests : IDisposable
{
    private readonly string project = Directory.CreateTempSubdirectory("inputs").FullName;
    private readonly Dictionary<string, string> parameters = new() { ["topic"] = "制裁" };

    public NotebookInputsTests()
    {
        foreach (var name in new[] { "notebooks/lib/setup.csx", "notebooks/lib/other.csx", "notebooks/gloss.tsv", "notebooks/other.ipynb",
            "notebooks/sub/deep.txt", "data/a.txt", "data/sub/b.txt", "tables/c.csv", "given/d.txt", "unnamed/e.txt", "site/index.html" })
        {
            Write(name, "one");
        }
    }

    public void Dispose()
    {
        OddFiles.RemoveFrom(Path.Combine(project, "data"));
        Directory.Delete(project, recursive: true);
    }

    [Theory]
    [InlineData("notebooks/lib/setup.csx")]
    [InlineData("notebooks/gloss.tsv")]
    [InlineData("data/a.txt")]
    [InlineData("data/sub/b.txt")]
    [InlineData("data/new.txt")]
    [InlineData("tables/c.csv")]
    [InlineData("given/d.txt")]
    [InlineData("notebooks/new.tsv")]
    public void Fingerprint_FileThatTheNotebookMayRead_ChangesWithItsContent(string name)
    {
        var before = Fingerprint();

        Write(name, "two");

        Assert.NotEqual(before, Fingerprint());
        Write(name, "one");
        Assert.Equal(name.Contains("new", StringComparison.Ordinal), before != Fingerprint());
    }

    [Theory]
    [InlineData("notebooks/lib/other.csx")]
    [InlineData("notebooks/other.ipynb")]
    [InlineData("notebooks/sub/deep.txt")]
    [InlineData("unnamed/e.txt")]
    [InlineData("site/index.html")]
    [InlineData("new.txt")]
    public void Fingerprint_AnotherFile_DoesNotChangeIt(string name)
    {
        var before = Fingerprint();

        Write(name, "two");

        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void Fingerprint_SameFilesAtAnotherTime_IsTheSame()
    {
        var before = Fingerprint();

        File.SetLastWriteTimeUtc(Path.Combine(project, "data/a.txt"), new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(before, Fingerprint());
    }

    [Fact]
    public void Fingerprint_OtherCodeOrParameters_Changes()
    {
        var before = Fingerprint();

        Assert.NotEqual(before, Fingerprint(Notebook(code: "1 + 2")));
        Assert.NotEqual(before, Fingerprint(Notebook(tag: "hide")));
        parameters["topic"] = "";
        Assert.NotEqual(before, Fingerprint());
    }

    [Fact]
    public void Fingerprint_OtherTextsOrOutputs_IsTheSame() =>
        Assert.Equal(Fingerprint(), Fingerprint(Notebook(text: "# Another title", output: new StreamOutput("stdout", "said"))));

    [Fact]
    public void Fingerprint_DataThatHoldTheNotebook_AreReadWithoutTheSite()
    {
        var notebook = new Notebook
        {
            Cells = [new CodeCell { Id = "p", Source = "var data = \"..\";",
            Metadata = new JsonObject { ["tags"] = new JsonArray("parameters") } }]
        };
        var before = Fingerprint(notebook);

        Write("site/index.html", "two");
        Assert.Equal(before, Fingerprint(notebook));

        Write("unnamed/e.txt", "two");
        Assert.NotEqual(before, Fingerprint(notebook));
    }

    [Fact]
    public void Fingerprint_FolderWithWhatIsNoFile_IsMadeOfTheOthers()
    {
        var before = Fingerprint();
        OddFiles.AddTo(Path.Combine(project, "data"));

        var after = Fingerprint();

        Assert.NotEqual(before, after);
        Assert.Equal(after, Fingerprint());
        Write("data/a.txt", "two");
        Assert.NotEqual(after, Fingerprint());
    }

    private string Fingerprint(Notebook? notebook = null) =>
        NotebookInputs.Fingerprint(Path.Combine(project, "notebooks", "a.ipynb"), notebook
        ?? Notebook(), parameters.Append(new("data", "../given")).ToDictionary(), [Path.Combine(project, "site")], new FileDigests());

    private static Notebook Notebook(string text = "# Title", string code = "1 + 1", string tag = "show", params Output[] output) => new()
    {
        Cells =
        [
            new MarkdownCell { Id = "t", Source = text },
            new CodeCell { Id = "a",
            Source = "#load \"lib/setup.csx\"\nvar parts = \"a.b\".Split(\".\"); var up = \"..\"; var root = \"/\";" },
            new CodeCell { Id = "p", Source = "var data = \"../data\"; var topic = \"\";",
            Metadata = new JsonObject { ["tags"] = new JsonArray("parameters") } },
            new CodeCell { Id = "b", Source = "File.ReadAllText(Path.Combine(\"..\", \"tables\"));", Outputs = output },
            new CodeCell { Id = "c", Source = code, Metadata = new JsonObject { ["tags"] = new JsonArray(tag) } },
        ],
    };

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(project, name))!);
        File.WriteAllText(Path.Combine(project, name), text);
    }
}
