using System.Globalization;
using System.Text.Json;
using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Saved pages: against texts that were marked by hand, and pages made for what may go wrong with their parts.</summary>
public sealed class HtmlPagesTests
{
    private const string Prose =
        "<p>The council of Northport voted on Tuesday to rebuild the old sea wall, a plan that residents have asked for.</p>"
        + "<p>Fishermen welcomed the decision, because their boats had to stay in harbour for eleven weeks after the storm.</p>"
        + "<p>Opponents of the plan said that the money was needed for schools, and asked for what the engineers had written.</p>";

    private static string Other(string of = "bridge") =>
        $"<p>An unrelated story of a {of} in another town, which stands on the same page and is told at the same length here.</p>";

    [RequiresFact(Need.Shared)]
    public void Load_SavedPages_GiveTheTextsMarkedByHand()
    {
        var folder = Path.Combine(Machine.Shared, "corpora", "html");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        var articles = Corpus.Load(folder).Articles.Where(article => article.File.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(article => Path.GetFileNameWithoutExtension(article.File), StringComparer.Ordinal);
        var scores = truth.RootElement.EnumerateObject().OrderBy(page => page.Name, StringComparer.Ordinal)
            .Select(page => (page.Name, Score: Score(articles.GetValueOrDefault(page.Name), page.Value))).ToList();
        var mean = TextScore.Mean([.. scores.Select(page => page.Score)]);
        var table = scores.Select(page => Row(page.Name[..8], TextScore.Mean([page.Score]))).Append(Row("mean", mean));
        Snapshot.Match("page: precision, recall, F1\n" + string.Join('\n', table) + "\n", "HtmlPages.verified.txt");
        Assert.InRange(mean.F1, 0.97, 1);
    }

    [Fact]
    public void Load_PiecesInBoxesOfOneClass_AreAllRead()
    {
        var boxes = Prose.Split("</p>", StringSplitOptions.RemoveEmptyEntries)
            .Select(piece => $"<div class=\"column c1\"><div>{piece}</p></div></div>");
        var page = $"<div>{string.Join("<div class=\"slot\"></div>", boxes)}</div><div class=\"sidebar\">{Other()}{Other()}</div>";
        Assert.Equal(3, Read(page).Paragraphs.Count);
    }

    [Fact]
    public void Load_CommentsLongerThanTheText_AreNotRead()
    {
        var comment = $"<li class=\"comment\">{Other()}{Other()}{Other()}</li>";
        Assert.Equal(3, Read($"<div class=\"story\">{Prose}</div><ol class=\"comment-list\">{comment}{comment}</ol>").Paragraphs.Count);
    }

    [Fact]
    public void Load_StatedText_ChoosesBetweenTwoTexts()
    {
        var page = $"<div class=\"a\">{Prose}</div><div class=\"b\">{Other()}{Other("tower")}{Other("road")}{Other("market")}</div>";
        var stated = Data("\"articleBody\":" + JsonSerializer.Serialize(Prose));
        Assert.Contains("tower", Read(page).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tower", Read(stated + page).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_SmallPartOfTheRunningText_IsAWarning()
    {
        var boxes = string.Concat(Enumerable.Range(0, 12)
            .Select(i => $"<section><div><div><div>{Other("bridge " + i)}</div></div></div></section>"));
        var corpus = Loaded($"<div class=\"entry-content\">{Prose}</div>{boxes}");
        Assert.Contains(corpus.Problems, problem => problem is { Field: "text", Severity: Severity.Warning });
    }

    [Fact]
    public void Load_TextThatOnlyThePagesDataState_IsTaken()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 6)
            .Select(number => $"Paragraph {number} of the text, which the page itself does not show, because a reader has to pay for it "
            + $"before."));
        var page = $"<!doctype html><title>Sea "
            + $"wall</title>{Data("\"headline\":\"Sea wall\",\"articleBody\":" + JsonSerializer.Serialize(text))}<body><h1>Sea "
            + $"wall</h1><p>Only the first sentence of the article is to be seen here.</p><p>Subscribe to read on.</p>";

        var article = FolderOfFiles.Single(page);

        Assert.Equal(text, article.Text);
    }

    // A page lists other stories' data too, and their times beside the text.
    [Fact]
    public void Load_DataAndTimesOfOtherStories_GiveNoFields()
    {
        static string Story(string headline, string author, string date) =>
            $"{{\"@type\": \"NewsArticle\", \"headline\": \"{headline}\", \"author\": \"{author}\", \"datePublished\": \"{date}\"}}";
        static Article Of(string stories) =>
            FolderOfFiles.Single($"<!doctype html><title>Sea wall rebuilt</title><script "
            + $"type=\"application/ld+json\">[{stories}]</script><body><h1>Sea wall rebuilt</h1>{Prose}<aside><time "
            + $"datetime=\"2020-01-01\">old</time></aside>");

        var others = Story("Mayor under pressure", "Max Power", "2024-04-01") + ","
            + Story("School roof collapses", "Eva Else", "2024-04-02");
        Assert.Equal((0, null), (Of(others).Authors.Count, Of(others).Published));

        var own = Of(others + "," + Story("Sea wall rebuilt", "Jane Roe", "2024-01-11"));
        Assert.Equal(("Jane Roe", 11), (Assert.Single(own.Authors), own.Published!.Value.Day));
    }

    [Fact]
    public void Load_CardsAndLinesAboutTheText_AreNotRead()
    {
        var card = "<div class=\"c\"><h4><a href=\"/2\">A bridge in another town</a></h4>"
            + "<div>It has been open since Monday, and nobody has crossed it.</div><div>Jane Roe</div></div>";
        var article = Read($"<div class=\"story\"><p>Harbour</p>{Prose}{card}<p>Follow this topic</p></div>");
        Assert.Equal(3, article.Paragraphs.Count);
        Assert.Contains(article.Links, link => link is { Kind: LinkKind.Related, Text: "A bridge in another town" });
    }

    [Theory]
    [InlineData("\"author\":\"Jane Roe\"", "Jane Roe")]
    [InlineData("\"author\":{\"@type\":\"Person\",\"name\":\"Jane Roe\"}", "Jane Roe")]
    [InlineData("\"author\":[{\"name\":\"Jane Roe\"},{\"name\":\"John Doe\"}]", "Jane Roe; John Doe")]
    [InlineData("\"creator\":[\"Jane Roe\"]", "Jane Roe")]
    [InlineData("\"author\":{\"@type\":\"NewsMediaOrganization\",\"name\":\"Example News\"}", "")]
    [InlineData("\"author\":\"The Daily Example\",\"publisher\":{\"name\":\"The Daily Example\"}", "")]
    [InlineData("\"author\":{\"@id\":\"#j\"}},{\"@type\":\"Person\",\"@id\":\"#j\",\"name\":\"Jane Roe\"", "Jane Roe")]
    [InlineData("\"headline\":\"Broken\nin two\",\"author\":\"Jane Roe\",", "Jane Roe")]
    public void Load_LinkedData_NamesTheAuthors(string data, string expected) =>
        Assert.Equal(expected, string.Join("; ", Read(Data(data) + Prose).Authors));

    [Theory]
    [InlineData("{\"@graph\":[{\"@type\":\"WebSite\"},{\"@type\":[\"Article\"],DATE,\"dateModified\":\"2024-02-01T09:00:00Z\"}]}")]
    [InlineData("<!-- [{\"@type\":\"NewsArticle\",DATE}] -->")]
    [InlineData("{\"@type\":\"BreadcrumbList\"}</script><script type=\"application/ld+json\">{\"@type\":\"ReportageNewsArticle\",DATE}")]
    public void Load_LinkedData_TellsTheDateWhereverTheArticleStands(string data)
    {
        var dated = data.Replace("DATE", "\"datePublished\":\"2024-01-11T09:00:00Z\"", StringComparison.Ordinal);
        var article = Read($"<script type=\"application/ld+json\">{dated}</script>{Prose}");
        Assert.Equal(new DateTime(2024, 1, 11, 9, 0, 0, DateTimeKind.Utc), article.Published);
    }

    [Theory]
    [InlineData("sv", "Rådet i staden beslutade i tisdags att bygga om den gamla muren, som alla har väntat på.", "sv", "page: html lang")]
    [InlineData("en", "Le conseil de la ville a voté mardi pour la reconstruction de la digue, que les habitants demandent.", "fr", "text")]
    [InlineData("zh-TW", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21.", "zh-TW", "page: html lang")]
    public void Load_StatedLanguage_DecidesWhereTheTextCannot(string stated, string text, string expected, string origin)
    {
        var article = Loaded($"<p>{text}</p>", stated, "1").Articles.Single();
        Assert.Equal((expected, origin), (article.Language, article.Origins.Single(one => one.Field == "language").Origin));
    }

    [Fact]
    public void Load_SiteBehindTheTitle_IsCut() =>
        Assert.Equal("The wall",
        Loaded("<meta property=\"og:site_name\" content=\"The Sea\">" + Prose, title: "The wall | The Sea").Articles.Single().Title);

    [Theory]
    [InlineData("<div><p>", 300)]
    [InlineData("<b><i><font><p>", 400)]
    [InlineData("<br>", 30_000)]
    [InlineData("<p class=\"a b c d e f g h i j k l m n o p\">text and more text, and a comma", 5_800)]
    [InlineData("<table><tr><td>", 200)]
    public void TextOf_HostilePages_EndsAndDoesNotThrow(string piece, int times)
    {
        var tree = new HtmlTree();
        tree.Parse((string.Concat(Enumerable.Repeat(piece, times)) + Prose).AsMemory(), 512);
        var first = SecondOpinion.TextOf(tree);
        Assert.Equal(first, SecondOpinion.TextOf(tree));
    }

    [Fact]
    public void TextOf_HugePage_IsNotAsked()
    {
        var tree = new HtmlTree();
        tree.Parse((Prose + new string(' ', 5_000_000)).AsMemory(), 512);
        Assert.Null(SecondOpinion.TextOf(tree));
    }

    private static string Data(string article) =>
        $"<script type=\"application/ld+json\">[{{\"@type\":\"NewsArticle\",{article}}}]</script>";

    private static Article Read(string body) => Loaded(body).Articles.Single();

    private static Corpus Loaded(string body, string language = "en", string title = "The sea wall")
    {
        using var folder = new FolderOfFiles();
        var head = $"<meta charset=\"utf-8\"><title>{title}</title><link rel=\"canonical\" href=\"https://www.example.com/1\">";
        folder.Add("a.html", $"<!doctype html><html lang=\"{language}\"><head>{head}</head><body>{body}</body></html>");
        return folder.Load();
    }

    private static TextScore Score(Article? article, JsonElement truth) =>
        TextScore.Of(article?.Text ?? "", truth.GetProperty("articleBody").GetString()!);

    private static string Row(string name, (double Precision, double Recall, double F1) score) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}: {score.Precision:0.000}, {score.Recall:0.000}, {score.F1:0.000}");
}
