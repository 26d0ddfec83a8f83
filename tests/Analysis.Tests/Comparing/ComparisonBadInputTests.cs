using Analysis.Tests.Terms;

namespace Analysis.Tests.Comparing;

public sealed class ComparisonBadInputTests
{
    [Fact]
    public void Compare_Nothing_SaysWhy()
    {
        Assert.Equal("There is nothing to compare: no article with a text has a known source; a first line “Source: …” names it, or ask by "
            + "folder.", new Corpus([], [])
            .Compare().Answer.ToString());
        Assert.Equal(
            "There is nothing to compare: no article with a text has a known source; a first line “Source: …” names it, or ask by folder. "
            + "Cautions: 6 articles of 6 have no known source and "
            + "are not compared.",
            new Corpus(Made.Of(null, Made.Texts(6, _ => "x")), []).Compare().Answer.ToString());
        var one = new Corpus(Made.Of("甲报", Made.Texts(6, _ => "x")), []).Compare();
        Assert.Equal("There is nothing to compare: all articles that can be compared have the same source, 甲报.", one.Answer.ToString());
        Assert.Equal((0, 0, 0), (one.Table.Rows.Count, one.Lines().Rows.Count, one.Groups.Count));
    }

    [Theory]
    [InlineData("sorce", "There is no column 'sorce' to group articles by. Did you mean source?")]
    [InlineData("nonsense", "There is no column 'nonsense' to group articles by. The columns are: id, file, format, source,")]
    public void Compare_UnknownColumn_NamesNearOnesAndAll(string by, string message)
    {
        var corpus = new Corpus(Made.Of("甲报", "x"), []);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => corpus.Compare(by: by)).Message, StringComparison.Ordinal);
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => corpus.Compare(within: by)).Message, StringComparison.Ordinal);
        Assert.EndsWith("dateline, folder, month, category, author, topic.",
            Assert.Throws<ArgumentException>(() => corpus.Compare(by: by)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_UnknownGroups_AreNamed()
    {
        var corpus = new Corpus([.. Made.Of("Bell", "x"), .. Made.Of("Crow", "y")], []);
        Assert.Equal("No article has the source 'Bel'. Did you mean Bell? There are: Bell and Crow.",
            Assert.Throws<ArgumentException>(() => corpus.Compare(groups: ["Bel"])).Message);
        Assert.Equal("A group is named twice; name different ones, or none for all.",
            Assert.Throws<ArgumentException>(() => corpus.Compare(groups: ["Bell", "Bell"])).Message);
    }

    [Fact]
    public void Compare_SourceOfOneArticleBesideOthers_IsNotCompared()
    {
        var comparison = new Corpus([.. Made.Of("甲报", Made.Texts(6, _ => "x")), .. Made.Of("乙报", Made.Texts(6, _ => "y")),
            .. Made.Of("丙报", "z")], []).Compare();
        Assert.Equal(2, comparison.Groups.Count);
        Assert.Contains("not compared: 1 article of 1 other (丙报), fewer than five each", comparison.Cautions);
    }

    [Fact]
    public void Compare_TwoHundredSources_ComparesTwelveAndSaysSo()
    {
        var comparison = new Corpus([.. Enumerable.Range(0, 200)
            .SelectMany(source => Made.Of($"source{source:000}", Made.Texts(5, i => $"w{i + source}")))], []).Compare();
        Assert.Equal(12, comparison.Groups.Count);
        Assert.Contains("not compared: 940 articles of 188 others (source012, source013, source014, source015 and 184 more); at most 12 are", comparison.Cautions);
    }

    [Fact]
    public void Compare_EmptyTexts_AreSaid()
    {
        var comparison = new Corpus([.. Made.Of("甲报", ["", "", .. Made.Texts(5, _ => "x")]), .. Made.Of("乙报", Made.Texts(5, _ => "y"))], [])
            .Compare();
        Assert.Contains("2 articles without text are not compared", comparison.Cautions);
        Assert.False(comparison.IsDescriptive);
    }

    [Fact]
    public void Compare_OneLongArticleBesideShortOnes_SaysWhoseWordsTheyAre()
    {
        var text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"w{i % 5000} "));
        var comparison = new Corpus([.. Made.Of("甲报", [text, .. Made.Texts(6, _ => "x")]), .. Made.Of("乙报", Made.Texts(6, _ => "y"))], [])
            .Compare();
        Assert.Contains("one article has 99 % of the words of 甲报", comparison.Cautions);
        Assert.DoesNotContain(Made.Marks(comparison), word => word.StartsWith('w'));
    }

    [Fact]
    public void Compare_SameTextUnderTwoNames_CountsOnEachSideOnce()
    {
        string[] texts = [.. Made.Texts(8, _ => "x y")];
        var comparison = new Corpus([.. Made.Of("甲报", texts.Concat(texts)), .. Made.Of("乙报", texts)], []).Compare();
        Assert.Contains("8 articles are duplicates and left out: a text counts once a side", comparison.Cautions);
        Assert.Empty(Made.Marks(comparison));
        Assert.All(Tables.Values<double?>(comparison.Table, "log_ratio"), ratio => Assert.Equal(0, ratio!.Value, 1e-12));
    }

    [Fact]
    public void Compare_HundredThousandTerms_Ends()
    {
        string[] Texts(int side) =>
            [.. Enumerable.Range(0, 20)
                .Select(i => string.Join(' ', Enumerable.Range(0, 5_000).Select(word => $"t{(i * 5_000) + word}s"))
                + $" side{side} n{side}{i}")];
        var comparison = new Corpus([.. Made.Of("甲报", Texts(1)), .. Made.Of("乙报", Texts(2))], []).Compare();
        Assert.Equal(["side1", "side2"], Made.Marks(comparison).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Compare_ThreeLanguagesAtOnce_ComparesTheOneThatTwoSidesWrite()
    {
        Article[] In(string source, string language, int count) =>
            [.. Made.Of(source, Made.Texts(count, i => $"{language}{i % 2}"))
                .Select(article => article with { Language = language, Id = source + language + article.Id })];
        var comparison = new Corpus([.. In("甲报", "zh-Hans", 9), .. In("乙报", "zh-Hant", 8), .. In("丙报", "en", 30), .. In("丁报", "fr", 5)], [])
            .Compare();
        Assert.Equal(["甲报", "乙报"], comparison.Groups);
        Assert.Contains("only articles in Chinese are compared, words of different languages are not: left out are 30 articles in English "
            + "and 5 articles in French, to be compared by themselves (language: en, fr)", comparison.Cautions);
        Assert.Contains(comparison.Cautions, caution => caution.StartsWith("the sides write different scripts", StringComparison.Ordinal));
    }

    [Fact]
    public void Compare_ByFolderOrMonth_NeedsNoColumn()
    {
        Article[] articles = [.. Made.Of("甲报", Made.Texts(12, i => i < 6 ? "x" : "y"))
            .Select((article, i) => article with { File = (i < 6 ? "a/b/" : "c/") + i,
                Published = new DateTime(2024, i < 6 ? 1 : 2, 1, 0, 0, 0, DateTimeKind.Utc) })];
        Assert.Equal(["a/b", "c"], new Corpus(articles, []).Compare(by: "folder").Groups);
        Assert.Equal(["2024-01", "2024-02"], new Corpus(articles, []).Compare(by: "month").Groups);
    }
}
