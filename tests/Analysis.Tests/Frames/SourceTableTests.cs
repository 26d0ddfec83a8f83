using Analysis.Tests.Reading;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Frames;

/// <summary>A data folder's <c>sources.csv</c>: no article, but columns of the articles.</summary>
public sealed class SourceTableTests
{
    private static FolderOfFiles Articles() => new FolderOfFiles()
        .Add("a.txt", "Title: One\nSource: The Bell\nDate: 2024-03-12\n\nIt rains.\n")
        .Add("b.txt", "Title: Two\nSource: The Crow\nURL: https://crow.example/two\nDate: 2024-03-13\n\nIt snows.\n")
        .Add("c.txt", "Title: Three\nDate: 2024-03-14\n\nIt shines.\n");

    [Fact]
    public void Frame_OfAFolderWithATableOfSources_HasItsColumnsTypedAndNullWhereItSaysNothing()
    {
        using var folder = Articles()
            .Add("sources.csv", "source,country,founded,reach\nThe Bell,Ireland,007,120\ncrow.example,,1999,\nNobody,France,1,2\n");

        var corpus = folder.Load();
        var frame = corpus.Where("It").ArticlesFrame();

        Assert.Equal(["sources.csv:4: source: no article is of the source \"Nobody\"; its row says something of none."],
            corpus.AllProblems().Where(problem => problem.File == "sources.csv").Select(problem => problem.ToString()));
        Assert.Equal(["One", "Two", "Three"], Values(frame["title"]));
        Assert.Equal(["dateline", "country", "founded", "reach"], frame.Columns.TakeLast(4).Select(column => column.Name));
        Assert.Equal(["Ireland", null, null], Values(frame["country"]));
        Assert.Equal(["007", "1999", null], Values(frame["founded"]));
        Assert.Equal([120, null, null], Values(Assert.IsType<Int32DataFrameColumn>(frame["reach"])));
    }

    [Theory]
    [InlineData("outlet,country\nThe Bell,Ireland\n",
        "sources.csv:1: Error: the table of sources has no column \"source\" with their names; it has outlet, country; rename one")]
    [InlineData("source,title,land\nThe Bell,x,y\n",
        "sources.csv:: Warning: the articles have a column of this name already; it is left out; rename it")]
    [InlineData("source,land\nThe Bell,x\nThe Bell,y\n",
        "sources.csv:: Warning: the source \"The Bell\" stands in several rows; the first counts")]
    [InlineData("source,land\n\"The Crow\",z\nThe Bel,x\n",
        "sources.csv:3: Warning: no article is of the source \"The Bel\"; its row says something of none. Did you mean The Bell?")]
    [InlineData("source,land\nThe Bell,x,y\n",
        "sources.csv:: Error: the table of sources is left out: sources.csv:2: found 3 fields in row 1, \"The Bell,x,y\"; expected 2, as "
        + "the header has (\"source, land\"), "
        + "with a comma between them. A value that holds a comma or a line break needs double quotes around it. Where something else "
        + "separates the fields, pass it as separator.")]
    public void Problems_OfATableThatIsNotRight_SayWhatAndTheArticlesLoad(string table, string problem)
    {
        using var folder = Articles().Add("sources.csv", table);

        var corpus = folder.Load();

        Assert.Equal(3, corpus.ArticlesFrame().Rows.Count);
        Assert.Equal(problem, string.Join('\n', corpus.AllProblems().Where(one => one.File == "sources.csv")
            .Select(one => $"{one.File}:{one.Line}: {one.Severity}: {one.Message}")));
        Assert.Equal(corpus.AllProblems().Count, corpus.ProblemsFrame().Rows.Count);
    }

    [Fact]
    public void Frame_OfAFolderWithoutATableOfSources_HasTheArticlesColumnsAlone()
    {
        using var folder = Articles().Add("deeper/sources.csv", "source,country\nThe Bell,Ireland\n");

        Assert.Equal("dateline", folder.Load().ArticlesFrame().Columns[^1].Name);
    }

    private static object?[] Values(DataFrameColumn column) => [.. column.Cast<object?>()];
}
