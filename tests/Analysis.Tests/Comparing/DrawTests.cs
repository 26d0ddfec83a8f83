using System.Globalization;
using Analysis.Reading;
using Analysis.Tests.Reading;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Comparing;

/// <summary>Of more articles than can be compared those with the smallest ids are. The articles are made: a few words each, 甲报 writes
/// "early" in every second article, and "late" only in those that are not drawn.</summary>
public sealed class DrawTests
{
    private const int Articles = 12_600;
    private const string Caution =
        "of each group at most 2,000 articles are compared, drawn by their ids: counts, rates and tests are of 5,890 of 12,600 articles";

    private static readonly Article[] All = Made();
    private static readonly Lazy<Comparison> Compared = new(() => new Corpus(All, []).Compare());

    [Fact]
    public void Compare_MoreThanSixThousandArticles_SaysHowManyAreDrawn()
    {
        Assert.Contains(Caution, Compared.Value.Cautions);
        Assert.Contains(Caution, Compared.Value.Answer.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("**甲报** stands out by early; no word marks **乙报** or **丙报**.", Compared.Value.Finding.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_MoreThanSixThousandArticles_CountsThoseWithTheSmallestIdsOfEachSide()
    {
        var terms = Tables.Values<string>(Compared.Value.Table, "term");
        var rows = terms.Index().Where(term => term.Item == "common")
            .ToDictionary(term => (string)Compared.Value.Table["group"][term.Index],
                term => (long)Compared.Value.Table["documents"][term.Index]);

        Assert.DoesNotContain("late", terms);
        Assert.Equal(2000, rows["甲报"]);
        Assert.Equal(2000, rows["乙报"]);
        Assert.Equal(1890, rows["丙报"]);
        Assert.DoesNotContain("late", string.Concat(Tables.Values<string>(Compared.Value.Lines(), "right")), StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_OneAgainstAllOthers_DrawsHalfFromEach() => Assert.Contains(
        "of each group at most 3,000 articles are compared, drawn by their ids: counts, rates and tests are of 6,000 of 12,600 articles",
        new Corpus(All, []).Compare(groups: ["甲报"]).Cautions);

    private static Article[] Made()
    {
        var ids = Enumerable.Range(0, Articles)
            .Select(i => (Id: Hashing.Step(1, (ulong)i).ToString("x16", CultureInfo.InvariantCulture), Number: i));
        return [.. ids.GroupBy(each => each.Number % 20 < 9 ? "甲报" : each.Number % 20 < 17 ? "乙报" : "丙报").SelectMany(source =>
            source.OrderBy(each => each.Id, StringComparer.Ordinal).Select((each, rank) => (each.Number, Article: TestArticles.Of(
                $"common {(source.Key == "甲报" && each.Number % 2 == 0 ? "early" : "other")} {(rank < 2000 ? "drawn" : "late")} "
                + $"n{each.Number}", source.Key, each.Id)))).OrderBy(each => each.Number).Select(each => each.Article)];
    }
}
