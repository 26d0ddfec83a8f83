using Analysis.Testing;

namespace Analysis.Cli.Tests.Notebooks;

/// <summary>What of a folder could not be read is said on standard error, whatever the command.</summary>
public sealed class UnreadFilesTests : IDisposable
{
    private const string Message =
        "2 files could not be read and are left out: a.gif: the file is a picture (GIF), which no known format is; articles are texts; "
        + "empty.txt: the file is empty; an article was expected (`analysis export problems` has all)";

    private readonly TemporaryProject project = new();

    public UnreadFilesTests()
    {
        Directory.CreateDirectory(project.Path("articles"));
        File.WriteAllText(project.Path("articles/a.gif"), "GIF89a and so on");
        File.WriteAllText(project.Path("articles/empty.txt"), "");
        File.WriteAllText(project.Path("articles/good.txt"),
            "Title: A headline\nSource: The Example\nDate: 2024-03-12\n\nThe first paragraph of an article.\n\nThe second one.\n");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Run_FolderWithFilesThatAreNoArticles_SaysHowMany()
    {
        var result = Tool.Run(Machine.Root, "run", "notebooks/00-tour.ipynb", "-p", $"data={project.Path("articles")}", "--output",
            project.Path("out.ipynb"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(Message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_TableWithARowThatDoesNotFit_SaysWhereAndThatTheRestWasRead()
    {
        Directory.Delete(project.Path("articles"), recursive: true);
        Directory.CreateDirectory(project.Path("articles"));
        File.WriteAllText(project.Path("articles/a.csv"),
            "title,source,date,text\nOne,The Example,2024-01-11,The first text.\ntorn,row\nTwo,The Example,2024-01-12,The second text.\n");

        var result = Tool.Run(Machine.Root, "run", "notebooks/00-tour.ipynb", "-p", $"data={project.Path("articles")}", "--output",
            project.Path("out.ipynb"));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("1 place in 1 file could not be read, all else in them was: a.csv:3: the row has 2 values and the table 4 columns",
            result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FolderWithFilesThatAreNoArticles_SaysSoOnceForAllNotebooks()
    {
        var result = Tool.Run(Machine.Root, "render", "notebooks/00-tour.ipynb", "notebooks/20-term-frequencies.ipynb", "--data",
            project.Path("articles"), "--out", project.Path("site"), "--force");

        Assert.Equal(0, result.ExitCode);
        Assert.Single(result.Error.Split('\n'), line => line.EndsWith(Message, StringComparison.Ordinal));
        var tour = File.ReadAllText(project.Path("site/00-tour.html"));
        Assert.True(tour.IndexOf("the file is a picture (GIF)", StringComparison.Ordinal) < tour.IndexOf("no zone is given",
            StringComparison.Ordinal) || !tour.Contains("no zone is given", StringComparison.Ordinal));
        Assert.Contains("the file is a picture (GIF)", tour, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_SiteInsideTheData_IsNotReadAsArticlesNextTime()
    {
        var site = project.Path("articles/site");
        Assert.Equal(0, Tool.Run(Machine.Root, "render", "notebooks/00-tour.ipynb", "--data", project.Path("articles"), "--out", site,
            "--force").ExitCode);

        var articles = Tool.Run(Machine.Root, "export", "articles", "--format", "jsonl", "--data", project.Path("articles"));

        Assert.Single(articles.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("a.gif: the file is a picture (GIF)", articles.Error, StringComparison.Ordinal);
    }
}
