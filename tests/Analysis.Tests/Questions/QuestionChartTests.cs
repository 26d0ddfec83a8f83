using Analysis.Testing;
using Analysis.Tests.Terms;

namespace Analysis.Tests.Questions;

/// <summary>The pictures and the answers of all questions; committed, for looking at and reading.</summary>
public sealed class QuestionChartTests
{
    private static readonly Corpus Seeds = Corpus.Load(Path.Combine(Machine.Root, "data"));

    public static TheoryData<string> Names => [.. Asked.Keys];

    private static Dictionary<string, Func<Corpus, Result>> Asked { get; } = new()
    {
        ["Describe"] = corpus => corpus.Describe(),
        ["Track"] = corpus => corpus.Track("制裁"),
        ["Published"] = corpus =>
            corpus.Track(),
        ["Find"] = corpus => corpus.Find("制裁"),
        ["Lengths"] = corpus => corpus.Lengths(),
        ["Words"] = corpus => corpus.Words(12),
        ["Phrases"] = corpus => corpus.Words(8, ngram: 2),
        ["Frequencies"] = corpus =>
        corpus.Frequencies(),
        ["KeyWords"] = corpus => corpus.KeyWords(),
        ["Contexts"] = corpus => corpus.Contexts("朝鲜"),
        ["Growth"] = corpus => corpus.Growth(),
        ["Passages"] = corpus => corpus.Passages(7),
        ["Days"] = corpus =>
        corpus.Days(),
        ["LookBack"] = corpus => corpus.LookBack(),
        ["Similarity"] = corpus => corpus.Similarity(),
        ["CompareContexts"] = corpus => corpus.CompareContexts("香港"),
        ["Stories"] = corpus => corpus.Stories(),
        ["Network"] = corpus =>
        corpus.Network(),
        ["FoundWords"] = corpus => corpus.FoundWords(),
        ["Lists"] = corpus => corpus.Lists(),
        ["Persons"] = corpus => corpus.Network("names"),
        ["Names"] = corpus => corpus.Names(top: 10),
        ["Speakers"] = corpus =>
        corpus.Speakers(),
    };

    [Theory, MemberData(nameof(Names))]
    public void Charts_OfTheSeeds_AreReadable(string name) => Look(Asked[name](Seeds), "Seeds." + name);

    [RequiresTheory(Need.Shared), MemberData(nameof(Names))]
    public void Charts_OfSixOutlets_AreReadable(string name) => Look(Asked[name](Feeds.Value), "Feedx." + name);

    [Fact]
    public void Answers_OfTheSeeds_ReadAsSense() => Snapshot.Match(Read(Seeds), "Seeds.verified.txt");

    [RequiresFact(Need.Shared)]
    public void Answers_OfSixOutlets_ReadAsSense() => Snapshot.Match(Read(Feeds.Value), "Feedx.verified.txt");

    private static Lazy<Corpus> Feeds { get; } = new(() => Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx")));

    private static string Read(Corpus corpus) => string.Concat(Asked.Select(question =>
    {
        var result = question.Value(corpus);
        return $"=== {question.Key}\n{result.Answer.ToPlainText()}\n\n{Tables.Text(result.Table, 20)}\n{Tables.Text(result.Lines(), 8)}\n";
    }));

    private static void Look(Result result, string name) =>
        Snapshot.Match(Display.Charts.ChartSvg.Render(Plotly.NET.GenericChart.toJson(result.Chart()))
        .Replace("><", ">\n<", StringComparison.Ordinal) + "\n", name + ".verified.svg");
}
