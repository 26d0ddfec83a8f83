using Analysis.Testing;
using Plotly.NET;

namespace Analysis.Tests.Terms;

/// <summary>The charts of the tables of terms; the pictures are committed, for looking at.</summary>
public sealed class TermTableChartTests
{
    private static readonly DocumentTermMatrix Seeds = DocumentTermMatrix.Count(Corpus.Load(Path.Combine(Machine.Root, "data")).Articles);

    [Fact]
    public void Top_OfTheSeeds_HasAPanelPerSource() => Look(TermCharts.Top(Seeds.TopTerms(12)), "Terms.Top");

    [Fact]
    public void Growth_OfTheSeeds_HasALinePerSource() => Look(TermCharts.Growth(Seeds.VocabularyGrowth()), "Terms.Growth");

    [Fact]
    public void BySource_OfTheSeeds_HasAFieldPerTermAndSource() => Look(TermCharts.BySource(Seeds.TermsBySource()), "Terms.BySource");

    [Fact]
    public void Charts_OfEmptyTables_AreEmptyPictures()
    {
        var none = DocumentTermMatrix.Count([]);

        Assert.All(new[] { TermCharts.Top(none.TopTerms()), TermCharts.Growth(none.VocabularyGrowth()), TermCharts.BySource(none.TermsBySource()) }, chart => Assert.Contains("<svg", Svg(chart), StringComparison.Ordinal));
    }

    private static void Look(GenericChart chart, string name) => Snapshot.Match(Svg(chart).Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");

    private static string Svg(GenericChart chart) => Analysis.Display.Charts.ChartSvg.Render(GenericChart.toJson(chart));
}
