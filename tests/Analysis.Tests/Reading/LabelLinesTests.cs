namespace Analysis.Tests.Reading;

/// <summary>Labelled lines above a text: what a label that nobody knows does to them.</summary>
public sealed class LabelLinesTests
{
    [Theory]
    [InlineData("Title: Gulls\nSection: Business\nSource: The Ledger\nDate: 2024-03-12\n\nThe gulls came back.\n")]
    [InlineData("Title: Gulls\nSource: The Ledger\nSection: Business\nPage: 4\nDate: 2024-03-12\n\nThe gulls came back.\n")]
    [InlineData("标题：Gulls\n版面：要闻\n来源：The Ledger\n日期：2024-03-12\n\nThe gulls came back.\n")]
    public void Load_UnknownLabelBetweenKnownOnes_EndsNoHeader(string text)
    {
        using var folder = new FolderOfFiles().Add("g.txt", text);

        var corpus = folder.Load();

        var article = Assert.Single(corpus.Articles);
        Assert.Equal(("Gulls", "The Ledger", new DateTime(2024, 3, 12), "The gulls came back."),
            (article.Title, article.Source, article.Published!.Value.Date, article.Text));
        Assert.Contains(corpus.Problems, problem => problem.Message.StartsWith("no label that is known; kept out of the text: '",
            StringComparison.Ordinal));
    }

    [Fact]
    public void Load_WordsWithAColonBelowTheHeader_AreText()
    {
        using var folder = new FolderOfFiles().Add("g.txt", "Title: Gulls\nDate: 2024-03-12\n\nNote: they came back.\n\nDate: unknown.\n");

        Assert.StartsWith("Note: they came back.", Assert.Single(folder.Load().Articles).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AddressBetweenLabels_IsNoLabel()
    {
        using var folder = new FolderOfFiles()
            .Add("g.txt", "Title: Gulls\nSource: The Ledger\nhttps://www.example.com/1\nDate: 2024-03-12\n\nText.\n");

        Assert.DoesNotContain(folder.Load().Problems,
            problem => problem.Message.Contains("no label that is known", StringComparison.Ordinal));
    }
}
