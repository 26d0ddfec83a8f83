using FsCheck;
using FsCheck.Fluent;

namespace Analysis.Tests.Terms;

public sealed class SharedPassagesTests
{
    [Fact]
    public void Find_SharedWording_IgnoresPunctuationAndSpaces()
    {
        var passage = Assert.Single(SharedPassages.Find(TestArticles.All("两国的“战略和战术合作、相互支持”", "两国之间的战略和 战术合作、支持和团结")));
        Assert.Equal("的“战略和战术合作", passage.Text);
        Assert.Equal("的战略和 战术合作", passage.OtherText);
        Assert.Equal(8, passage.Characters);
        Assert.Equal((2, 4), (passage.Offset, passage.OtherOffset));
    }

    [Fact]
    public void Find_RunShorterThanTheMinimum_IsNotShown() =>
        Assert.Empty(SharedPassages.Find(TestArticles.All("两国的战略和战术合作", "他的战略和战术合作"), minimum: 9));

    [Fact]
    public void Find_WordsOfASpacedScript_AreNotCut()
    {
        var passage = Assert.Single(SharedPassages.Find(TestArticles.All("He said the INTERNATIONAL order was",
            "multinational, order wasted"), minimum: 5, minimumWords: 1));
        Assert.Equal("order", passage.OtherText);
        Assert.Empty(SharedPassages.Find(TestArticles.All("internationally", "multinationality"), minimum: 4, minimumWords: 1));
    }

    // English needs five words, Chinese eight letters, and of a mixture half of each is as good as a whole
    [Theory]
    [InlineData("He left the United States of America.", "To the United States of America!", "the United States of America")]
    [InlineData("He left the United States.", "To the United States!", null)]
    [InlineData("他在Windows 10和Office里", "他在Windows 10和Office里", "他在Windows 10和Office里")]
    [InlineData("用Microsoft Windows", "买Microsoft Windows", null)]
    public void Find_SpacedScript_IsMeasuredInWords(string one, string other, string? expected) =>
        Assert.Equal(expected, SharedPassages.Find(TestArticles.All(one, other)).SingleOrDefault()?.Text);

    [Fact]
    public void Find_LettersOutsideTheBasicPlane_StayWhole()
    {
        var passage = Assert.Single(SharedPassages.Find(TestArticles.All("甲𠮷野家𠮷", "乙𠮷野家𠮷!"), minimum: 3));
        Assert.Equal(("𠮷野家𠮷", 4), (passage.Text, passage.Characters));
    }

    [Fact]
    public void Find_WithinOneArticle_IsNotShared() => Assert.Empty(SharedPassages.Find(TestArticles.All("一二三四五，一二三四五", "别的"), minimum: 4));

    [Fact]
    public void Find_AcrossSources_LeavesOutPairsOfOneSourceAndUnknownSources()
    {
        Article[] articles =
        [
            TestArticles.Of("一二三四五六", "甲报", "a1"), TestArticles.Of("一二三四五六", "甲报", "a2"),
            TestArticles.Of("一二三四五六", "乙报", "a3"), TestArticles.Of("一二三四五六", null, "a4"), TestArticles.Of("一二三四五六", null, "a5"),
        ];
        var pairs = SharedPassages.Find(articles, minimum: 4, acrossSources: true).Select(passage => passage.Article.Id + passage.Other.Id);
        Assert.Equal("a1a3 a2a3", string.Join(' ', pairs));
    }

    [Fact]
    public void Find_NothingToCompare_IsEmpty()
    {
        Assert.Empty(SharedPassages.Find([]));
        Assert.Empty(SharedPassages.Find(TestArticles.All("", "一二", "，。")));
        Assert.Throws<ArgumentOutOfRangeException>(() => SharedPassages.Find([], minimum: 1));
    }

    [Fact]
    public void Find_AnyTexts_AgreesWithComparingEveryPairOfPlaces() =>
        Prop.ForAll(Texts(), texts =>
        {
            var actual = SharedPassages.Find(TestArticles.All(texts), minimum: 3).Select(Describe);
            return actual.Order(StringComparer.Ordinal).SequenceEqual(EveryPair(texts, 3, int.MaxValue).Order(StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Find_WithFormulas_LeavesOutOnlyRunsMadeOfThem() =>
        Prop.ForAll(Texts(), texts =>
        {
            var actual = SharedPassages.Find(TestArticles.All(texts), minimum: 3, mostArticles: 2).Select(Describe);
            return actual.Order(StringComparer.Ordinal).SequenceEqual(EveryPair(texts, 3, 2).Order(StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Describe(SharedPassage passage) =>
        $"{passage.Article.Id}@{passage.Offset}+{passage.Length} {passage.Other.Id}@{passage.OtherOffset}+{passage.OtherLength}";

    // few letters, so that there is much in common
    private static Arbitrary<string[]> Texts() =>
        Arb.From(Gen.Elements("甲", "甲", "乙", "乙", "丙", "，", " ").ListOf().Select(letters => string.Concat(letters).Trim()).ArrayOf());

    /// <summary>The definition, by brute force over all pairs of places.</summary>
    private static IEnumerable<string> EveryPair(string[] texts, int minimum, int mostArticles)
    {
        var letters = texts.Select(text => text.Select((letter, at) => (letter, at)).Where(place => char.IsLetter(place.letter)).ToArray())
            .ToArray();
        var plain = letters.Select(places => string.Concat(places.Select(place => place.letter))).ToArray();
        for (var a = 0; a < texts.Length; a++)
        {
            for (var b = a + 1; b < texts.Length; b++)
            {
                for (var i = 0; i < plain[a].Length; i++)
                {
                    for (var j = 0; j < plain[b].Length; j++)
                    {
                        var length = 0;
                        while (i + length < plain[a].Length && j + length < plain[b].Length && plain[a][i + length] == plain[b][j + length])
                        {
                            length++;
                        }

                        var begins = i == 0 || j == 0 || plain[a][i - 1] != plain[b][j - 1];
                        if (begins && length >= minimum && Enumerable.Range(i, length - minimum + 1)
                            .Any(at => Common(plain, plain[a].Substring(at, minimum)) <= mostArticles))
                        {
                            yield return $"a{a + 1}@{Place(letters[a], i, length)} a{b + 1}@{Place(letters[b], j, length)}";
                        }
                    }
                }
            }
        }
    }

    private static int Common(string[] plain, string stretch) => plain.Count(text => text.Contains(stretch, StringComparison.Ordinal));

    private static string Place((char, int At)[] places, int start, int length) =>
        $"{places[start].At}+{places[start + length - 1].At + 1 - places[start].At}";
}
