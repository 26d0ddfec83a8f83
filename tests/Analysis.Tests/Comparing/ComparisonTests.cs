using Analysis.Testing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Comparing;

public sealed class ComparisonTests
{
    // twenty articles a side; x is in all of 甲报 and in one of four of 乙报, y in as many of both
    private static readonly Corpus Two =
        new([.. Made.Of("甲报", Made.Texts(20, i => i % 2 == 0 ? "x y" : "x x")),
            .. Made.Of("乙报", Made.Texts(20, i => i % 2 == 0 ? (i % 4 == 0 ? "x y" : "y k") : "k l"))], []);

    private static readonly Corpus Seeds = Corpus.Load(Path.Combine(Machine.Root, "data"));

    [Fact]
    public void Compare_WordOfOneSide_MarksIt()
    {
        var comparison = Two.Compare();
        Assert.Equal(["乙报", "甲报"], comparison.Groups.Order(StringComparer.Ordinal));
        Assert.Equal(["x"], comparison.Marking("甲报"));
        Assert.DoesNotContain("y", Made.Marks(comparison));
        Assert.Contains("**甲报** stands out by x", comparison.Answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_HasItsColumnsAndTheStatisticsOfTheCounts()
    {
        var table = Two.Compare(groups: ["甲报", "乙报"]).Table;
        Assert.Equal(
            ["term", "group", "count", "documents", "rate", "rate_low", "rate_high", "log_ratio", "log_ratio_low", "log_ratio_high", "p",
            "marks", "g2", "z", "dp_norm", "caution"],
            table.Columns.Select(column => column.Name));
        Assert.Equal(("x", "甲报", true), (table["term"][0].As<string>(), table["group"][0].As<string>(), table["marks"][0].As<bool>()));
        var (first, second) = (table["count"][0].As<long>(), table["count"][1].As<long>());
        Assert.Equal((30L, 20L, 5L), (first, table["documents"][0].As<long>(), second));
        var tokens = (long)Math.Round(first * 10_000 / table["rate"][0].As<double>());
        var others = (long)Math.Round(second * 10_000 / table["rate"][1].As<double>());
        Assert.Equal(LogLikelihood.G2([first, second], [tokens, others]), table["g2"][0].As<double>(), 1e-9);
        Assert.Equal(LogRatio.Of(first, tokens, second, others)!.Value, table["log_ratio"][0].As<double>(), 1e-9);
        Assert.InRange(table["rate"][0].As<double>(), table["rate_low"][0].As<double>(), table["rate_high"][0].As<double>());
        Assert.InRange(table["log_ratio"][0].As<double>(), table["log_ratio_low"][0].As<double>(), table["log_ratio_high"][0].As<double>());
        Assert.InRange(table["p"][0].As<double>(), 1 / 1001.0, 0.05);
    }

    [Fact]
    public void Lines_AreOfTheMarkedSideAndOfDifferentArticles()
    {
        var lines = Two.Compare().Lines(perWord: 2);
        Assert.Equal(["term", "source", "left", "match", "right", "url"], lines.Columns.Select(column => column.Name));
        Assert.Contains("x", Tables.Values<string>(lines, "term"));
        Assert.All(Enumerable.Range(0, (int)lines.Rows.Count), row => Assert.Equal(lines["term"][row], lines["match"][row]));
        Assert.Equal(["甲报", "甲报"], Tables.Values<string>(lines, "source").Zip(Tables.Values<string>(lines, "term"))
            .Where(line => line.Second == "x").Select(line => line.First));
    }

    [Fact]
    public void Compare_Titles_CountAndAreShownAsEvidence()
    {
        Article[] titled = [.. Made.Of("甲报", Made.Texts(30, _ => "k")).Select(article => article with { Title = "Storm: all ports shut" })];
        var comparison = new Corpus([.. titled, .. Made.Of("乙报", Made.Texts(30, _ => "l"))], []).Compare();
        Assert.Contains("Storm", comparison.Marking("甲报"));
        var lines = comparison.Lines(perWord: 1);
        var row = Tables.Values<string>(lines, "term").ToList().IndexOf("ports");
        Assert.Equal(("Storm: all ", "ports", " shut"), (lines["left"][row], lines["match"][row], lines["right"][row]));
    }

    [Fact]
    public void Compare_OneOrTwoProcessors_GiveTheSame()
    {
        var compared = SideChooser.Choose(Two, "source", null, null);
        var tables = new[] { 1, 2,
            8 }.Select(processors => Tables.Text(Comparison.Of(Two, compared, new WordComparer(compared), processors).Table)).ToArray();
        Assert.Equal(tables[0], tables[1]);
        Assert.Equal(tables[0], tables[2]);
    }

    [Fact]
    public void Compare_OneAgainstAllOthers_NamesTheRest() =>
        Assert.Equal(["甲报", "all others"], new Corpus([.. Two.Articles, .. Made.Of("丙报", Made.Texts(9, _ => "x"))], [])
        .Compare(groups: ["甲报"]).Groups);

    [Fact]
    public void Compare_ThreeSides_WordOfTwoMarksNeither()
    {
        string[] Fill(int count, string words) => [.. Made.Texts(count, _ => words)];
        var comparison = new Corpus([.. Made.Of("甲报", Fill(30, "x k")), .. Made.Of("乙报", Fill(30, "x l")),
            .. Made.Of("丙报", Fill(30, "m n"))], []).Compare();
        Assert.DoesNotContain("x", Made.Marks(comparison));
        Assert.Contains("k", comparison.Marking("甲报"));
        Assert.Contains("m", comparison.Marking("丙报"));
    }

    [Fact]
    public void Compare_WithinMonths_DoesNotTakeMonthsForWording()
    {
        // 甲报 writes mostly in March, when everybody writes x; in each month both write it alike
        static Article Dated(string source, int i, int month, string words) =>
            TestArticles.Of($"{words} {"abcdefghij"[i % 10]} n{i}", source,
            $"{source}{i}") with
            { Published = new DateTime(2024, month, 1 + (i % 28), 0, 0, 0, DateTimeKind.Utc) };
        var corpus = new Corpus(
        [
            .. Enumerable.Range(0, 60).Select(i => Dated("甲报", i, i < 48 ? 3 : 4, i < 48 ? "x" : "y")),
            .. Enumerable.Range(0, 60).Select(i => Dated("乙报", i, i < 12 ? 3 : 4, i < 12 ? "x" : "y")),
        ], []);
        Assert.Contains("x", Made.Marks(corpus.Compare()));
        Assert.Empty(Made.Marks(corpus.Compare(within: "month")));
    }

    [Fact]
    public void Compare_TheTwoSeeds_ClaimsNothing()
    {
        var comparison = Seeds.Compare();
        var answer = comparison.Answer.ToString();
        Assert.True(comparison.IsDescriptive);
        Assert.Empty(Made.Marks(comparison));
        Assert.StartsWith("These articles say ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("stands out", answer, StringComparison.Ordinal);
        Assert.All(Tables.Values<double?>(comparison.Table, "p"), Assert.Null);
        Snapshot.Match(answer + "\n\n" + Tables.Text(comparison.Table, 40) + "\n" + Tables.Text(comparison.Lines(perWord: 1, top: 10)),
            "Seeds.verified.txt");
    }

    [RequiresFact(Need.Shared)]
    public void Compare_SixOutlets_ReadsAsSense()
    {
        var feeds = Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"));
        var pair = feeds.Compare(groups: ["路透中文网", "德国之声"]);
        Snapshot.Match(
            string.Join("\n\n", feeds.Compare().Answer, feeds.Compare(groups: ["法广"]).Answer, pair.Answer, Tables.Text(pair.Table, 60),
            Tables.Text(pair.Lines(perWord: 2, top: 15))),
            "Feedx.verified.txt");
    }
}
