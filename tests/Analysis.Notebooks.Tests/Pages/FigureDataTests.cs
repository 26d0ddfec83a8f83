using Analysis.Notebooks.Pages;

namespace Analysis.Notebooks.Tests.Pages;

public sealed class FigureDataTests
{
    [Theory]
    [InlineData("""{"data":[{"x":["a","b"],"y":[1,2.5]}],"layout":{}}""", "x,y\na,1\nb,2.5\n")]
    [InlineData("""{"data":[{"name":"BBC 中文","x":["a"],"y":[1]},{"x":["a"],"y":[null]}],"layout":{"xaxis":{"title":{"text":"day"}},"yaxis":{"title":"articles"}}}""", "series,day,articles\nBBC 中文,a,1\n2,a,\n")]
    [InlineData("""{"data":[{"x":[1,null,2],"y":[3,null,4]}]}""", "x,y\n1,3\n2,4\n")]
    [InlineData("""{"data":[{"x":[1],"y":[2],"error_y":{"array":[0.5],"arrayminus":[0.25]}}]}""", "x,y,y plus,y minus\n1,2,0.5,0.25\n")]
    [InlineData("""{"data":[{"type":"heatmap","x":["a","b"],"y":["c"],"z":[[1,2]]}]}""", "x,y,z\na,c,1\nb,c,2\n")]
    [InlineData("""{"data":[{"type":"pie","labels":["a, b","\"c\""],"values":[1,2]}]}""", "labels,values\n\"a, b\",1\n\"\"\"c\"\"\",2\n")]
    [InlineData("""{"data":[]}""", "")]
    public void Rows_OfAFigure_AreItsPoints(string figure, string expected) =>
        Assert.Equal(expected, SpreadsheetCsv.Write(FigureData.Rows(ChartFigure.Parse(figure)!), 1_000).Text.TrimStart('\uFEFF'));

    [Theory]
    [InlineData("""{"data":[{"y":["朝鲜","b"],"x":[1,2]},{"y":["朝鲜",""]},{"labels":["c"]}]}""", "b 朝鲜 c")]
    [InlineData("""{"data":[{"y":["朝鲜","b"],"x":["d"]}],"layout":{"yaxis":{"autorange":"reversed"}}}""", "d 朝鲜 b")]
    public void Labels_OfAFigure_AreItsTextsOnceAsTheyAreRead(string figure, string expected) =>
        Assert.Equal(expected, string.Join(' ', FigureData.Labels(ChartFigure.Parse(figure)!)));
}
