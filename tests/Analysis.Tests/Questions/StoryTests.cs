using System.Globalization;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Questions;

/// <summary>Articles that tell the same story, and words that stand together.</summary>
public sealed class StoryTests
{
    private const string Flood =
        "The river flooded the old harbour quarter of the town on Monday and forty families left their houses, the mayor said.";
    private const string FloodAgain =
        "Forty families left their houses in the harbour quarter after the river flooded the town; the mayor promised help.";
    private const string Election =
        "Voters chose a new parliament; the liberal party won most seats and its leader will form a coalition government.";
    private const string ElectionAgain =
        "The liberal party won the election of parliament, and a coalition government under its leader is likely.";
    private const string Cup = "The team won the cup final after extra time with a late goal by the young striker.";

    private static readonly Corpus Corpus = Of(
        ("A", Flood, "2024-03-04T08:00"), ("B", FloodAgain, "2024-03-04T09:30"), ("A", Election, "2024-03-05T10:00"),
        ("B", ElectionAgain, "2024-03-05T09:00"), ("C", Cup, "2024-03-06T10:00"), ("C", FloodAgain, "2024-06-06T10:00"));

    [Fact]
    public void Stories_OfTwoEvents_AreTwoWithTheirFirstTeller()
    {
        var result = Corpus.Stories();
        Assert.Equal(["1 1 A 0", "1 2 B 1.5", "2 1 B 0", "2 2 A 1"],
            Enumerable.Range(0, (int)result.Table.Rows.Count).Select(row => string.Create(CultureInfo.InvariantCulture, $"{result.Table["story"][row]} {result.Table["rank"][row]} {result.Table["group"][row]} {result.Table["hours_later"][row]}")));
        Assert.Equal("4 articles of 6 tell 2 stories that others tell too, 2 of them in more than one source. In most: **Title 1**, 2 "
            + "articles of 2 sources; first **A**, on 2024-03-04.", result.Finding.ToString());
        Assert.Contains("stories are told by words and days: some are two, and some are missed", result.Cautions);
    }

    [Fact]
    public void Stories_Table_NamesArticlesByTitleAndSource()
    {
        var table = Corpus.Stories(by: "month").Table;
        Assert.Equal(["story", "rank", "group", "published", "hours_later", "title", "source", "url"],
            table.Columns.Select(column => column.Name));
        Assert.Equal(("2024-03", "Title 1", "A"), (table["group"][0], table["title"][0], table["source"][0]));
    }

    [Fact]
    public void Stories_OfNone_SayWhyInTheirTable() => Assert.Equal("no two of the 2 articles tell the same story",
        Assert.IsType<Display.ExplainedFrame>(Of(("A", Cup, "2024-03-04"), ("B", Election, "2024-03-04")).Stories().Table
            .Select("story", "title")).Why);

    [Fact]
    public void Stories_Lines_AreWhatTheyShareWordForWord() =>
        Assert.Contains("left their houses",
        (string)Of(("A", Flood, "2024-03-04T08:00"),
            ("B", "Yesterday forty families left their houses, the mayor said, when the river flooded the harbour.", "2024-03-05T08:00"),
        ("C", Cup, "2024-03-05T08:00"))
            .Stories().Lines()["text"][0], StringComparison.Ordinal);

