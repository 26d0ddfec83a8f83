using Analysis.Testing;
using Microsoft.Data.Analysis;
using Plotly.NET;

namespace Analysis.Tests.Terms;

/// <summary>The charts of comparisons, contexts and similarity; the pictures are committed, for looking at.</summary>
public sealed class TermChartTests
{
    private static readonly Corpus Seeds = Corpus.Load(Path.Combine(Machine.Root, "data"));

    [Fact]
    public void ContextCharts_OfTheSeeds_AreReadable()
    {
        var words = TokenizedCorpus.Read(Seeds.Articles);
        Assert.Multiple(
            () => Look(ContextCharts.Strips(words.Occurrences("制裁", "武器")), "Context.Strips"),
            () => Look(ContextCharts.Strongest(words.Around("朝鲜")), "Context.Strongest"),
            () => Look(ContextCharts.KeyTerms(Seeds.KeyTerms()), "Context.KeyTerms"));
    }

    [Fact]
    public void SimilarityCharts_OfTheSeeds_AreReadable() => Assert.Multiple(
        () => Look(SimilarityCharts.Matrix(DocumentTermMatrix.Count(Seeds.Articles).SourceSimilarity()), "Similarity.Sources"),
        () => Look(SimilarityCharts.SharedWording(Seeds.SharedPassages()), "Similarity.SharedWording"));

    [RequiresFact(Need.Shared)]
    public void Charts_OfThreeOutlets_AreReadable()
    {
        var feeds = Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"));
        var words = TokenizedCorpus.Read(feeds.Articles);
        var matrix = DocumentTermMatrix.Count(words);
        Assert.Multiple(
            () => Look(ContextCharts.Strips(words.Occurrences("制裁")), "Feedx.Strips"),
            () => Look(ContextCharts.Strongest(words.Around("制裁")), "Feedx.Strongest"),
            () => Look(ContextCharts.KeyTerms(feeds.KeyTerms(bySource: true)), "Feedx.KeyTerms"),
            () => Look(SimilarityCharts.Matrix(matrix.SourceSimilarity()), "Feedx.Similarity"),
            () => Look(SimilarityCharts.SharedWording(feeds.SharedPassages(minimum: 20)), "Feedx.SharedWording"));
    }

    [Fact]
    public void Charts_OfEmptyTables_AreEmptyPictures()
    {
        var (words, matrix) = (TokenizedCorpus.Read([]), DocumentTermMatrix.Count([]));
        DataFrame[] empty = [words.Occurrences("x"), words.Pairs(), matrix.KeyTerms(), matrix.SourceSimilarity(), new Corpus([], []).SharedPassages()];
        GenericChart[] charts = [ContextCharts.Strips(empty[0]), ContextCharts.Strongest(empty[1]), ContextCharts.KeyTerms(empty[2]), SimilarityCharts.Matrix(empty[3]), SimilarityCharts.SharedWording(empty[4])];
        Assert.All(charts, chart => Assert.Contains("<svg", Svg(chart), StringComparison.Ordinal));
    }

    private static void Look(GenericChart chart, string name) => Snapshot.Match(Svg(chart).Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");

    private static string Svg(GenericChart chart) => Analysis.Display.Charts.ChartSvg.Render(GenericChart.toJson(chart));
}
