using Analysis.Testing;

namespace Analysis.Tests.Terms;

/// <summary>Whole tables on real articles, for people to read.</summary>
public sealed class ReadingTests
{
    private static readonly Corpus Seeds = Corpus.Load(Path.Combine(Machine.Root, "data"));

    [Fact]
    public void Concordance_OfSanctionsInTheSeeds_ShowsEachWithItsAddress() =>
        Snapshot.Match(Tables.Text(Seeds.Concordance("制裁"), 99, "source", "published", "paragraph", "left", "match", "right", "url"), "Seeds.Concordance.verified.txt");

    [Fact]
    public void SharedPassages_OfTheSeeds_HoldTheLettersWording()
    {
        var table = Seeds.SharedPassages(minimum: 7);
        Assert.Contains(Tables.Values<string>(table, ColumnNames.Text), text => text.Contains("战略和战术合作", StringComparison.Ordinal));
        Snapshot.Match(Tables.Text(table, 99, "characters", "text", "source", "left", "right", "other_text", "other_source", "other_left", "other_right", "url"), "Seeds.SharedPassages.verified.txt");
    }

    [Fact]
    public void KeyTerms_OfTheSeeds_AreTheirSubjects()
    {
        var words = TokenizedCorpus.Read(Seeds.Articles);
        string[] keyTerms = ["source", "rank", "term", "count", "score"];
        Snapshot.Match(
            $"{Tables.Text(Seeds.KeyTerms(), 99, keyTerms)}\n{Tables.Text(words.Around("朝鲜"), 15)}\n"
            + $"{Tables.Text(words.Pairs(minimum: 3), 15)}\n{Tables.Text(words.Dispersion("制裁", "武器"))}\n"
            + Tables.Text(DocumentTermMatrix.Count(words).SourceSimilarity()),
            "Seeds.Terms.verified.txt");
    }

    [RequiresFact(Need.Shared)]
    public void AllTables_OfThreeOutlets_ReadAsSense()
    {
        var feeds = Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"));
        var words = TokenizedCorpus.Read(feeds.Articles);
        var matrix = DocumentTermMatrix.Count(words);
        var passages = feeds.SharedPassages(minimum: 20, acrossSources: true);
        Snapshot.Match(
            $"{Tables.Text(feeds.KeyTerms(15, bySource: true), columns: ["source", "rank", "term", "count", "score"])}\n"
            + $"{Tables.Text(words.Around("制裁"), 20)}\n"
            + $"{Tables.Text(words.Pairs(), 20)}\n{Tables.Text(words.Dispersion("制裁", "疫情", "香港"))}\n{Tables.Text(matrix.SourceSimilarity())}\n"
            + $"{Tables.Text(matrix.ArticleSimilarity(), 15, "source", "other_source", "similarity")}\n{Tables.Text(matrix.CoOccurrence("美国", "制裁", "华为"))}\n"
            + $"{passages.Rows.Count} passages\n{Tables.Text(passages, 15, "characters", "source", "other_source", "left", "text", "right", "url")}\n"
            + Tables.Text(feeds.Concordance("制裁", order: ConcordanceOrder.Right), 20, "source", "published", "left", "match", "right", "url"),
            "Feedx.verified.txt");
    }
}
