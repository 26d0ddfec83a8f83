using Analysis.Notebooks.Documents;

namespace Analysis.Notebooks.Tests.Documents;

public sealed class NotebookComparisonTests
{
    [Fact]
    public void Differences_SameOutputs_IsEmpty() =>
        Assert.Empty(Differences(Of(new StreamOutput("stdout", "a")), Of(new StreamOutput("stdout", "a"))));

    [Fact]
    public void Differences_OneMimeTypeChanged_ShowsThatTypesLine() => Assert.Equal(
        ["n.ipynb:1: output 1, text/html, line 2\n  - <td>7</td>\n  + <td>8</td>"],
        Differences(
            Of(new DisplayOutput(MimeBundle.Of(("text/html", "<tr>\n<td>7</td>"), ("text/plain", "same")))),
            Of(new DisplayOutput(MimeBundle.Of(("text/html", "<tr>\n<td>8</td>"), ("text/plain", "same"))))));

    [Fact]
    public void Differences_LongLine_ShowsOnlyWhereItDiffers()
    {
        var common = new string('x', 1000);

        Assert.Equal(
            [$"n.ipynb:1: output 1, stdout, line 1\n  - …{new string('x', 40)}a{new string('y', 119)}…\n  + "
            + $"…{new string('x', 40)}b{new string('y', 119)}…"],
            Differences(Of(new StreamOutput("stdout", common + "a" + new string('y', 500))),
            Of(new StreamOutput("stdout", common + "b" + new string('y', 500)))));
    }

    [Fact]
    public void Differences_OutputsMissing_SaysHowMany() => Assert.Equal(
        ["n.ipynb:1: outputs\n  - 2 outputs\n  + 1 output", "n.ipynb:1: output 1, stdout, line 1\n  - a\n  + b"],
        Differences(Of(new StreamOutput("stdout", "a"), new StreamOutput("stderr", "x")), Of(new StreamOutput("stdout", "b"))));

    [Fact]
    public void Differences_OtherKindOfOutput_ShowsBoth() => Assert.Equal(
        ["n.ipynb:1: output 1, error\n  - (none)\n  + E: m", "n.ipynb:1: output 1, text/plain\n  - 5\n  + (none)"],
        Differences(Of(new ResultOutput(MimeBundle.Of(("text/plain", "5")), 1)), Of(new ErrorOutput("E", "m", []))));

    [Fact]
    public void Differences_OtherNumberOfCells_IsTheNotebooks() =>
        Assert.Equal(["n.ipynb: the notebook\n  - 1 cell\n  + 0 cells"], Differences(Of(), Of() with { Cells = [] }));

    [Fact]
    public void Differences_NeverRun_SaysSo()
    {
        var before = Of();
        var now = before with { Cells = [((CodeCell)before.Cells[0]) with { ExecutionCount = 1 }] };

        Assert.Equal(["n.ipynb:1: execution count\n  - (never run)\n  + 1"], Differences(before, now));
    }

    private static IEnumerable<string> Differences(Notebook before, Notebook after) =>
        NotebookComparison.Differences("n.ipynb", before, after).Select(difference => difference.ToString());

    private static Notebook Of(params Output[] outputs) => new() { Cells = [new CodeCell { Id = "a", Source = "x", Outputs = outputs }] };
}
