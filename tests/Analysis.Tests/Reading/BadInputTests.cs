using System.Text;
using Analysis.Reading;
using static Analysis.Tests.Reading.FeedDump;

namespace Analysis.Tests.Reading;

/// <summary>Files that are too large, too deep, too many or no files at all: they cost a row each, and nothing else.</summary>
public sealed class BadInputTests
{
    // Ten lines of aliases that stand for three billion values: one row, and the fields that stand for themselves.
    [Fact]
    public void Load_FrontMatterWhoseAliasesExpandWithoutEnd_IsReadKeyByKey()
    {
        var aliases = string.Concat(Enumerable.Range(1, 9)
            .Select(level => $"a{level}: &a{level} [{string.Join(',', Enumerable.Repeat($"*a{level - 1}", 9))}]\n"));
        using var folder = new FolderOfFiles()
            .Add("bomb.txt", $"---\ntitle: 标题\na0: &a0 [x,x,x,x,x,x,x,x,x]\n{aliases}tags: *a9\ndate: 2022-01-01\n---\n\n正文在这里。\n")
            .Add("good.md", Feed());

        var corpus = folder.Load();

        Assert.Equal(2, corpus.Articles.Count);
        var bomb = corpus.Articles.Single(article => article.File == "bomb.txt");
        Assert.Equal(("标题", 2022, 0), (bomb.Title, bomb.Published!.Value.Year, bomb.Categories.Count));
        Assert.Equal("the front matter is not valid YAML (its aliases expand to more than 10000 values); it was read key by key; correct "
            + "it where a field is missing",
            corpus.Problems.Single(problem => problem.File == "bomb.txt"
            && problem.Message.StartsWith("the front matter", StringComparison.Ordinal)).Message);
    }

    [Fact]
    public void Load_TooLargeFile_NamesTheLimit()
    {
        using var folder = new FolderOfFiles().Add("a.md", Feed());
        Assert.Contains("(LoadOptions.MaxFileBytes)",
            Assert.Single(folder.Load(options: new LoadOptions { MaxFileBytes = 10 }).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<a href=x>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg>")]
    [InlineData("> ")]
    [InlineData("[")]
    public void Load_100000NestedElements_IsReadAndReported(string open)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 100_000)) + Body;
        using var folder = new FolderOfFiles().Add("a.md", open[0] == '<' ? Feed(body: deep) : "---\ntitle: 标题\n---\n" + deep)
            .Add("b.md", Feed());
        var corpus = folder.Load();
        Assert.Equal(2, corpus.Articles.Count);
        if (open == "<div>")
        {
            Assert.Contains(corpus.Problems, problem => problem.Message.Contains("LoadOptions.MaxDepth", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("<!--1594936564000-->\n[{0}](https://www.example.com/1)\n------\n\n<p>正文第一段。</p>")]
    [InlineData("Title: {0}\nDate: 2024-01-02\n\n正文第一段。")]
    [InlineData("<!doctype html><title>{0}</title><p>正文第一段。</p>")]
    public void Load_TitleOfAMegabyte_IsCutAndSaid(string form)
    {
        using var folder = new FolderOfFiles().Add("a.md", form.Replace("{0}", new string('题', 350_000), StringComparison.Ordinal));
        var corpus = folder.Load();
        var article = Assert.Single(corpus.Articles);
        Assert.Equal(new string('题', 1000), article.Title);
        Assert.Equal("正文第一段。", article.Text);
        Assert.Contains(corpus.Problems,
            problem => problem is
            {
                Field: "title", Severity: Severity.Warning,
                Message: "the title has 350000 characters; only the first 1000 were kept"
            });
        Assert.All(article.Origins, origin => Assert.True((origin.Original ?? "").Length < 2000));
    }

    [Fact]
    public void Load_LinksAndOddNames_AreNoTrap()
    {
        using var folder = new FolderOfFiles().Add("sub/a.md", Feed())
            .Add("new\nline.md", Feed("甲", "https://a.example/1", "<p>另一篇文章</p>"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "sub", "loop"), folder.Path);
        File.CreateSymbolicLink(Path.Combine(folder.Path, "self"), Path.Combine(folder.Path, "self"));
        var corpus = folder.Load();
        Assert.Equal(["new\nline.md", "sub/a.md"], corpus.Articles.Select(article => article.File));
        Assert.Contains(corpus.Problems, problem => problem.File == "sub/loop");
        Assert.Contains(corpus.Problems, problem => problem.File == "self" && problem.Severity == Severity.Error);
    }

    [Fact]
    public void Load_NamesThatAreNoUtf8_AreErrorsWithAdvice()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var folder = new FolderOfFiles().Add("good.md", Feed());
        Shell(folder.Path, "printf x > \"$(printf 'bad\\377.md')\"; mkdir \"$(printf 'dir\\377')\"");
        var corpus = folder.Load();
        Shell(folder.Path, "rm -r bad* dir*");
        Assert.Equal("good.md", Assert.Single(corpus.Articles).File);
        Assert.Equal(["bad\uFFFD.md: the file's name holds bytes that are no UTF-8, so it cannot be opened; rename it",
            "dir\uFFFD/: the folder's name holds bytes that are no UTF-8, so it cannot be opened; rename it"],
            corpus.Problems.Select(problem => problem.File + ": " + problem.Message).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Load_ManyEmptyFiles_GivesOneProblemEach()
    {
        using var folder = new FolderOfFiles();
        for (var i = 0; i < 3000; i++)
        {
            File.Create(Path.Combine(folder.Path, $"{i:0000}.md")).Dispose();
        }

        var corpus = folder.Load();
        Assert.Empty(corpus.Articles);
        Assert.Equal(3000, corpus.Problems.Count);
        Assert.Equal(3000, corpus.Problems.Select(problem => problem.File).Distinct().Count());
    }

    [Fact]
    public void Load_LargeFile_IsOneArticleWithAllItsParagraphs()
    {
        const int Paragraphs = 50_000;
        var body = string.Concat(Enumerable.Repeat("<p>" + Body + "</p>\n", Paragraphs));
        using var folder = new FolderOfFiles().Add("a.md", Feed(body: body));
        Assert.Equal(Paragraphs, Assert.Single(folder.Load().Articles).Paragraphs.Count);
    }

    [Fact]
    public void Load_LinksThatGoRound_EndInProblems()
    {
        using var folder = new FolderOfFiles().Add("a/real.md", Feed());
        File.CreateSymbolicLink(Path.Combine(folder.Path, "x"), Path.Combine(folder.Path, "y"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "y"), Path.Combine(folder.Path, "x"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, "gone"), Path.Combine(folder.Path, "nowhere"));
        Directory.CreateSymbolicLink(Path.Combine(folder.Path, "a", "up"), folder.Path);
        var corpus = folder.Load();
        Assert.Single(corpus.Articles);
        Assert.Equal(["a/up", "gone", "x", "y"], corpus.Problems.Select(problem => problem.File).Order(StringComparer.Ordinal));
    }

    // The runtime can neither make nor delete such names.
    private static void Shell(string folder, string command)
    {
        using var shell = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("sh",
            ["-c", command])
        { WorkingDirectory = folder })!;
        shell.WaitForExit();
    }
}
