using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Saved pages against texts that were marked up by hand: precision, recall and F1 of the texts' runs of four words.</summary>
public sealed partial class HtmlPagesTests
{
    private const int Words = 4;

    [RequiresFact(Need.Shared)]
    public void Load_SavedPages_GiveTheTextsMarkedByHand()
    {
        var folder = Path.Combine(Machine.Shared, "corpora", "html");
        using var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "ground-truth.json")));
        var articles = Corpus.Load(folder).Articles.Where(article => article.File.EndsWith(".html", StringComparison.Ordinal)).ToDictionary(article => Path.GetFileNameWithoutExtension(article.File), StringComparer.Ordinal);
        var scores = truth.RootElement.EnumerateObject().Select(page => (page.Name, Score: Score(articles.GetValueOrDefault(page.Name)?.Text ?? "", page.Value.GetProperty("articleBody").GetString()!))).OrderBy(page => page.Name, StringComparer.Ordinal).ToList();
        var table = scores.Select(page => Row(page.Name[..8], page.Score)).Append(Row("mean", (scores.Average(page => page.Score.Precision), scores.Average(page => page.Score.Recall), scores.Average(page => page.Score.F1))));
        Snapshot.Match("page: precision, recall, F1\n" + string.Join('\n', table) + "\n", "HtmlPages.verified.txt");
        Assert.InRange(scores.Average(page => page.Score.F1), 0.92, 1);
    }

    private static (double Precision, double Recall, double F1) Score(string found, string expected)
    {
        var (left, right) = (Runs(found), Runs(expected));
        var common = left.Sum(run => Math.Min(run.Value, right.GetValueOrDefault(run.Key)));
        var (precision, recall) = ((double)common / Math.Max(1, left.Values.Sum()), (double)common / Math.Max(1, right.Values.Sum()));
        return (precision, recall, common == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    private static Dictionary<string, int> Runs(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return Enumerable.Range(0, Math.Max(0, words.Count - Words + 1)).GroupBy(start => string.Join(' ', words.Skip(start).Take(Words)), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    private static string Row(string name, (double Precision, double Recall, double F1) score) => string.Create(CultureInfo.InvariantCulture, $"{name}: {score.Precision:0.000}, {score.Recall:0.000}, {score.F1:0.000}");

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
