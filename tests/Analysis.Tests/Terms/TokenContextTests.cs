using System.Text.RegularExpressions;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Terms;

/// <summary>Concordance by tokens, collocations, co-occurrence, dispersion.</summary>
public sealed class TokenContextTests
{
    private static readonly TokenizedCorpus Foxes = TokenizedCorpus.Read(TestArticles.All("red fox runs red fox sleeps blue fox\n\nred"));

    [Fact]
    public void Concordance_ByTerm_HasExactlyTheOccurrencesThatAreCounted()
    {
        var words = TokenizedCorpus.Read(TestArticles.All("美国制裁朝鲜。新制裁来了", "没有"));
        var table = words.Concordance("制裁", width: 2);
        Assert.Equal(DocumentTermMatrix.Count(words).TermFrequency("制裁"), table.Rows.Count);
        Assert.Equal("article | left | match | right\na1 | 美国 | 制裁 | 朝鲜\na1 | 。新 | 制裁 | 来了\n", Tables.Text(table, 9, "article", "left", "match", "right"));
    }

    [Fact]
    public void Concordance_ByNGram_JoinsNeighboursOnly()
    {
        var words = TokenizedCorpus.Read(TestArticles.All("Red fox. A fox; red, fox"));
        Assert.Equal(["Red fox"], Tables.Values<string>(words.Concordance("red fox"), "match"));
        Assert.Equal(0, words.Concordance("blue fox").Rows.Count);
        Assert.Equal("There is no word in '，'; give a term, or several with spaces between them. (Parameter 'term')", Assert.Throws<ArgumentException>(() => words.Concordance("，")).Message);
    }

    [Fact]
    public void FirstLines_OfATable_GivesOneLineATermInItsOrder()
    {
        var words = TokenizedCorpus.Read(TestArticles.All("red fox", "A fox, a red fox sleeps"));
        var table = new DataFrame(new StringDataFrameColumn("term", ["sleeps", "fox", null, "fox", "hen", "red"]));
        Assert.Equal(
            "term | article | left | match\nsleeps | a2 | a red fox  | sleeps\nfox | a1 | red  | fox\n",
            Tables.Text(words.FirstLines(table, count: 3, width: 10), 9, "term", "article", "left", "match"));
    }

    [Fact]
    public void Concordance_ByExpression_MatchesWholeTokens() =>
        Assert.Equal(["runs", "sleeps"], Tables.Values<string>(Foxes.Concordance(new Regex("r?[a-z]+s")), "match"));

    [Fact]
    public void Around_ATerm_CountsItsNeighboursByHand()
    {
        // fox is at 1, 4 and 7 of nine tokens; beside it are red, runs, red, sleeps, blue: five places. The last red is another paragraph's.
        var table = Foxes.Around("fox", window: 1, minimum: 1);
        var red = Array.IndexOf(Tables.Values<string>(table, "other"), "red");
        Assert.Equal((2L, 2L, 0L, 3L, 3L), (table["count"][red].As<long>(), table["left_count"][red].As<long>(), table["right_count"][red].As<long>(), table["term_count"][red].As<long>(), table["other_count"][red].As<long>()));
        Assert.Equal(14 + Math.Log2(2 * 2 / 6.0), table["log_dice"][red].As<double>(), 1e-12);
        Assert.Equal(Association.G2(2, 5, 3, 9), table["g2"][red].As<double>(), 1e-12);
        Assert.Null(table["pmi"][red]);
        Assert.Equal(0, Foxes.Around("hen").Rows.Count);
    }

    [Fact]
    public void Pairs_SideBySide_AreInOrder()
    {
        var table = Foxes.Pairs(window: 1, minimum: 2);
        Assert.Equal("term | other | count | term_count | other_count\nred | fox | 2 | 3 | 3\n", Tables.Text(table, 9, "term", "other", "count", "term_count", "other_count"));
        Assert.Equal(14 + Math.Log2(4 / 6.0), table["log_dice"][0].As<double>(), 1e-12);
    }

    [Fact]
    public void CoOccurrence_OfThreeTerms_CountsArticles()
    {
        var matrix = DocumentTermMatrix.Count(TestArticles.All("red fox", "red hen", "red fox fox", "hen"));
        Assert.Equal(
            "term | other | documents | term_documents | other_documents\nred | fox | 2 | 3 | 2\nred | cow | 0 | 3 | 0\nfox | cow | 0 | 2 | 0\n",
            Tables.Text(matrix.CoOccurrence("red", "fox", "cow"), 9, "term", "other", "documents", "term_documents", "other_documents"));
        Assert.Equal(3, matrix.CoOccurrence().Rows.Count);
    }

    [Fact]
    public void Dispersion_OfLijffijtAndGries_IsAThirdAndAHalf()
    {
        var words = TokenizedCorpus.Read(TestArticles.All("x x b c d", "x b c d e", "b c d e f"));
        Assert.Equal("term | source | count | documents | articles | dp | dp_norm\nx | – | 3 | 2 | 3 | 0.33333 | 0.5\nq | – | 0 | 0 | 3 | – | –\n", Tables.Text(words.Dispersion("x", "q")));
        Assert.Equal([0, 0.2, 0], Tables.Values<double>(words.Occurrences("x"), "position"));
    }
}
