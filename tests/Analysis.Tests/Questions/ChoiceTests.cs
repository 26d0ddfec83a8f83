using Analysis.Tests.Reading;

namespace Analysis.Tests.Questions;

/// <summary>Which articles are looked at, and what is said of the others.</summary>
public sealed class ChoiceTests
{
    private static readonly Corpus Corpus = new(
        [
            Make("1", "B", "sanctions again", "nothing here", "2022-03-01", "en"),
            Make("2", "A", null, "New Sanctions", "2022-03-31", "en"),
            Make("3", "B", null, "weather weather weather", "2022-04-01", "en"),
            Make("4", null, null, "天气", null, "zh-Hant"),
        ],
        []);

    [Theory]
    [InlineData("Sanction", "", "", "", "", "1 2", "2 articles of 4 from 2 sources on **Sanction**.")]
    [InlineData("", "B", "", "", "", "1 3", "2 articles of 4 from 1 source. Only B (2 articles left out).")]
    [InlineData("", "B; A", "", "", "", "1 2 3", "3 articles of 4 from 2 sources. Only B and A (1 article left out).")]
    [InlineData("", "", "2022-03", "2022-03", "", "1 2",
        "2 articles of 4 from 2 sources. Only those published from 2022-03 to 2022-03, 1 article without a date not among them (2 articles "
        + "left out).")]
    [InlineData("", "", "2022-03-31", "", "", "2 3",
        "2 articles of 4 from 2 sources. Only those published from 2022-03-31 on, 1 article without a date not among them (2 articles left "
        + "out).")]
    [InlineData("", "", "", "2022", "", "1 2 3",
        "3 articles of 4 from 2 sources. Only those published until 2022, 1 article without a date not among them (1 article left out).")]
    [InlineData("", "", "", "", "zh", "4", "1 article of 4 from 0 sources. Only those in zh (3 articles left out).")]
    [InlineData("sanctions", "B", "2022-03", "", "en", "1",
        "1 article of 4 from 1 source on **sanctions**. Only B (2 articles left out); only those published from 2022-03 on; only those in "
        + "en.")]
    [InlineData("", "", "", "", "", "1 2 3 4", "4 articles from 2 sources.")]
    public void Where_SomeArticles_KeepsThemAndSaysWhatItLeftOut(string topic, string sources, string from, string to, string language,
        string expected, string asked)
    {
        var chosen = Corpus.Where(topic, sources, from, to, language);
        Assert.Equal(expected, string.Join(' ', chosen.Articles.Select(article => article.Id)));
        Assert.Equal(asked, chosen.Asked().ToString());
    }

    [Theory]
    [InlineData("sanktions", "", "", "", "", "No article of 4 mentions sanktions. Did you mean Sanctions?")]
    [InlineData("comet", "", "", "", "", "No article of 4 mentions comet.")]
    [InlineData("", "C", "", "", "", "There is no source 'C'. Did you mean A or B? There are: B and A.")]
    [InlineData("", "", "03/2022", "", "", "'03/2022' is no day; write 2022, 2022-03 or 2022-03-01.")]
    [InlineData("", "", "2023", "2022", "", "There is no day from 2023 to 2022.")]
    [InlineData("", "", "2024", "", "",
        "No article is left of 4: only those published from 2024 on, 1 article without a date not among them (4 articles left out).")]
    [InlineData("", "", "", "", "fr", "No article is in 'fr'. The languages are: en, zh-Hant.")]
    public void Where_NothingIsLeft_SaysWhy(string topic, string sources, string from, string to, string language, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => Corpus.Where(topic, sources, from, to, language)).Message);

    [Fact]
    public void Where_NoArticleAtAll_SaysWhyNone() => Assert.Equal(
        "No article could be read; no-such-folder: no such file or folder; check the path. A notebook's paths start from its own folder.",
        Assert.Throws<ArgumentException>(() => Corpus.Load("no-such-folder").Where()).Message);

    [Fact]
    public void Topic_OfAChoice_IsWhatWasAskedForOrTheCommonestWord()
    {
        Assert.Equal("sanctions", Corpus.Where("sanctions").Topic());
        Assert.Equal("weather", Corpus.Topic());
        Assert.Equal("", new Corpus([], []).Topic());
    }

    [Fact]
    public void Load_FolderWithListsBesideTheArticles_CountsByThemAndReadsThemAsNothingElse()
    {
        using var folder = new FolderOfFiles();
        folder.Add("a.txt", "林郑月娥今天说，林郑月娥将辞职。香港记者报道。");
        folder.Add("names.dict.txt", "林郑月娥\nwrong line here and more\n");
        folder.Add("more.stop.txt", "# mine\n香港\n");
        folder.Add("gloss.tsv", "林郑月娥\tCarrie Lam\n");
        folder.Add("events.csv", "date,label\n2020-06-30,国安法\n");
        var corpus = Corpus.Load(folder.Path);
        Assert.Single(corpus.Articles);
        var table = corpus.Words(1, by: "").Table;
        Assert.Equal(("林郑月娥", "Carrie Lam", 2L), ((string)table["term"][0], (string)table["gloss"][0], (long)table["count"][0]));
        Assert.DoesNotContain("香港", corpus.Words(9).Table["term"].Cast<string>());
        Assert.Contains("names.dict.txt:2", Assert.Single(corpus.AllProblems(), problem => problem.File == "names.dict.txt")
            .ToString(), StringComparison.Ordinal);
    }

    private static Article Make(string id, string? source, string? title, string text, string? day, string language) => new()
    {
        Id = id,
        File = id + ".txt",
        Format = "plain-text",
        Source = source,
        Title = title,
        Language = language,
        Published = day is null ? null
        : DateTime.Parse(day + "T12:00:00Z", System.Globalization.CultureInfo.InvariantCulture,
            System.Globalization.DateTimeStyles.AdjustToUniversal),
        Paragraphs = [new Paragraph(ParagraphKind.Body, text)],
    };
}
