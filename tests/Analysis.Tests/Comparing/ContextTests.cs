using Analysis.Testing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Comparing;

/// <summary>What sides say with a word, tested as whole articles' words are.</summary>
public sealed class ContextTests
{
    private static readonly CorpusWords Plain = CorpusWords.Of(new Corpus([], []));

    // both write of rivers and money as often, but one beside the bank and the other elsewhere
    private static readonly Corpus Banks = new(
    [
        .. Made.Of("甲报", Made.Texts(30, i => $"the river bank was green. Then money came {i}.")),
        .. Made.Of("乙报", Made.Texts(30, i => $"the money bank was green. Then river came {i}.")),
    ], []);

    [Fact]
    public void CompareContexts_WordsOfItsSentencesOnly_Mark()
    {
        Assert.Empty(Made.Marks(Banks.Compare()).Intersect(["river", "money"]));
        var contexts = Banks.CompareContexts("Bank");
        Assert.Equal(["river"], contexts.Marking("甲报"));
        Assert.Equal(["money"], contexts.Marking("乙报"));
        Assert.DoesNotContain("bank", Tables.Values<string>(contexts.Table, "term"));
        Assert.Contains("river | 甲报 | the  | river |  bank was green.", Tables.Text(contexts.Lines(perWord: 1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("制裁对美国有效。天气好。美国的制裁！", "制裁", "制裁对美国有效。|美国的制裁！")]
    [InlineData("製裁對美國有效。天氣好", "制裁", "製裁對美國有效。")]
    [InlineData("The U.S. banks fell. A bank rose! Bankers slept.", "bank", "The U.S. banks fell.|A bank rose!")]
    [InlineData("印度尼西亚下雨。印度晴。", "印度", "印度晴。")]
    [InlineData("The U.S. bank fell 3.5 percent. It rained.", "bank", "The U.S. bank fell 3.5 percent.")]
    [InlineData("a b", "bank", "")]
    public void Contexts_AreWholeSentences(string text, string word, string expected) =>
        Assert.Equal(expected, new WordContexts(word, Plain).In(text).Replace("\n\n", "|", StringComparison.Ordinal));

    [Fact]
    public void CompareContexts_FewArticlesWithTheWord_AreSaid()
    {
        var corpus = new Corpus([.. Banks.Articles, .. Made.Of("丙报", ["a bank", .. Made.Texts(9, _ => "z")])], []);
        Assert.Contains("fewer than five articles of 丙报 have the word 'bank'; these are not compared",
            corpus.CompareContexts("bank").Cautions);
        Assert.Equal("There is nothing to compare: no article has the word 'fox'.", corpus.CompareContexts("fox").Answer.ToString());
        Assert.Equal("There is nothing to compare: the word 'z' stands in articles of 丙报 only.",
            corpus.CompareContexts("z").Answer.ToString());
        Assert.Throws<ArgumentException>(() => new WordContexts(" ", Plain));
    }

    [RequiresFact(Need.Shared)]
    public void CompareContexts_RandomHalvesOfOneOutlet_MarkNoWord()
    {
        var marked = Made.Outlets.Select(Made.Outlet).Sum(outlet => Enumerable.Range(0, 10).Count(split =>
            Made.Marks(Made.As(Made.Shuffled(outlet, split), i => $"side {i % 2}").CompareContexts("中国")).Length > 0));
        Assert.InRange(marked, 0, 6);
    }
}
