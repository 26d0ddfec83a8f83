namespace Analysis.Tests.Terms;

/// <summary>Chinese that its author has cut into words keeps them.</summary>
public sealed class SegmentedTextTests
{
    [Theory]
    [InlineData("经济 发展 以来 我国 的 人均 产值 提高 很 多", "经济 发展 以来 我国 的 人均 产值 提高 很 多")]
    [InlineData("我国人 均 产值 提高 了 很多", "我国人 均 产值 提高 了 很多")]
    [InlineData("經濟 發展 以來 我國 的 人均 產值，提高 很 多。", "經濟 發展 以來 我國 的 人均 產值 提高 很 多")]
    [InlineData("产值 增长 5.2 % ， 我国 的 COVID-19 病例 减少", "产值 增长 5.2 我国 的 COVID-19 病例 减少")]
    [InlineData("我国经济的人均产值提高了很多 天气很好", "我国 经济 的 人均产值 提高 了 很多 天气 很 好")]
    [InlineData("人均 产值", "人均 产值")]
    public void Tokenize_AText_KeepsTheWordsOfItsAuthor(string text, string expected) =>
        Assert.Equal(expected,
        string.Join(' ', Tokenizer.Default.Tokenize(text)
            .Select(token => text.Substring(token.Start, token.Length).Replace(" ", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("我国人", "我国人 均 产值 提高 了 很多", 1)]
    [InlineData("人均", "我国人 均 产值 提高 了 很多", 0)]
    [InlineData("人均", "我国 人均 产值 提高 了 很多", 1)]
    public void PlacesIn_ASegmentedText_AreItsWords(string topic, string text, int places) =>
        Assert.Equal(places, Topic.Of(topic, CorpusWords.Of(new Corpus([], []))).PlacesIn(TestArticles.Of(text).Text).Count);
}
