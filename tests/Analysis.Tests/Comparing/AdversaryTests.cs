using Analysis.Testing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Comparing;

/// <summary>Corpora made to mislead, each with what may be said of it.</summary>
public sealed class AdversaryTests
{
    private const string Largest = "路透中文网";

    [RequiresFact(Need.Shared)]
    public void RandomHalvesOfOneOutlet_NoWordMarksEither()
    {
        var answer = Made.As(Made.Shuffled(Made.Outlet(Largest), 1), i => i % 2 == 0 ? "one" : "two").Compare().Answer.ToString();
        Assert.StartsWith("No word marks **one** or **two**: none differs by more than chance between their 200 articles gives.", answer,
            StringComparison.Ordinal);
    }

    [RequiresFact(Need.Shared)]
    public void FourShortArticlesAndOneVeryLong_NothingIsClaimedOfItsWords()
    {
        var articles = Made.Shuffled(Made.Outlet(Largest), 2);
        var together = Made.With(articles[0], string.Join("\n\n", articles[..30].Select(article => article.Text)));
        var comparison = Made.As([together, .. articles[30..34], .. articles[40..80]], i => i < 5 ? "one" : "two").Compare();
        Assert.Empty(Made.Marks(comparison));
        Assert.Contains(comparison.Cautions, caution => caution.StartsWith("one article has ", StringComparison.Ordinal)
            && caution.EndsWith(" % of the words of one", StringComparison.Ordinal));
    }

    [RequiresFact(Need.Shared)]
    public void OneArticleSixTimes_IsOneArticle()
    {
        var articles = Made.Shuffled(Made.Outlet(Largest), 3);
        Article[] same = [.. Enumerable.Range(0, 6).Select(i => articles[0] with { Id = $"copy{i}" })];
        var comparison = Made.As([.. same, .. articles[1..41]], i => i < 6 ? "one" : "two").Compare();
        Assert.True(comparison.IsDescriptive);
        Assert.StartsWith("These articles say ", comparison.Answer.ToString(), StringComparison.Ordinal);
        Assert.Contains("5 articles are duplicates and left out: a text counts once a side", comparison.Cautions);
    }

    // Different subjects are a difference; within subjects there is none.
    [RequiresFact(Need.Shared)]
    public void TwoSubjectsOfOneOutlet_AreNoDifferenceWithinSubjects()
    {
        bool IsMarkets(Article article) => article.Text.Contains('股');
        var articles = Made.Shuffled(Made.Outlet(Largest), 4);
        var (markets, others) = (articles.Where(IsMarkets).ToArray(), articles.Where(article => !IsMarkets(article)).ToArray());
        var size = Math.Min(markets.Length, others.Length) / 10 * 10;
        // of one side nine tenths are about markets, of the other one tenth
        Article[] sides = [.. markets[..(size * 9 / 10)], .. others[..(size / 10)], .. others[(size / 10)..size],
            .. markets[(size * 9 / 10)..size]];
        var corpus = new Corpus([.. Made.As(sides, i => i < size ? "one"
            : "two").Articles.Select(article => article with { File = (IsMarkets(article) ? "markets/" : "others/") + article.File })], []);
        Assert.NotEmpty(Made.Marks(corpus.Compare()));
        Assert.Empty(Made.Marks(corpus.Compare(within: "folder")));
    }

    [RequiresFact(Need.Shared)]
    public void ChineseBesideEnglish_IsNotCompared()
    {
        var chinese = Made.As(Made.Outlet(Largest)[..21], _ => "one").Articles;
        Article[] english = [.. Made.Of("two", Made.Texts(20, i => $"Ministers said on Thursday that talks would go on for {i} days"))
            .Select(article => article with { Language = "en" })];
        var comparison = new Corpus([.. chinese, .. english], []).Compare();
        Assert.Equal(
            "There is nothing to compare: all articles that can be compared have the same source, one. "
            + "Cautions: only articles in Chinese are compared, words of different languages are not: left out are 20 articles in English, "
            + "to be compared by themselves (language: en).",
            comparison.Answer.ToString());
    }

    [RequiresFact(Need.Shared)]
    public void HalfInTraditionalScript_IsTheSameWording()
    {
        var traditional = new Dictionary<char, char>();
        foreach (var pair in File.ReadLines(Path.Combine(Machine.Root, "src/Analysis/Terms/Tokens/traditional.txt"))
            .Where(line => !line.StartsWith('#')).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            traditional.TryAdd(pair[1], pair[0]);
        }

        string InTraditional(string text) => string.Concat(text.Select(c => traditional.GetValueOrDefault(c, c)));
        Article Written(Article article) =>
            Made.With(article, InTraditional(article.Text), "zh-Hant") with { Title = InTraditional(article.Title ?? "") };
        var articles = Made.Shuffled(Made.Outlet(Largest), 6)[..100];
        var plain = Made.As(articles, i => $"side {i / 50}").Compare();
        var mixed = Made.As([.. articles.Select((article, i) => i < 50 ? article : Written(article))], i => $"side {i / 50}").Compare();
        Assert.Empty(Made.Marks(mixed));
        // the words are the same, each shown in the form that its articles use most
        Assert.Equal(Rows(plain), Rows(mixed));
        Assert.Contains(Tables.Values<string>(mixed.Table, "term"), term => term.Any(traditional.ContainsValue));
        Assert.Contains(mixed.Cautions, caution => caution.StartsWith("the sides write different scripts", StringComparison.Ordinal));
    }

    private static string[] Rows(Comparison comparison) =>
        [.. comparison.Table.Rows.Select(row => $"{TraditionalText.Simplify((string)row[0])} {row[1]} {row[2]} {row[10]}")
            .Order(StringComparer.Ordinal)];

    [RequiresFact(Need.Shared)]
    public void NamesOfOutlets_MarkNoneOfThem()
    {
        var feeds = new Corpus([.. Made.Outlet("法广"), .. Made.Outlet("德国之声")], []).Compare();
        string[] names = ["法广", "法新社", "路透", "路透社", "之声", "德国之声", "中文网", "RFI", "DW", "法国国际广播电台"];
        Assert.Empty(Made.Marks(feeds).Intersect(names));
    }

    [Theory]
    [InlineData("（完）")]
    [InlineData("(完)")]
    [InlineData("本台")]
    [InlineData("时报")]
    [InlineData("甲时报")]
    [InlineData("（阅读本文中文版）")]
    public void WhatAnOutletSaysOfItself_IsNoWordOfItsArticles(string sign)
    {
        Article[] own = Made.Of("甲时报", Made.Texts(30, i => $"消息 传来。{sign} 天气 {i}"));
        var comparison = new Corpus([.. own, .. Made.Of("乙报", Made.Texts(30, i => $"消息 传来。 天气 {i}"))], []).Compare();
        Assert.DoesNotContain(Tables.Values<string>(comparison.Table, "term"), term => sign.Contains(term, StringComparison.Ordinal));
    }

    // 日本报道 has 本报 in it
    [Fact]
    public void WordsBesideAnOutletsSelf_StayWhole() =>
        Assert.Contains("日本",
        Tables.Values<string>(new Corpus([.. Made.Of("甲报", Made.Texts(9, _ => "日本报道")), .. Made.Of("乙报", Made.Texts(9, _ => "日本报道"))], [])
            .Compare().Table, "term"));
}
