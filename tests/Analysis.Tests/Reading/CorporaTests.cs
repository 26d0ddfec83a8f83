using System.Text.RegularExpressions;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>All real dump files.</summary>
public sealed partial class CorporaTests
{
    private static readonly string[] Marks = ["获取更多RSS", "feedx.net", "Feed enhanced by", "图像来源", "图片版权 ", "Image caption", "© 20",
        "del.icio.us"];

    [RequiresFact(Need.Shared)]
    public void Load_FeedMirrorFiles_HaveAllFieldsAndNoBoilerplate()
    {
        var corpus = Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"));
        Assert.Equal(669, corpus.Articles.Count);
        Assert.All(corpus.Articles, article =>
        {
            Assert.NotNull(article.Title);
            Assert.NotNull(article.Url);
            Assert.NotNull(article.Published);
            Assert.NotNull(article.Source);
            Assert.NotEmpty(article.Text);
            Assert.All(Marks, mark => Assert.DoesNotContain(mark, article.Text, StringComparison.Ordinal));
        });
    }

    [RequiresFact(Need.Shared)]
    public void Load_AllCorpora_GivesOneTableByFormat()
    {
        // The marks of the saved pages are a file of articles too.
        var corpus = Corpus.Load(Path.Combine(Machine.Shared, "corpora"));
        var table = corpus.Articles.Where(article => article.Format != "json").GroupBy(article => article.Format)
            .OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            $"{group.Key}: {group.Count()} articles, title {group.Count(a => a.Title is not null)}, url "
            + $"{group.Count(a => a.Url is not null)}, date {group.Count(a => a.Published is not null)}, source "
            + $"{group.Count(a => a.Source is not null)}, text {group.Count(a => a.Paragraphs.Count > 0)}");
        var formats = corpus.Articles.GroupBy(article => article.File)
            .ToDictionary(group => group.Key, group => group.First().Format, StringComparer.Ordinal);
        var problems = corpus.Problems.Where(problem => !problem.File.EndsWith(".json", StringComparison.Ordinal))
            .GroupBy(problem => (Format: formats.GetValueOrDefault(problem.File, "no article"), Kind: Kind(problem)))
            .OrderBy(group => group.Key.Format, StringComparer.Ordinal).ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
            .Select(group => $"{group.Key.Format}: {group.Count()} {group.Key.Kind}");
        Snapshot.Match(string.Join('\n', table) + "\n\n" + string.Join('\n', problems) + "\n", "Corpora.verified.txt");
    }

    // A problem without what it found: values, numbers and names.
    private static string Kind(Problem problem) =>
        $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Field ?? "-"}: {Found().Replace(problem.Message, "…")}";

    [GeneratedRegex(@"'[^']*'?.*$|\(\d+\):?|\d[\d:TZ-]*|(?<=text as |like |of )[^ ]+\.(md|html|txt)|\(line.*?\);|(?<=the (same|nearly same) (text|address) as ).*|page: \S+|body: \S+", RegexOptions.ExplicitCapture)]
    private static partial Regex Found();
}
