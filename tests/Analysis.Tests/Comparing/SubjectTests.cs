using Analysis.Testing;

namespace Analysis.Tests.Comparing;

/// <summary>Sides about different subjects are said to be; sides that differ in outlet or by chance are not.</summary>
public sealed class SubjectTests
{
    private const string Caution =
        "the sides' articles are about different subjects: the most frequent words are of these and their events, not of wording; compare "
        + "within a topic";

    [RequiresFact(Need.Shared)]
    public void RandomHalvesOfOneOutlet_AreAboutTheSame()
    {
        var apart = Made.Outlets.Select(Made.Outlet)
            .Sum(outlet => Enumerable.Range(0, 10)
                .Count(split => IsApart(Made.As(Made.Shuffled(outlet, split)[..50], i => $"side {i / 25}"))));
        Assert.InRange(apart, 0, 2);
    }

    [RequiresTheory(Need.Shared)]
    [InlineData("路透中文网", "香港")]
    [InlineData("路透中文网", "疫情")]
    [InlineData("德国之声", "香港")]
    [InlineData("BBC 中文", "香港")]
    [InlineData("法广", "香港")]
    [InlineData("纽约时报中文网", "香港")]
    public void TwoSubjectsOfOneOutlet_AreSaid(string outlet, string subject)
    {
        var articles = Made.Outlet(outlet);
        Article[][] parts = [[.. articles.Where(article => article.Text.Contains(subject, StringComparison.Ordinal)).Take(25)],
            [.. articles.Where(article => !article.Text.Contains(subject, StringComparison.Ordinal)).Take(25)]];
        Assert.Contains(Caution, Made.As([.. parts[0], .. parts[1]], i => i < parts[0].Length ? "one" : "two").Compare().Cautions);
    }

    [RequiresTheory(Need.Shared)]
    [InlineData("路透中文网", "德国之声")]
    [InlineData("德国之声", "BBC 中文")]
    [InlineData("BBC 中文", "法广")]
    [InlineData("法广", "纽约时报中文网")]
    public void TwoOutletsOnOneTopic_AreAboutTheSame(string one, string other)
    {
        var articles = new[] { one, other }.SelectMany(outlet => Made.Outlet(outlet).Where(article => article.Text.Split("香港").Length > 4))
            .ToArray();
        Assert.DoesNotContain(Caution, new Corpus(articles, []).Compare().Cautions);
    }

    [Fact]
    public void SidesWithoutAWordInCommon_AreApart_AndWithoutRepeatedWordsNothingIsSaid()
    {
        Assert.Contains(Caution,
            new Corpus([.. Made.Of("甲报", Made.Texts(20, _ => "sea sea sea")), .. Made.Of("乙报", Made.Texts(20, _ => "oil oil oil"))], [])
            .Compare().Cautions);
        Assert.DoesNotContain(Caution,
            new Corpus([.. Made.Of("甲报", Made.Texts(20, _ => "sea")), .. Made.Of("乙报", Made.Texts(20, _ => "oil"))], [])
            .Compare().Cautions);
        Assert.DoesNotContain(Caution,
            new Corpus([.. Made.Of("甲报", Made.Texts(20, _ => "sea sea sea")), .. Made.Of("乙报", Made.Texts(20, _ => "oil oil oil"))], [])
            .Compare(within: "folder").Cautions);
    }

    private static bool IsApart(Corpus corpus) => corpus.Compare().Cautions.Contains(Caution);
}
