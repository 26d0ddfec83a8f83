using Analysis.Testing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Questions;

/// <summary>What is asked for, and where it is found.</summary>
public sealed class TopicTests
{
    private static readonly CorpusWords Plain = CorpusWords.Of(new Corpus([], []));

    public static IEnumerable<object[]> Cases => Lines("topics.txt");

    public static IEnumerable<object[]> Wrong => Lines("wrong-topics.txt");

    [Theory, MemberData(nameof(Cases))]
    public void PlacesIn_AText_AreThoseThatAReaderSees(string topic, string text, string expected)
    {
        var article = TestArticles.Of(text);
        var places = Topic.Of(topic, Plain).PlacesIn(article.Text);
        Assert.Equal(expected, places.Count == 0 ? "-"
            : string.Join(" | ", places.Select(place => text.Substring(place.Start, place.Length))));
        Assert.Equal(expected != "-", Topic.Of(topic, Plain).IsOn(article.Text));
    }

    [Theory, MemberData(nameof(Wrong))]
    public void Of_WhatIsNoTopic_SaysWhereAndWhy(string topic, string why) => Assert.Equal(
        $"\"{topic}\" is no topic: {why}. Write words: a b for both, a | b for either, -a for not, \"a b\" for a phrase, /a.*b/ for a "
        + $"regular expression.",
        Assert.Throws<ArgumentException>(() => Topic.Of(topic, Plain)).Message);

    [Fact]
    public void Of_ABrokenExpression_IsAnError() => Assert.ThrowsAny<ArgumentException>(() => Topic.Of("/(/", Plain));

    [Fact]
    public void Of_AThousandWords_FindsThem()
    {
        var topic = Topic.Of(string.Join(" | ", Enumerable.Range(0, 1000).Select(number => $"word{number}x")), Plain);
        Assert.Equal(2, topic.PlacesIn(TestArticles.Of("word7x and word999x, word1000x").Text).Count);
    }

    [Fact]
    public void Of_BracketsWithoutEnd_AreRefused() =>
        Assert.Contains("nested too deeply", Assert.Throws<ArgumentException>(() => Topic.Of(new string('(', 100_000), Plain)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void PlacesIn_AWordManyTimesInOneArticle_TakesTheTimeOfOneReading() =>
        Assert.Equal(200_000, Topic.Of("storm", Plain)
        .PlacesIn(TestArticles.Of(string.Concat(Enumerable.Repeat("storm coast rebuild ", 200_000))).Text).Count);

    [Fact]
    public void PlacesIn_NestedRepetition_RunsInLinearTime() =>
        Assert.Empty(Topic.Of("/^(a+)+$/", Plain).PlacesIn(new string('a', 50_000) + "!"));

    [Theory]
    [InlineData(@"(a+)+\1")]
    [InlineData("a(?=b)")]
    [InlineData("(?<!a)b")]
    public void Of_AnExpressionThatCouldRunForEver_IsRefusedWithTheReason(string pattern) => Assert.Equal(
        $"The expression /{pattern}/ looks ahead or behind, refers back, or counts too high: such expressions can run for ever and are not "
        + $"taken. Write it with alternatives, as /(a|b)c/.",
        Assert.Throws<ArgumentException>(() => Topic.Of($"/{pattern}/", Plain)).Message);

    // Whatever is written as a topic, it is one or an error that says why, and every place that it finds lies in the text.
    [Fact]
    public void Of_AnyText_IsATopicOrAnError()
    {
        var random = new Random(20);
        const string Letters = "香港国安法 ab|()-\"/“”\\.*+， ";
        for (var round = 0; round < 2_000; round++)
        {
            var (topic, text) = (Text(random, Letters, 12), Text(random, Letters, 40));
            try
            {
                Assert.All(Topic.Of(topic, Plain)
                    .PlacesIn(text), place => Assert.InRange(place.Start + place.Length, place.Start + 1, text.Length));
            }
            catch (ArgumentException wrong)
            {
                Assert.NotEmpty(wrong.Message);
            }
        }
    }

    private static string Text(Random random, string letters, int longest) =>
        string.Concat(Enumerable.Range(0, random.Next(1, longest)).Select(_ => letters[random.Next(letters.Length)]));

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Questions", "Cases", file))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" ⇶ "));
}
