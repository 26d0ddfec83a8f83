using System.Text;
using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Tests.Documents;

public sealed class NotebookFileTests : IDisposable
{
    private readonly Execution.TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.ipynb", "{\n \"制\": \"\u00FF", "a.ipynb: line 2, column 8: this is not UTF-8; expected a notebook in UTF-8.")]
    [InlineData("a.dib", "#!csharp\n\u00FF", "a.dib: line 2, column 1: this is not UTF-8; expected a notebook in UTF-8.")]
    [InlineData("a.cs", "\u00FF", "a.cs: line 1, column 1: this is not UTF-8; expected a notebook in UTF-8.")]
    public void Read_BytesThatAreNotUtf8_SaysWhere(string name, string text, string message)
    {
        var path = Path.Combine(folder.Path, name);
        File.WriteAllBytes(path, [.. text.SelectMany(letter => letter == '\u00FF' ? [0xFF] : Encoding.UTF8.GetBytes([letter]))]);

        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path)).Message.Replace(folder.Path + "/", "",
            StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#!meta\n\n{\"kernelInfo\":\n 制}\n\n#!csharp\n1", "a.dib: line 4, column 2: this is not JSON; expected the notebook's metadata after #!meta, up to the next line that begins with #!.")]
    [InlineData("#!csharp\n1\n#!meta\n[1]\n#!csharp\n1",
        "a.dib: line 4, column 1: #!meta is followed by no JSON object; expected one, up to the next line that begins with #!.")]
    [InlineData("#!meta", "a.dib: line 2, column 1: this is not JSON; expected the notebook's metadata after #!meta, up to the next line that begins with #!.")]
    [InlineData("#!meta\n{\"kernelInfo\":5}\n",
        "a.dib: line 1, column 1: the kernels that #!meta names cannot be read; expected "
        + "{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"name\":\"csharp\"}]}}, each name and alias once.")]
    [InlineData("#!meta\n{\"kernelInfo\":{\"items\":[{\"name\":\"a\"},{\"name\":\"a\"}]}}\n",
        "a.dib: line 1, column 1: the kernels that #!meta names cannot be read; expected "
        + "{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"name\":\"csharp\"}]}}, each name and alias once.")]
    public void Read_DibWhoseMetadataIsBroken_SaysWhere(string text, string message) =>
        Assert.Equal(message, Assert.Throws<NotebookFormatException>(() => DibReader.Read(text, "a.dib")).Message);

    // .NET Interactive's own way from a file breaks characters that lie across the edge of its buffer.
    [Fact]
    public void Read_LongDibInChinese_KeepsEachCharacter()
    {
        var text = string.Concat(Enumerable.Repeat("制裁", 20_000));
        var path = folder.Write("a.dib", $"#!markdown\n\nx{text}\n");

        Assert.Equal("x" + text, NotebookFile.Read(path).Cells.Single().Source);
    }

    [Fact]
    public void Write_LanguageThatIsNoNameForTools_IsWrittenAsOne()
    {
        var path = folder.Write("a.ipynb", """{"cells":[],"metadata":{"kernelspec":{"display_name":".NET (C#)","language":"C#","name":".net-csharp","own":1}},"nbformat":4,"nbformat_minor":5}""");

        NotebookFile.Write(NotebookFile.Read(path), path);

        Assert.Equal("""{"display_name":".NET (C#)","language":"csharp","name":".net-csharp","own":1}""", NotebookFile.Read(path).Metadata["kernelspec"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Write_HalfACharacter_WritesTheReplacementCharacter()
    {
        var path = Path.Combine(folder.Path, "a.ipynb");

        NotebookFile.Write(new Notebook { Cells = [new RawCell { Id = "a", Source = "a\ud800b" }] }, path);

        Assert.Equal("a\ufffdb", NotebookFile.Read(path).Cells[0].Source);
    }

    [Theory]
    [InlineData("""{"polyglot_notebook":{"kernelName":"fsharp"}}""", "{}", "fsharp")]
    [InlineData("""{"dotnet_interactive":{"language":"PowerShell"},"vscode":{"languageId":"x"}}""", "{}", "PowerShell")]
    [InlineData("""{"dotnet_interactive":{"language":"C#"}}""", "{}", "csharp")]
    [InlineData("""{"vscode":{"languageId":"polyglot-notebook.html"}}""", "{}", "html")]
    [InlineData("""{"dotnet_interactive":{"language":"two words"}}""", "{}", "csharp")]
    [InlineData("""{"dotnet_interactive":[5]}""", """{"kernelspec":{"name":".net-fsharp"}}""", "fsharp")]
    [InlineData("{}", """{"kernelspec":{"name":".net-powershell"}}""", "pwsh")]
    [InlineData("{}", """{"kernelspec":{"name":"my own env","language":"F#"}}""", "fsharp")]
    [InlineData("{}", """{"kernelspec":{"name":".net-csharp"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"pwsh"}}}""", "pwsh")]
    [InlineData("{}", "{}", "csharp")]
    public void Of_CellAndItsNotebook_IsTheLanguage(string cell, string notebook, string language)
    {
        var code = new CodeCell { Id = "a", Source = "", Metadata = JsonLine.Read(cell)! };

        Assert.Equal(language, CellLanguage.Of(code, new Notebook { Cells = [code], Metadata = JsonLine.Read(notebook)! }));
    }
}
