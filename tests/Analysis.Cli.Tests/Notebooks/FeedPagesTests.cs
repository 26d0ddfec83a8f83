using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>The project's own notebooks on hundreds of articles.</summary>
public sealed class FeedPagesTests(NotebooksOnFeeds notebooks) : IClassFixture<NotebooksOnFeeds>
{
    public static TheoryData<string> Pages => RenderedNotebooks.Pages;

    [RequiresTheory(Need.Shared), MemberData(nameof(Pages))]
    public void Page_OfHundredsOfArticles_StaysSmall(string name)
    {
        Assert.Equal((0, ""), (notebooks.Result.ExitCode, notebooks.Result.Error));
        // It grows with the number of sources, each of which has its columns and its bars, and not with that of articles.
        Assert.InRange(new FileInfo(Path.Combine(notebooks.Site, name + ".html")).Length, 50_000, 360_000);
    }

    [RequiresFact(Need.Shared)]
    public void Data_TooLargeForThePage_HoldsAllRowsBesideIt()
    {
        var articles = Tool.Run(Machine.Root, "export", "paragraphs", "--format", "jsonl", "--data",
            Path.Combine(Machine.Shared, "corpora", "feedx"));
        var file = Directory.GetFiles(Path.Combine(notebooks.Site, "data"), "00-tour-*.csv")
            .Single(path => File.ReadLines(path).First().TrimStart('\uFEFF')
                .StartsWith("source,title,index,kind", StringComparison.Ordinal));

        Assert.Equal(articles.Output.Count(character => character == '\n'), RenderedNotebooks.Rows(File.ReadAllText(file)).Count - 1);
    }

    [RequiresTheory(Need.Chromium, Need.Shared), MemberData(nameof(Pages))]
    public async Task Page_OfHundredsOfArticles_DrawsItsChartsAndFitsAPhone(string name)
    {
        await using var open = await notebooks.OpenAsync(name, width: 360);
        await open.DrawAllAsync();

        Assert.Equal("", open.Troubles);
        Assert.Equal(360, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
