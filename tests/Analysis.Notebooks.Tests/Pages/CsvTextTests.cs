using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("""{"data":[{"x":["a","b"],"y":[1,2.5]}],"layout":{}}""", "x,y\na,1\nb,2.5\n")]
    [InlineData("""{"data":[{"name":"BBC 中文","x":["a"],"y":[1]},{"x":["a"],"y":[null]}],"layout":{"xaxis":{"title":{"text":"day"}},"yaxis":{"title":"articles"}}}""", "series,day,articles\nBBC 中文,a,1\n2,a,\n")]
    [InlineData("""{"data":[{"x":[1],"y":[2],"error_y":{"array":[0.5],"arrayminus":[0.25]}}]}""", "x,y,y plus,y minus\n1,2,0.5,0.25\n")]
    [InlineData("""{"data":[{"type":"heatmap","x":["a","b"],"y":["c"],"z":[[1,2]]}]}""", "x,y,z\na,c,1\nb,c,2\n")]
    [InlineData("""{"data":[{"type":"pie","labels":["a, b","\"c\""],"values":[1,2]}]}""", "labels,values\n\"a, b\",1\n\"\"\"c\"\"\",2\n")]
    [InlineData("""{"data":[]}""", "")]
    public void OfFigure_Figure_GivesARowPerPoint(string figure, string expected) => Assert.Equal(expected, CsvText.OfFigure(FigureJson.Parse(figure)!));

    [Fact]
    public void OfTable_ClippedText_GivesTheWhole() =>
        Assert.Equal("a longer text\n", CsvText.OfTable(new OutputSanitizer(new PageIds()).Clean("<table><tr><td title=\"a longer text\">a lon…</td></tr></table>").FirstElementChild!));

    [Fact]
    public void OfTable_TypesNotesNullsAndSeparators_GivesTheDataOnly()
    {
        const string html = "<table><tr><th>n<br><small class=\"analysis-type\">int</small></th><th>text</th></tr><tr><td class=\"analysis-number\">1,234</td><td>a, \"b\"\nc</td></tr>"
            + "<tr><td class=\"analysis-null\"><em>null</em></td><td></td></tr><tr><td class=\"analysis-note\" colspan=\"2\">2 rows</td></tr></table>";

        Assert.Equal("n,text\n1234,\"a, \"\"b\"\"\nc\"\n,\n", CsvText.OfTable(new OutputSanitizer(new PageIds()).Clean(html).FirstElementChild!));
    }
}