    [Fact]
    public void Stories_KnownToTheDayOnly_HaveNoFirst()
    {
        var result = Of(("A", Flood, "2024-03-04"), ("B", FloodAgain, "2024-03-04"), ("C", Cup, "2024-03-04"));
        var days = new Corpus([.. result.Articles.Select(article => article with { PublishedPrecision = DatePrecision.Day })], [])
            .Stories();
        Assert.Contains("who was first cannot be told from the dates", days.Finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("where only the day is known, the order within it is not", days.Cautions);
    }

    [Fact]
    public void Stories_OfArticlesWithNothingInCommon_AreNone() =>
        Assert.Equal("No two of the 2 articles tell the same story.", Of(("A", Cup, "2024-03-04"), ("B", Election, "2024-03-04"))
        .Stories().Finding.ToString());

    [Fact]
    public void Answer_WithAWordOfTenThousandLetters_NamesItsBeginning()
    {
        var word = new string('x', 10_000);
        var finding = Of(("A", $"{word} {word} {word} is said", "2024-03-04"), ("B", "Nothing else", "2024-03-04")).Words().Finding
            .ToString();
        Assert.Contains("xxx…**", finding, StringComparison.Ordinal);
        Assert.InRange(finding.Length, 80, 600);
    }

    [Fact]
    public void Stories_InAnyOrderOfFiles_AreTheSame() => Assert.Equal(
        Titles(Corpus.Stories()), Titles(new Corpus([.. Corpus.Articles.Reverse()], []).Stories()));

    [Fact]
    public void Stories_WithoutDates_StandLast()
    {
        var undated = new Corpus([.. Corpus.Articles.Select(article => article with { Published = null, PublishedPrecision = null })], [])
            .Stories();
        Assert.Equal(5, undated.Table.Rows.Count);
        Assert.Contains("6 articles without a date stand last in a story", undated.Cautions);
    }

    [Fact]
    public void Network_OfWords_CountsSentencesThatHaveBoth()
    {
        var corpus = Of(("A", "Rain fell on hills. Rain and snow fell. Hills are green.", "2024-01-01"),
            ("B", "Rain fell again on hills; snow too.", "2024-01-02"));
        var table = corpus.Network(minimum: 1).Table;
        var rows = Enumerable.Range(0, (int)table.Rows.Count)
            .ToDictionary(row => $"{table["term"][row]} {table["other"][row]}".ToLowerInvariant(), row => row);
        var row = rows.Single(pair => pair.Key.Contains("rain", StringComparison.Ordinal)
            && pair.Key.Contains("hills", StringComparison.Ordinal)).Value;
        Assert.Equal(2, table["sentences"][row]);
        Assert.Equal(2, table["documents"][row]);
        Assert.Equal(new[] { 3, 3 }, new[] { (int)table["term_count"][row], (int)table["other_count"][row] }.Order());
        Assert.Equal(Association.LogDice(2, 3, 3), (double)table["log_dice"][row]);
    }

    [Fact]
    public void Network_TheSamePairs_StandAtTheSamePlaces() => Assert.Equal(
        Plotly.NET.GenericChart.toJson(Corpus.Network(minimum: 1).Chart()),
        Plotly.NET.GenericChart.toJson(Corpus.Network(minimum: 1).Chart()));

    [Fact]
    public void Network_OfNames_JoinsThePeopleOfASentence()
    {
        var corpus = Of(("A", "President Anna Krone met Prime Minister Boris Halden. Anna Krone praised Boris Halden.", "2024-01-01"),
            ("B", "Prime Minister Boris Halden thanked President Anna Krone.", "2024-01-02"));
        var table = corpus.Network("person", minimum: 2).Table;
        Assert.Equal(["Anna Krone", "Boris Halden"],
            new[] { (string)table["term"][0], (string)table["other"][0] }.Order(StringComparer.Ordinal));
        Assert.Equal(3, table["sentences"][0]);
    }

    [Fact]
    public void Network_OfAnythingElse_SaysWhatThereIs() => Assert.Equal(
        "There is no network of 'persons'. Did you mean person? There are: words, names, person, place, organisation.",
        Assert.Throws<ArgumentException>(() => Corpus.Network("persons")).Message);

    [Fact]
    public void Network_OfNothing_SaysSo() =>
        Assert.Equal("No two words stand in 2 sentences together.", Of(("A", "Rain.", "2024-01-01")).Network().Finding.ToString());

    [Fact]
    public void Layout_OfManyNodes_LiesInTheUnitSquareWithoutTwoAtOnePlace()
    {
        var places = NetworkLayout.Of(30, [.. Enumerable.Range(1, 29).Select(node => (0, node, 1.0))]);
        Assert.All(places, place => Assert.True(place is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }));
        Assert.Equal(30, places.Distinct().Count());
    }

    private static string[] Titles(Result result) => [.. result.Table["title"].Cast<string>()];

    private static Corpus Of(params (string Source, string Text, string Published)[] articles) =>
        new([.. articles.Select((article, index) => TestArticles.Of(article.Text, article.Source, $"a{index}") with
    {
        Title = $"Title {index + 1}", Language = "en", PublishedPrecision = DatePrecision.Minute,
            Published = DateTime.SpecifyKind(DateTime.Parse(article.Published, CultureInfo.InvariantCulture), DateTimeKind.Utc),
    })], []);
}
