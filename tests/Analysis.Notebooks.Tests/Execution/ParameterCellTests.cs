using Analysis.Notebooks.Documents;
using Analysis.Notebooks.Execution;

namespace Analysis.Notebooks.Tests.Execution;

public sealed class ParameterCellTests
{
    private const string Cell = """
        // What to look at
        var data = "../data"; // folder
        string topic = "制裁", other = "x";
        var top = -20;
        double share = 0.5;
        bool all = false;
        DateOnly? from = null;
        string[] words = ["a", "b"];
        var since = new DateOnly(2022, 9, 1);
        var derived = data.Length;
        """;

    [Fact]
    public void Read_ParametersCell_ListsNamesTypesAndValues() => Assert.Equal(
        [
            new("data", "string", "\"../data\""), new("topic", "string", "\"制裁\""), new("other", "string", "\"x\""),
                new("top", "int", "-20"), new("share", "double", "0.5"),
            new("all", "bool", "false"), new("from", "DateOnly", "null"), new("words", "string[]", "[\"a\", \"b\"]"),
            new("since", "DateOnly", "new DateOnly(2022, 9, 1)"), new("derived", "var", "data.Length"),
        ],
        ParameterCell.Read(Run.WithParameters(Cell)));

    [Theory]
    [InlineData("data", "C:\\n\"x", "var data = \"C:\\\\n\\\"x\"; // folder")]
    [InlineData("topic", "贸易", "string topic = \"贸易\", other = \"x\";")]
    [InlineData("other", "y", "string topic = \"制裁\", other = \"y\";")]
    [InlineData("top", "7", "var top = 7;")]
    [InlineData("share", "1e-3", "double share = 0.001d;")]
    [InlineData("all", "True", "bool all = true;")]
    [InlineData("from", "2022-09-12", "DateOnly? from = new DateOnly(2022, 9, 12);")]
    [InlineData("words", "c, d", "string[] words = new[] { \"c\", \"d\" };")]
    public void Apply_Value_ReplacesTheInitialValue(string name, string value, string line) =>
        Assert.Contains(line, Apply((name, value)).Split('\n'));

    [Fact]
    public async Task Run_WithParameters_UsesThemAndSaysSo()
    {
        var notebook = Run.WithParameters("var topic = \"a\";\nvar twice = topic + topic;", "twice");

        var result = await Run.Notebook(notebook, new RunOptions { Parameters = new Dictionary<string, string> { ["topic"] = "b" } });

        Assert.Equal("bb", Assert.IsType<ResultOutput>(Assert.Single(result.Outputs(2))).Data["text/plain"]);
        Assert.Equal("var topic = \"b\";\nvar twice = topic + topic;", result.Notebook.Cells[0].Source);
    }

    [Fact]
    public void Apply_SeveralValues_ReplacesEach() =>
        Assert.StartsWith("// What to look at\nvar data = \"d\"; // folder\nstring topic = \"t\", other = \"o\";\nvar top = 100000;",
        Apply(("top", "100000"), ("data", "d"), ("topic", "t"), ("other", "o")));

    [Theory]
    [InlineData("topik", "x",
        "n.ipynb: it has no parameter \"topik\". Did you mean topic or top? Its parameters cell declares: data, topic, other, top, share, "
        + "all, from, words, since, derived.")]
    [InlineData("nothing", "x",
        "n.ipynb: it has no parameter \"nothing\". Its parameters cell declares: data, topic, other, top, share, all, from, words, since, "
        + "derived.")]
    [InlineData("top", "many", "n.ipynb: the parameter \"top\" is of type int; \"many\" is none.")]
    [InlineData("share", "0,5", "n.ipynb: the parameter \"share\" is of type double; \"0,5\" is none.")]
    [InlineData("from", "12.9.2022", "n.ipynb: the parameter \"from\" is of type DateOnly; \"12.9.2022\" is none (expected yyyy-MM-dd).")]
    [InlineData("derived", "1",
        "n.ipynb: the parameter \"derived\" cannot be given on the command line; expected a variable of type string, bool, int, long, "
        + "double, decimal, DateOnly or string[], declared with a type or with a literal.")]
    public void Apply_WrongNameOrValue_SaysWhatIsExpected(string name, string value, string message) =>
        Assert.Equal(message, Assert.Throws<ParameterException>(() => Apply((name, value))).Message);

    [Fact]
    public void Apply_WithoutParametersCell_SaysHowToMakeOne() => Assert.Equal(
        "n.ipynb: it has no cell tagged \"parameters\", so that -p x=… has nothing to set; tag the cell that declares the variable.",
        Assert.Throws<ParameterException>(() =>
        ParameterCell.Apply(Run.Of("1"), "n.ipynb", new Dictionary<string, string> { ["x"] = "1" })).Message);

    private static string Apply(params (string Name, string Value)[] values) =>
        ParameterCell.Apply(Run.WithParameters(Cell), "n.ipynb",
        values.ToDictionary(pair => pair.Name, pair => pair.Value)).Cells[0].Source;
}
