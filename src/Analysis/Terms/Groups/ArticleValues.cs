using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Analysis.Display;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The value that each article has in a column, what articles are grouped by; <c>category</c> and <c>author</c> are the first of
/// them; <c>topic</c> is that of <c>topics.csv</c> which is written most; <c>before 2022-02-24</c> makes two groups, before that day (UTC)
/// and from it on.</summary>
internal static class ArticleValues
{
    private const string Folder = "folder";
    private const string Month = "month";
    private const string Category = "category";
    private const string Author = "author";
    private const string TopicColumn = "topic";
    private const string Before = "before ";

    private static readonly ConditionalWeakTable<Corpus, ConcurrentDictionary<string, string?[]>> Known = [];

    /// <summary>The values in the corpus's order; null where an article has none.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message names near ones and all.</exception>
    public static string?[] Of(Corpus corpus, string column) => Known.GetValue(corpus, _ => new(StringComparer.Ordinal))
        .GetOrAdd(column, name => Find(corpus, name));

    private static string?[] Find(Corpus corpus, string column) => column switch
    {
        _ when column.StartsWith(Before, StringComparison.Ordinal) => Split(corpus, column[Before.Length..]),
        Folder => [.. corpus.Articles.Select(article => article.File.LastIndexOf('/') is > 0 and var end ? article.File[..end] : ".")],
        Month => [.. corpus.Articles.Select(article => article.Published?.ToString("yyyy-MM", CultureInfo.InvariantCulture))],
        ColumnNames.Source => [.. corpus.Articles.Select(article => article.Source)],
        Category => [.. corpus.Articles.Select(article => article.Categories is [var first, ..] ? first : null)],
        Author => [.. corpus.Articles.Select(article => article.Authors is [var first, ..] ? first : null)],
        TopicColumn => Topics(corpus),
        _ => Read(column == ColumnNames.Text ? corpus.ArticlesFrame() : corpus.ArticlesFrame(withTexts: false), column),
    };

    // Of the topics of topics.csv the one whose words stand there most often, of equal ones the first.
    private static string?[] Topics(Corpus corpus)
    {
        var (words, counts) = (CorpusWords.Of(corpus), CorpusCounts.Of(corpus));
        if (words.Topics.Topics.Count == 0)
        {
            throw new ArgumentException("No topic is known to group articles by; a topics.csv beside them gives topics, in columns name "
                + "and words, such as: 贸易战,\"关税 | 贸易战\".");
        }

        Topic[] topics = [.. words.Topics.Topics.Select(topic => Topic.Of(topic.Name, words))];
        var values = new string?[corpus.Articles.Count];
        var times = topics.Select(_ => new int[values.Length]).ToArray();
        for (var topic = 0; topic < topics.Length; topic++)
        {
            var (asked, own) = (topics[topic], times[topic]);
            counts.EachOn(asked, (place, text) => own[place] = asked.PlacesIn(text).Count);
        }

        for (var place = 0; place < values.Length; place++)
        {
            var most = times.Max(own => own[place]);
            values[place] = most == 0 ? null : topics[Array.FindIndex(times, own => own[place] == most)].Text;
        }

        return values;
    }

    // before a day, and from it on
    private static string?[] Split(Corpus corpus, string day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
            ? [.. corpus.Articles.Select(article => article.Published is not { } published ? null : DateOnly.FromDateTime(published) < first
                ? Before + day : "from " + day)]
            : throw new ArgumentException($"'{Before}{day}' names no day to split articles at; write it as before 2022-02-24.");

    private static string?[] Read(DataFrame frame, string column)
    {
        string[] known = [.. frame.Columns.Select(each => each.Name), Folder, Month, Category, Author, TopicColumn];
        if (!known.Contains(column, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no column '{column}' to group articles by.{NearNames.Suggest(column, known)} The "
                + $"columns are: {string.Join(", ", known)}.");
        }

        var values = frame[column];
        return [.. Enumerable.Range(0, (int)values.Length).Select(row => Text(values[row]))];
    }

    private static string? Text(object? value) => value switch
    {
        null or "" => null,
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
