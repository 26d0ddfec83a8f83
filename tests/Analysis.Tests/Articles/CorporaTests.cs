using Analysis.Testing;

namespace Analysis.Tests.Articles;

/// <summary>All real dump files.</summary>
public sealed class CorporaTests
{
    private static readonly string[] Marks = ["获取更多RSS", "feedx.net", "Feed enhanced by", "图像来源", "图片版权 ", "Image caption", "© 20", "del.icio.us"];

    [RequiresFact(Need.Shared)]
    public void Load_FeedMirrorFiles_HaveAllFieldsAndNoBoilerplate()
    {
        var corpus = Corpus.Load(Path.Combine(Machine.Shared, "corpora", "feedx"));
        Assert.Equal(260, corpus.Articles.Count);
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
        var corpus = Corpus.Load(Path.Combine(Machine.Shared, "corpora"));
        var table = corpus.Articles.GroupBy(article => article.Format).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group =>
            $"{group.Key}: {group.Count()} articles, title {group.Count(a => a.Title is not null)}, url {group.Count(a => a.Url is not null)}, date {group.Count(a => a.Published is not null)}, source {group.Count(a => a.Source is not null)}, text {group.Count(a => a.Paragraphs.Count > 0)}");
        Snapshot.Match(string.Join('\n', table) + "\n", "Corpora.verified.txt");
    }
}
