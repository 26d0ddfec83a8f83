using Analysis.Notebooks.Documents;
using Analysis.Testing;

namespace Analysis.Notebooks.Tests.Documents;

public sealed class IpynbTests
{
    private static string Cases => Path.Combine(Machine.Root, "tests", "Analysis.Notebooks.Tests", "Documents", "Cases");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Cases, "*.ipynb").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    // The cases were written by Jupyter's nbformat 5.5.
    [Theory, MemberData(nameof(Files))]
    public void Write_FileThatNbformatWrote_GivesTheSameBytes(string name)
    {
        var text = File.ReadAllText(Path.Combine(Cases, name));

        Assert.Equal(text, IpynbWriter.Write(IpynbReader.Read(text, name)));
    }

    [Fact]
    public void Read_EveryKindOfCellAndOutput_KeepsWhatTheySay()
    {
        var notebook = NotebookFile.Read(Path.Combine(Cases, "everything.ipynb"));

        var code = notebook.CodeCells.First();
        Assert.Equal("标题 \"quoted\" \\ back", notebook.Title);
        Assert.Equal(["a1b2c3d4", "code-1", "r", "empty", "att"], notebook.Cells.Select(cell => cell.Id));
        Assert.Equal(["parameters"], code.Tags);
        Assert.Equal(3, code.ExecutionCount);
        Assert.Equal(new StreamOutput("stdout", "one\ntwo\n\nthree"), code.Outputs[0]);
        var display = Assert.IsType<DisplayOutput>(code.Outputs[2]);
        Assert.Equal(["application/json", "application/vnd.plotly.v1+json", "image/png", "image/svg+xml", "text/html", "text/plain"],
            display.Data.Types);
        Assert.Equal("<b>\nfett</b>", display.Data["text/html"]);
        Assert.Equal("\"text\"", display.Data["application/json"]);
        Assert.Equal("""{"data":[{"type":"bar","y":[1,2.0,30000000000.0]}],"layout":{}}""", display.Data["application/vnd.plotly.v1+json"]);
        Assert.Null(display.Data["text/markdown"]);
        Assert.Equal("boom\nagain", Assert.IsType<ErrorOutput>(code.Outputs[4]).Message);
    }

    [Theory]
    [InlineData("", "x.ipynb: line 1, column 1: this is not JSON; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("{\n \"cells\": [}", "x.ipynb: line 2, column 12: this is not JSON; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("[]", "x.ipynb: line 1, column 1: it holds no JSON object; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("{}", "x.ipynb: line 1, column 1: the number \"nbformat\" is missing; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("""{"nbformat":3}""", "x.ipynb: line 1, column 1: it is of nbformat 3; expected a Jupyter notebook (nbformat 4). Jupyter converts it: jupyter nbconvert --to notebook --nbformat 4.")]
    [InlineData("""{"nbformat":4,"metadata":{}}""", "x.ipynb: line 1, column 1: the notebook has no \"cells\", or one of the wrong kind; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("""{"nbformat":4,"metadata":{},"cells":[{"cell_type":"code","metadata":{},"source":5,"outputs":[]}]}""", "x.ipynb: line 1, column 38: cell 1 holds 5 where a text is expected (a string, or an array of strings).")]
    [InlineData("""{"nbformat":4,"metadata":{},"cells":[{"cell_type":"video","metadata":{},"source":""}]}""", "x.ipynb: line 1, column 38: cell 1 is of the unknown type \"video\"; expected code, markdown or raw.")]
    [InlineData("""{"nbformat":4,"metadata":{},"cells":[{"cell_type":"raw","metadata":{},"source":"","colour":1}]}""", "x.ipynb: line 1, column 38: cell 1 has the key \"colour\", which nbformat 4 does not know; expected cell_type, id, metadata, source, attachments. What is your own belongs into \"metadata\".")]
    [InlineData("{\"nbformat\":4,\"metadata\":{},\"cells\":[\n {\"cell_type\":\"raw\",\"metadata\":{},\"source\":\"\"},\n  {}]}",
        "x.ipynb: line 3, column 3: cell 2 has no \"source\", or one of the wrong kind; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("{\"a\": \"制裁\" x}", "x.ipynb: line 1, column 12: this is not JSON; expected a Jupyter notebook (nbformat 4).")]
    [InlineData("""{"nbformat":4,"metadata":{},"cells":[{"cell_type":"raw","metadata":{},"source":"","attachments":5}]}""", "x.ipynb: line 1, column 38: cell 1 has no \"attachments\", or one of the wrong kind; expected a Jupyter notebook (nbformat 4).")]
    public void Read_TextThatIsNoNotebook_SaysWhatWasFoundAndWhere(string text, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => IpynbReader.Read(text, "x.ipynb")).Message);

    [Fact]
    public void Read_HalfACharacter_BecomesTheReplacementCharacter()
    {
        var notebook = IpynbReader.Read("""{"nbformat":4,"metadata":{"\ud800":"\\ud800 \udc00"},"cells":[{"cell_type":"raw","metadata":{},"source":["a\ud83d","\ud83d\ude00"]}]}""", "x.ipynb");

        Assert.Equal("a\ufffd😀", notebook.Cells[0].Source);
        Assert.Equal("{\"\ufffd\":\"\\\\ud800 \ufffd\"}",
            notebook.Metadata.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }
}
