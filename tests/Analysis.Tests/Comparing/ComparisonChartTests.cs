using Analysis.Display.Charts;
using Analysis.Testing;
using Analysis.Tests.Terms;
using Plotly.NET;

namespace Analysis.Tests.Comparing;

/// <summary>The charts of comparisons; the pictures are committed, for looking at.</summary>
public sealed class ComparisonChartTests
{
    private static readonly Corpus Seeds = Corpus.Load(Path.Combine(Machine.Root, "data"));

    [Fact]
    public void Chart_OfTheSeeds_SaysThatItIsDescriptive()
    {
        var json = GenericChart.toJson(Seeds.Compare().Chart());
        Assert.Contains("descriptive only: 2 articles", json, StringComparison.Ordinal);
        Look(Seeds.Compare().Chart(), "Seeds.TwoSided");
        Look(ComparisonCharts.Rates(Seeds.Compare().Table, ["俄国", "俄罗斯", "朝鲜", "不存在"]), "Seeds.Rates");
    }

    [Fact]
    public void Chart_ShowsOnlyWordsThatMark()
    {
        var comparison = new Corpus([.. Made.Of("甲报", Made.Texts(20, _ => "alpha")), .. Made.Of("乙报", Made.Texts(20, _ => "beta")),
            .. Made.Of("丙报", Made.Texts(20, _ => "gamma"))], []).Compare();
        var json = GenericChart.toJson(comparison.Chart());
        Assert.All((string[])["alpha", "beta", "gamma"], word => Assert.Contains(word, json, StringComparison.Ordinal));
        Assert.DoesNotContain("n11", json, StringComparison.Ordinal);
        Assert.Contains("no word marks either",
            GenericChart.toJson(new Corpus([.. Made.Of("甲报", Made.Texts(20, _ => "x")), .. Made.Of("乙报", Made.Texts(20, _ => "x"))], [])
                .Compare().Chart()), StringComparison.Ordinal);
        Assert.Contains("Nothing to show: there are not two groups to compare.",
            GenericChart.toJson(new Corpus([], []).Compare().Chart()), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoSided_OfThreeGroups_SaysWhatToDo()
    {
        var table = new Corpus([.. Made.Of("a", "red red red"), .. Made.Of("b", "red"), .. Made.Of("c", "red")], [])
            .Compare(groups: ["a", "b", "c"]).Table;
        Assert.Equal(
            "The comparison has 3 groups (a, b, c); this chart shows two. Compare two, or one with all others, or show rates.",
            Assert.Throws<ArgumentException>(() => ComparisonCharts.TwoSided(table)).Message);
    }

    [RequiresFact(Need.Shared)]
    public void Chart_OfTwoOutlets_IsReadable() =>
        Look(Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx")).Compare(groups: ["路透中文网", "德国之声"]).Chart(), "Feedx.TwoSided");

    private static void Look(GenericChart chart, string name) =>
        Snapshot.Match(ChartSvg.Render(GenericChart.toJson(chart))
        .Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");
}
