using Analysis.Display;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Analysis.Notebooks.Documents;
using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Notebooks.Tests.Documents;

public sealed class RoundTripTests
{
    [Fact]
    public void Ipynb_WrittenAndRead_IsTheSameNotebook() => RandomNotebooks.ForAll(RandomNotebooks.Any, 300, notebook =>
    {
        var text = IpynbWriter.Write(notebook);
        var back = IpynbReader.Read(text, "a.ipynb");

        Assert.Equal(SameCells.Describe(notebook).Select(WholeText.Of), SameCells.Describe(back));
        Assert.Equal(WholeText.Of(text), IpynbWriter.Write(back));
    });

    [Fact]
    public void Script_WrittenAndRead_IsTheSameNotebook() => RandomNotebooks.ForAll(RandomNotebooks.Any, 150, notebook =>
    {
        var (text, _) = ScriptWriter.Write(notebook, "a.ipynb", "/", "/");
        var (back, warnings) = ScriptReader.Read(text, "a.cs");

        Assert.Empty(warnings);
        Assert.Equal(SameCells.Describe(notebook), SameCells.Describe(back));
        Assert.True(JsonNode.DeepEquals(KernelSpec.Readable(notebook).Metadata, back.Metadata));
        Assert.Equal(text, ScriptWriter.Write(back, "a.ipynb", "/", "/").Text);
    });

    // Blank lines around a cell, kinds of line ends and empty cells are not the format's to keep; a line that begins a cell is said.
    [Fact]
    public void Dib_WrittenAndRead_IsTheSameNotebook() => RandomNotebooks.ForAll(RandomNotebooks.Any, 300, notebook =>
    {
        var (text, warnings) = DibWriter.Write(notebook, "a.ipynb");
        var back = DibReader.Read(text, "a.dib");

        // A cell of code in Markdown, which VS Code can make, is one of Markdown there.
        if (!notebook.CodeCells.Any(cell => CellLanguage.Of(cell, notebook) == "markdown")
            && !warnings.Any(warning => warning.Contains("begins a cell", StringComparison.Ordinal)
                || warning.Contains("metadata is left out", StringComparison.Ordinal)))
        {
            var kept = notebook.Cells.Where((_, index) =>
                !warnings.Contains($"a.ipynb:{index + 1}: the cell is empty, and left out: a .dib holds no empty cells."))
                .Select(cell => cell with { Source = WholeText.Of(cell.Source.ReplaceLineEndings("\n").Trim('\n')) }).ToList();
            Assert.Equal(SameCells.Describe(notebook with { Cells = kept }, withIds: false), SameCells.Describe(back, withIds: false));
        }

        Assert.Equal(SameCells.Describe(back), SameCells.Describe(DibReader.Read(DibWriter.Write(back, "a.dib").Text, "a.dib")));
    });

    [Theory]
    [InlineData("ipynb")]
    [InlineData("dib")]
    [InlineData("cs")]
    public void Read_TextWithMistakes_GivesANotebookOrSaysWhere(string format) =>
        RandomNotebooks.ForAll(Gen.Zip(RandomNotebooks.Any, Gen.Zip(Gen.Choose(0, 1_000_000), Gen.Choose(0, 7)).ListOf()), 120, parts =>
    {
        var (notebook, mistakes) = parts;
        var text = format switch
        {
            "ipynb" => IpynbWriter.Write(notebook),
            "dib" => DibWriter.Write(notebook, "a").Text,
            _ => ScriptWriter.Write(notebook, "a", "/", "/").Text
        };
        text = mistakes.Prepend((parts.Item1.Cells.Count * 7_919, mistakes.Count % 8)).Aggregate(text, Mistake);
        try
        {
            var back = format switch
            {
                "ipynb" => IpynbReader.Read(text, "a"),
                "dib" => DibReader.Read(text, "a"),
                _ => ScriptReader.Read(text, "a").Notebook
            };

            // What can be read can be written in every format.
            Assert.NotNull(IpynbReader.Read(IpynbWriter.Write(back), "a"));
            Assert.NotNull(DibReader.Read(DibWriter.Write(back, "a").Text, "a"));
            Assert.NotNull(ScriptReader.Read(ScriptWriter.Write(back, "a", "/", "/").Text, "a"));
        }
        catch (NotebookFormatException exception)
        {
            Assert.Matches(new Regex("^a: line [0-9]+, column [0-9]+: ."), exception.Message);
        }
    });

    private static string Mistake(string text, (int Place, int Kind) mistake)
    {
        var at = text.Length == 0 ? 0 : mistake.Place % text.Length;
        return mistake.Kind switch
        {
            0 => text[..at],
            1 => text.Remove(at, Math.Min(1, text.Length - at)),
            2 => text.Insert(at, "\""),
            3 => text.Insert(at, "\n"),
            4 => text.Insert(at, "{"),
            5 => text.Insert(at, "\ud800"),
            6 => text[..at] + text[Math.Min(text.Length, at + 40)..],
            _ => text.Insert(at, text[..Math.Min(60, at)]),
        };
    }
}
