namespace Analysis.Tests.Reading;

/// <summary>Files that hold articles as records: tables, JSON, feeds, letters; cases in <c>Cases/containers.txt</c>.</summary>
public sealed class ContainersTests
{
    private static readonly CollectionCases Cases = new("containers.txt");

    public static TheoryData<string> Names() => [.. Cases.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_Container_GivesItsArticlesAndProblems(string name)
    {
        var content = Cases.Content(name).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\0", "\0", StringComparison.Ordinal)
            .Replace("\\r", "\r", StringComparison.Ordinal);
        using var folder = new FolderOfFiles().Add(name.Split(": ")[^1], content);

        Assert.Equal("", string.Join('\n', Cases.Failures(name, folder.Load())));
    }

    // Records of one file are told apart by their own bytes: what stands beside them changes no id.
    [Fact]
    public void Load_TableWithAnotherRowAbove_GivesTheSameIds()
    {
        using var one = new FolderOfFiles().Add("a.csv", "title,url,text\nTwo,https://www.example.com/2,The second text.\n");
        using var two = new FolderOfFiles().Add("a.csv", "title,url,text\nOne,https://www.example.com/1,The first text.\nTwo,https://www.example.com/2,The second text.\n");

        Assert.Equal(one.Load().Articles.Single().Id, two.Load().Articles[1].Id);
    }

    [Fact]
    public void Load_ColumnsAsGermanExcelWritesThem_GiveTheirMeaning()
    {
        using var folder = new FolderOfFiles().Add("krant.csv", "nummer;stuk\n1;Het eerste stuk.\n")
            .Add("columns.csv", "field;column\ntext;stuk\n");

        Assert.Equal("Het eerste stuk.", Assert.Single(folder.Load().Articles).Text);
    }

    [Fact]
    public void Load_ColumnsOfTheFolder_GiveTheirMeaning()
    {
        using var folder = new FolderOfFiles().Add("krant.csv", "kop,stuk,wanneer,text\nEen,Het eerste stuk.,2024-01-11,ruis\n")
            .Add("columns.csv", "field,column,file\ntitle,kop,\ntext,stuk,krant.csv\npublished,wanneer,\n");

        var article = Assert.Single(folder.Load().Articles);

        Assert.Equal(("Een", "Het eerste stuk.", "column: wanneer"), (article.Title, article.Text, article.PublishedFrom));
    }

    [Theory]
    [InlineData("field,column\nheadline,kop\n",
        "'headline,kop' names no field; the fields are title, url, source, published, authors, categories, text, summary")]
    [InlineData("kolom\nkop\n", "the table of columns needs a first line with 'field' and 'column'")]
    public void Load_ColumnsThatSayNothingUsable_AreReported(string columns, string expected)
    {
        using var folder = new FolderOfFiles().Add("a.md", FeedDump.Feed()).Add("columns.csv", columns);

        var corpus = folder.Load();

        Assert.Single(corpus.Articles);
        Assert.Contains(corpus.Problems, problem => problem.File == "columns.csv"
            && problem.Message.StartsWith(expected, StringComparison.Ordinal));
    }
}
