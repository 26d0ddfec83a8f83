using Analysis.Tests.Reading;

namespace Analysis.Tests.Questions;

/// <summary>Topics with names and lists of words beside the articles.</summary>
public sealed class SideListTests
{
    private const string Lists = "word,category,weight\nsanction,harm,-2\ntalk,peace,1\n\"peace talks\",peace,3\n制裁,harm,-1\n";

    [Fact]
    public void Topics_ByTheirName_StandForTheirWords()
    {
        using var folder = Folder().Add("topics.csv", "name,words\nTrade,tariff | sanction\nWeather,rain -sanction\n");
        var corpus = folder.Load();
        Assert.Equal(["a.txt", "b.txt"], corpus.Where(topic: "Trade").Articles.Select(article => article.File));
        Assert.Equal(4, corpus.Find("Trade").Table.Rows.Count);
        Assert.Equal("Trade Trade Weather -", string.Join(" ", ArticleValues.Of(corpus, "topic").Select(topic => topic ?? "-")));
        Assert.Equal("Trade Weather -", string.Join(" ", corpus.Describe(by: "topic").Table["group"].Cast<string?>()
            .Select(topic => topic ?? "-")));
        Assert.DoesNotContain(corpus.AllProblems(), problem => problem.File == "topics.csv");
    }

    [Theory]
    [InlineData("name,words\nA,rain\nA,snow\n", "topics.csv: words: the topic \"A\" stands in several rows; the first counts")]
    [InlineData("name,words\nA,rain\n,snow\n", "topics.csv: name: a row has no name; its words are \"snow\"; it is left out")]
    [InlineData("name,words\nA,rain\nB,/(?=a)b/\n",
        "topics.csv: words: the topic \"B\" is left out: The expression /(?=a)b/ looks ahead or behind, refers back, or counts too high: "
        + "such expressions can run for ever and are not taken. Write it with alternatives, as /(a|b)c/.")]
    [InlineData("topic,words\nA,rain\n",
        "topics.csv:1: the table of topics has no column \"name\"; it has topic, words; it needs name and words")]
    [InlineData("name,words\nA,rain\nB,(rain\n",
        "topics.csv: words: the topic \"B\" is left out: \"(rain\" is no topic: a bracket is not closed (at character 5). Write words: a b "
        + "for both, a | b for either, -a for not, \"a b\" for a phrase, /a.*b/ for a regular expression.")]
    public void Topics_WithAFault_SaysIt(string table, string problem)
    {
        using var folder = Folder().Add("topics.csv", table);
        Assert.Equal(problem, Assert.Single(folder.Load().AllProblems(), each => each.File == "topics.csv").ToString());
    }

    [Fact]
    public void Find_ATopicByItsName_SaysItsWords()
    {
        using var folder = Folder().Add("topics.csv", "name,words\nTrade,tariff | sanction\n");
        var corpus = folder.Load();
        Assert.StartsWith("Trade (topics.csv: tariff | sanction) is written 4 times", corpus.Find("Trade").Finding.ToPlainText(),
            StringComparison.Ordinal);
        Assert.Equal("2 articles of 4 from 1 source on Trade (topics.csv: tariff | sanction).", corpus.Where(topic: "Trade").Asked()
            .ToPlainText());
    }

    [Fact]
    public void Describe_ByTopicWithoutTopics_SaysWhatIsMissing()
    {
        using var folder = Folder();
        Assert.Equal(
            "No topic is known to group articles by; a topics.csv beside them gives topics, in columns name and words, such as: 贸易战,\"关税 | "
            + "贸易战\".",
            Assert.Throws<ArgumentException>(() => folder.Load().Describe(by: "topic")).Message);
    }

    [Fact]
    public void Lists_OfCategories_AreCountedByGroup()
    {
        using var folder = Folder().Add("lists/tone.csv", Lists);
        var result = folder.Load().Lists();
        Assert.Equal(["harm Bell 3 1", "harm Horn 1 1", "peace Bell 2 2", "peace Horn 0 0"],
            Enumerable.Range(0, 4)
            .Select(row => $"{result.Table["term"][row]} {result.Table["group"][row]} {result.Table["count"][row]} "
            + $"{result.Table["words"][row]}"));
        Assert.Equal([-2.0, -1.0, 2.0, null], result.Table["weight"].Cast<double?>());
        Assert.StartsWith("Of 4 listed words in 2 categories, the highest rates: **harm** in **Bell** (", result.Finding.ToString(),
            StringComparison.Ordinal);
        Assert.Contains("a word of a list counts wherever it stands, negated, quoted or ironic too", result.Cautions);
        Assert.Equal(["harm", "harm", "peace", "harm", "peace", "harm"], result.Lines()["category"].Cast<string>());
        Assert.Equal(4, folder.Load().Articles.Count);
    }

    [Fact]
    public void Lists_OfTwoFilesWithoutCategories_AreNamedByTheirFiles()
    {
        using var folder = Folder().Add("lists/a.csv", "word\nrain\n").Add("lists/b.csv", "word\n制裁\n");
        Assert.Equal(["a", "a", "b", "b"], folder.Load().Lists().Table["term"].Cast<string>());
    }

    [Theory]
    [InlineData("word,weight\nrain,heavy\n",
        "tone.csv: weight: the weight of \"rain\" is \"heavy\" and no number; the word counts without one")]
    [InlineData("word\nrain\nrain\n", "tone.csv: word: the word \"rain\" stands twice in one category; the first counts")]
    [InlineData("word\n...\n", "tone.csv: word: a row has \"...\" for a word, in which there is no letter; it is left out")]
    [InlineData("word\nrain*\n",
        "tone.csv: word: \"rain*\" has a sign that stands for nothing here; write each form of a word in a row of its own (singular and "
        + "plural are one)")]
    [InlineData("term\nrain\n", "tone.csv:1: the table of words has no column \"word\"; it has term; it needs word")]
    public void Lists_WithAFault_SayIt(string table, string problem)
    {
        using var folder = Folder().Add("lists/tone.csv", table);
        Assert.Equal(problem, Assert.Single(folder.Load().AllProblems(), each => each.File == "tone.csv").ToString());
    }

    [Fact]
    public void Lists_WithoutAny_SayWhereTheyBelong()
    {
        using var folder = Folder();
        Assert.Equal("There is no list of words in a folder lists beside the articles.", folder.Load().Lists().Finding.ToString());
    }

    [Fact]
    public void Load_AFolderListsWithArticles_ReadsThem()
    {
        using var folder = Folder().Add("lists/d.txt", "Snow on the hills of the north, and more of it tomorrow.");
        Assert.Equal(5, folder.Load().Articles.Count);
    }

    private static FolderOfFiles Folder() => new FolderOfFiles()
        .Add("a.txt", "Title: Sanctions\nSource: Bell\n\nSanctions again, sanctions were said, then peace talks and a talk.\n")
        .Add("b.txt", "Title: Duty\nSource: Bell\n\nThe sanction fell on them.\n".Replace("The sanction fell on them",
            "A tariff came into force there", StringComparison.Ordinal))
        .Add("c.txt", "Title: Hills\nSource: Horn\n\nRain on the hills.\n")
        .Add("d.txt", "Title: 消息\nSource: Horn\n\n各国宣布新的制裁措施，今天天气很好。\n");
}
