namespace Analysis.Tests.Reading;

/// <summary>What an outlet prints around its articles is found by counting over the corpus, without a row for the outlet.</summary>
public sealed class RecurringTextTests
{
    private const string Box = "示例日报每天早上把城里的事情送到您的桌上。";
    private const string Background = "示例港去年吞吐了四千万箱货物，是全省最大的港口。";

    [Fact]
    public void Load_LineAtEveryFoot_IsKeptOutAndSaid()
    {
        using var folder = Folder(12,
            number => $"<p>{Body(number)}</p><p>{Body(number + 100)}</p><p><a href=\"https://www.daily.example/box\">{Box}</a></p>");
        var corpus = folder.Load();
        Assert.All(corpus.Articles,
            article => Assert.Equal([Body(Number(article)), Body(Number(article) + 100)],
                article.Paragraphs.Select(paragraph => paragraph.Text)));
        Assert.All(corpus.Articles,
            article => Assert.DoesNotContain(article.Links, link => link.Url.EndsWith("/box", StringComparison.Ordinal)
                && link.Kind == LinkKind.Inline));
    }

    [Fact]
    public void Load_RecurringLine_GivesItsShareSourceAndLine()
    {
        using var folder = Folder(12, number => $"<p>{Body(number)}</p>\n<p>{Body(number + 100)}</p>\n<p>{Box}</p>");
        var rows = folder.Load().Problems.Where(problem => problem.Message.Contains("recurs in", StringComparison.Ordinal)).ToList();
        Assert.Equal(12, rows.Count);
        Assert.All(rows, row =>
            Assert.Equal((7, "text", Severity.Info,
                $"kept out of the text: recurs in 12 of 12 articles of daily.example: '{Box}' (LoadOptions.KeepRecurring)"),
            (row.Line, row.Field, row.Severity, row.Message)));
    }

    [Fact]
    public void Load_FixedEndWithChangingNames_IsKeptOut()
    {
        using var folder = Folder(12, number => $"<p>{Body(number)}</p><p>{Body(number + 100)}</p><p>本篇由第{number * 37}号编辑室整理，热线四二一七转三</p>");
        Assert.All(folder.Load().Articles, article => Assert.Equal(2, article.Paragraphs.Count));
    }

    [Fact]
    public void Load_FixedBeginningOfTheFirstParagraph_IsCutOffAsDateline()
    {
        using var folder = Folder(12, number => $"<p>〔示例日报特稿〕{Body(number)}</p><p>{Body(number + 100)}</p>");
        Assert.All(folder.Load().Articles, article => Assert.Equal(Body(Number(article)), article.Paragraphs[0].Text));
    }

    [Fact]
    public void Load_WhatNewsItselfRepeats_StaysText()
    {
        // One sentence of background in a few of many articles, and one that always stands in the middle.
        using var folder = Folder(60,
            number => $"<p>{Body(number)}</p><p>{Body(number + 100)}</p><p>{Body(number + 200)}</p><p>{Body(number + 300)}</p>"
            + (number % 15 == 0 ? $"<p>{Background}</p>" : $"<p>{Body(number + 400)}</p>"));
        Assert.Equal(4, folder.Load().Articles.Count(article => article.Text.Contains(Background, StringComparison.Ordinal)));
    }

    [Fact]
    public void Load_OneArticleReprinted_CountsOnce()
    {
        using var folder = Folder(12, number => number < 8 ? $"<p>{Body(1)}</p><p>{Box}</p>"
            : $"<p>{Body(number)}</p><p>{Body(number + 100)}</p>");
        Assert.Equal(8, folder.Load().Articles.Count(article => article.Text.Contains(Box, StringComparison.Ordinal)));
    }

    [Fact]
    public void Load_KeepRecurring_LeavesTheTextsAsTheyAre()
    {
        using var folder = Folder(12, number => $"<p>{Body(number)}</p><p>{Body(number + 100)}</p><p>{Box}</p>");
        var corpus = Corpus.Load(folder.Path, options: new LoadOptions { KeepRecurring = true });
        Assert.All(corpus.Articles, article => Assert.Equal(Box, article.Paragraphs[^1].Text));
    }

    [Fact]
    public void Load_IdAndOwnReading_DoNotDependOnTheNeighbours()
    {
        using var many = Folder(12, number => $"<p>{Body(number)}</p><p>{Box}</p>");
        var first = many.Load().Articles[0];
        var alone = Corpus.Load(Path.Combine(many.Path, first.File)).Articles[0];
        Assert.Equal(first.Id, alone.Id);
        Assert.Equal(2, alone.Paragraphs.Count);
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(many.Path,
            first.File))))[..16], first.Id);
    }

    private static FolderOfFiles Folder(int count, Func<int, string> body)
    {
        var folder = new FolderOfFiles();
        for (var number = 0; number < count; number++)
        {
            folder.Add($"{number:000}.md",
                $"<!--1594936564000-->\n[第{number}条消息](https://www.daily.example/{number})\n------\n\n{body(number)}\n");
        }

        return folder;
    }

    private static int Number(Article article) => int.Parse(article.File[..3], System.Globalization.CultureInfo.InvariantCulture);

    // Different from number to number, in words and not only in digits.
    private static string Body(int number)
    {
        const string Words = "山水风云雨雪江河湖海日月星辰春夏秋冬东南西北前后左右高低大小远近深浅新旧";
        return string.Concat(Enumerable.Range(1, 24).Select(step => Words[(number * 31 + step * step * (number % 7 + 3)) % Words.Length]))
            + "，在会上这样说。";
    }
}
