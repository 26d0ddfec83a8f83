using System.Globalization;
using System.Text;
using Analysis.Testing;

namespace Analysis.Tests.Names;

/// <summary>How much of what a reader marks is found, and how much of what is found is right.</summary>
public sealed class MarkedTests
{
    private delegate IEnumerable<(int Start, int End, string? Speaker)> Reader(Corpus corpus, int article);

    [RequiresTheory(Need.Shared)]
    [InlineData(1, "Quotes")]
    [InlineData(2, "LaterQuotes")]
    [InlineData(3, "LastQuotes")]
    [InlineData(4, "FourthQuotes")]
    [InlineData(5, "FifthQuotes")]
    [InlineData(6, "SixthQuotes")]
    public void Quotes_OfSamplesThatMendedTheRules_HaveTheirWholeSpeaker(int sample, string snapshot) =>
        Check(MarkedTexts.Quotes(sample), $"Marked.{snapshot}.verified.txt");

    // Nothing was mended by these: the figure is what rules that never saw them reach.
    [RequiresFact(Need.Shared)]
    public void Quotes_OfSentencesHeldBack_AreFoundAsTheRecordSays() =>
        Snapshot.Match(Table("quotations with their speaker", Speakers(MarkedTexts.Quotes(7), Ours)), "Marked.HeldQuotes.verified.txt");

    private static IEnumerable<(int Start, int End, string? Speaker)> Ours(Corpus corpus, int article) =>
        CorpusQuotes.Of(corpus).In(article).Select(quote => (quote.Start, quote.End, quote.Speaker));

    private static void Check(IReadOnlyList<MarkedTexts.Sentence> sentences, string snapshot)
    {
        var ours = Speakers(sentences, Ours);
        var old = Speakers(sentences, (corpus, article) => OldPattern.In(CorpusCounts.Of(corpus).Articles[article].Text)
            .Select(quote => (quote.Start, quote.End, (string?)quote.Speaker)));
        Snapshot.Match(Table("quotations with their speaker", ours) + Table("the same by a name-like run before 说, 表示, 称", old), snapshot);
        var all = Sum(ours.Values);
        Assert.True(all.Precision >= 0.92 && all.Recall >= 0.7, Table("", ours));
    }

    [RequiresFact(Need.Shared)]
    public void Names_OfMarkedPassages_AreFoundAsWritten()
    {
        var (corpus, found) = (MarkedTexts.Corpus.Value, new SortedDictionary<string, Score>(StringComparer.Ordinal));
        foreach (var passage in MarkedTexts.Names)
        {
            var (article, start) = MarkedTexts.Find(passage.Article, passage.Paragraph);
            MarkedTexts.Check(CorpusCounts.Of(corpus).Articles[article].Text.Substring(start, passage.Length), passage.Sha, passage.N);
            var names = CorpusNames.Of(corpus).In(article).Where(name => name.Start >= start && name.Start < start + passage.Length)
                .Select(name => (Start: name.Start - start, name.Length, Kind: name.Kind.ToString().ToLowerInvariant())).ToArray();
            foreach (var kind in (string[])["person", "place", "organisation"])
            {
                var language = passage.Group == "English" ? "English" : "Chinese";
                bool Is(MarkedTexts.Mention mark, (int Start, int Length, string Kind) name) =>
                    mark.Start == name.Start && mark.Length == name.Length && mark.Kind == name.Kind;
                var own = names.Where(name => name.Kind == kind).ToArray();
                found[$"{language} {kind}"] = found.GetValueOrDefault($"{language} {kind}") + new Score(
                    own.Count(name => passage.Mentions.Any(mark => !mark.Optional && Is(mark, name))),
                    own.Count(name => !passage.Mentions.Any(mark => Is(mark, name))
                    && !passage.Mentions.Any(mark => mark.Optional && mark.Start < name.Start + name.Length
                        && name.Start < mark.Start + mark.Length)),
                    passage.Mentions.Count(mark => !mark.Optional && mark.Kind == kind && !names.Any(name => Is(mark, name))));
            }
        }

        Snapshot.Match(Table("names, exactly as written and of the right kind", found), "Marked.Names.verified.txt");
        var all = Sum(found.Where(each => !each.Key.EndsWith("organisation", StringComparison.Ordinal)).Select(each => each.Value));
        Assert.True(all.Precision >= 0.85 && all.Recall >= 0.75, Table("", found));
    }

    // By outlet: what was found of the marked speakers, what was found beside them, what was missed.
    private static SortedDictionary<string, Score> Speakers(IReadOnlyList<MarkedTexts.Sentence> sentences, Reader read)
    {
        var (corpus, found) = (MarkedTexts.Corpus.Value, new SortedDictionary<string, Score>(StringComparer.Ordinal));
        foreach (var sentence in sentences)
        {
            var (article, start) = MarkedTexts.Find(sentence.Article, sentence.Paragraph);
            start += sentence.Start;
            MarkedTexts.Check(CorpusCounts.Of(corpus).Articles[article].Text.Substring(start, sentence.Length), sentence.Sha, sentence.N);
            var said = read(corpus, article)
                .Where(quote => quote.Speaker is not null && quote.Start < start + sentence.Length && start < quote.End).ToArray();
            bool Overlaps(MarkedTexts.Said mark, (int Start, int End, string? Speaker) quote) => quote.Start - start <= mark.At + 2
                && mark.At < quote.End - start;
            bool Is(MarkedTexts.Said mark, (int Start, int End, string? Speaker) quote) => mark.Is(quote.Speaker!) && Overlaps(mark, quote);
            var marked = sentence.Quotes.Where(mark => mark is { Speaker: not null, Optional: false }).ToArray();
            found[sentence.Group] = found.GetValueOrDefault(sentence.Group) + new Score(
                marked.Count(mark => said.Any(quote => Is(mark, quote))),
                said.Count(quote => !sentence.Quotes.Any(mark => Is(mark, quote) || (mark.Optional && Overlaps(mark, quote)))),
                marked.Count(mark => !said.Any(quote => Is(mark, quote))));
        }

        return found;
    }

    private static Score Sum(IEnumerable<Score> scores) => scores.Aggregate(default(Score), (sum, score) => sum + score);

    private static string Table(string title, SortedDictionary<string, Score> scores)
    {
        var text = new StringBuilder($"{title}\nright  wrong  missed  precision  recall\n");
        foreach (var (name, score) in scores.Append(new("all", Sum(scores.Values))))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"{score.Right,5}  {score.Wrong,5}  {score.Missed,6}  {score.Precision,9:0.000}  {score.Recall,6:0.000}  {name}\n");
        }

        return text.Append('\n').ToString();
    }

    private readonly record struct Score(int Right, int Wrong, int Missed)
    {
        public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

        public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

        public static Score operator +(Score one, Score other) =>
            new(one.Right + other.Right, one.Wrong + other.Wrong, one.Missed + other.Missed);
    }
}
