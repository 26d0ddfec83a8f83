using Analysis.Reading;
using DuckDB.NET.Data;

namespace Analysis.Store;

/// <summary>Writes the tables of a block of articles, a file each.</summary>
internal sealed class TableWriter(string made, RecurringText recurring, IReadOnlyDictionary<int, string> ids, TermOptions options,
    IReadOnlyDictionary<string, string> written)
{
    /// <summary>A table of lines that were kept out, until all problems are put together.</summary>
    public const string Recurred = "recurred";

    /// <summary>The tables, and what a row of each is.</summary>
    public static IReadOnlyDictionary<string, (string Grain, string Columns)> Tables { get; } =
        new Dictionary<string, (string, string)>(StringComparer.Ordinal)
        {
            ["articles"] = ("article", """
            id varchar, file varchar, format varchar, source varchar, domain varchar, url varchar, title varchar, authors varchar[], categories varchar[], published timestamp, published_precision varchar, published_from varchar,
            language varchar, characters integer, text varchar, dateline varchar, number integer, words integer, paragraphs integer, headings integer, images integer, links integer, text_hash ubigint, row integer
            """),
            ["paragraphs"] = ("paragraph", "article varchar, index integer, kind varchar, text varchar, characters integer"),
            ["images"] = ("image", "article varchar, url varchar, alt varchar, caption varchar, credit varchar"),
            ["links"] = ("link", "article varchar, url varchar, text varchar, kind varchar"),
            ["terms"] = ("article and term",
            "article varchar, source varchar, published timestamp, term varchar, count integer, first_offset integer"),
            ["dates"] = ("date mentioned",
        "article varchar, paragraph integer, text varchar, \"offset\" integer, start timestamp, \"end\" timestamp, granularity varchar, "
        + "basis varchar"),
            [Recurred] = ("line kept out",
            "number integer, seq integer, name varchar, line integer, field varchar, severity utinyint, message varchar"),
        };

    public void Write(string block, IReadOnlyList<ReadArticle> read)
    {
        using var database = Database.Open(null, 256);
        foreach (var (name, table) in Tables)
        {
            database.Run($"create table {name}({table.Columns})");
        }

        var problems = new List<(int Number, Problem Problem)>();
        var articles = read.Select(each => each with { Article = Final(each.Number, each.Article, problems) }).ToArray();
        database.Append("articles", rows => Articles(rows, articles));
        database.Append("paragraphs", rows => Each(articles, article => article.Paragraphs, (article, paragraph, i) =>
            rows.CreateRow().AppendValue(article.Id).AppendValue(i).AppendValue(Lower(paragraph.Kind)).AppendValue(paragraph.Text)
            .AppendValue(CodePoints(paragraph.Text)).EndRow()));
        database.Append("images", rows => Each(articles, article => article.Images, (article, image, _) =>
            rows.CreateRow().AppendValue(article.Id).AppendValue(image.Url).AppendValue(image.Alt).AppendValue(image.Caption)
            .AppendValue(image.Credit).EndRow()));
        database.Append("links", rows => Each(articles, article => article.Links, (article, link, _) =>
            rows.CreateRow().AppendValue(article.Id).AppendValue(link.Url).AppendValue(link.Text).AppendValue(Lower(link.Kind)).EndRow()));
        database.Append("terms", rows => Terms(rows, [.. articles.Select(each => each.Article)]));
        database.Append("dates", rows => Each(articles, article => article.Dates().ToArray(), (article, date, _) =>
            rows.CreateRow().AppendValue(article.Id).AppendValue(date.Paragraph < 0 ? null : (int?)date.Paragraph)
            .AppendValue(date.Mention.Text).AppendValue(date.Mention.Offset)
                .AppendValue(date.Mention.Start?.ToDateTime(TimeOnly.MinValue)).AppendValue(date.Mention.End?.ToDateTime(TimeOnly.MinValue))
                .AppendValue(date.Mention.Granularity is { } granularity ? Lower(granularity) : null).AppendValue(Lower(date.Mention.Basis))
                    .EndRow()));
        database.Append(Recurred, rows =>
        {
            for (var i = 0; i < problems.Count; i++)
            {
                ProblemRows.Add(rows.CreateRow().AppendValue(problems[i].Number).AppendValue(i), problems[i].Problem).EndRow();
            }
        });
        foreach (var name in Tables.Keys)
        {
            Directory.CreateDirectory(Path.Combine(made, name));
            // whoever looks for a word reads all texts
            database.Write(name, Path.Combine(made, name, block + ".parquet"), name == "articles" ? "snappy" : "zstd");
        }
    }

    private static void Each<T>(ReadArticle[] articles, Func<Article, IReadOnlyList<T>> items, Action<Article, T, int> row)
    {
        foreach (var article in articles.Select(each => each.Article))
        {
            var own = items(article);
            for (var i = 0; i < own.Count; i++)
            {
                row(article, own[i], i);
            }
        }
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static int CodePoints(string text) => text.Length - text.Count(char.IsLowSurrogate);

    private Article Final(int number, Article article, List<(int, Problem)> problems)
    {
        var own = new List<Problem>();
        var kept = recurring.TakeOut(article, own);
        problems.AddRange(own.Select(problem => (number, problem)));
        return ids.TryGetValue(number, out var id) ? kept with { Id = id } : kept;
    }

    private void Articles(DuckDBAppender rows, ReadArticle[] articles)
    {
        var words = DocumentTermMatrix.Count(articles.Select(each => each.Article.WithTitle()),
            options with { MergesScripts = true }).Documents;
        for (var i = 0; i < articles.Length; i++)
        {
            var (row, number, article) = articles[i];
            rows.CreateRow().AppendValue(article.Id).AppendValue(article.File).AppendValue(article.Format).AppendValue(article.Source)
                .AppendValue(article.Domain).AppendValue(article.Url).AppendValue(article.Title)
                .AppendValue(article.Authors).AppendValue(article.Categories).AppendValue(article.Published)
                .AppendValue(article.PublishedPrecision is { } precision ? Lower(precision) : null).AppendValue(article.PublishedFrom)
                .AppendValue(article.Language).AppendValue(article.Characters).AppendValue(article.Text).AppendValue(article.Dateline)
                .AppendValue(number).AppendValue(words[i].Tokens).AppendValue(article.Paragraphs.Count)
                    .AppendValue(article.Paragraphs.Count(paragraph => paragraph.Kind == ParagraphKind.Heading))
                .AppendValue(article.Images.Count).AppendValue(article.Links.Count).AppendValue(TextHash.Of(article.Text)).AppendValue(row)
                    .EndRow();
        }
    }

    // In the order of their first places, as the library's table has them.
    private void Terms(DuckDBAppender rows, Article[] articles)
    {
        var matrix = DocumentTermMatrix.Count(articles, options);
        var names = Enumerable.Range(0, matrix.Vocabulary.Count)
            .Select(term => written.GetValueOrDefault(matrix.Vocabulary.KeyOf(term), matrix.Vocabulary.KeyOf(term))).ToArray();
        for (var i = 0; i < articles.Length; i++)
        {
            var (from, to) = (matrix.Offsets[i], matrix.Offsets[i + 1]);
            var order = Enumerable.Range(from, to - from).ToArray();
            matrix.FirstOffsets[from..to].ToArray().AsSpan().Sort(order.AsSpan());
            foreach (var entry in order)
            {
                rows.CreateRow().AppendValue(articles[i].Id).AppendValue(articles[i].Source).AppendValue(articles[i].Published)
                    .AppendValue(names[matrix.Terms[entry]])
                    .AppendValue(matrix.Counts[entry]).AppendValue(matrix.FirstOffsets[entry]).EndRow();
            }
        }
    }
}

/// <summary>Problems as rows.</summary>
internal static class ProblemRows
{
    public static IDuckDBAppenderRow Add(IDuckDBAppenderRow row, Problem problem) =>
        row.AppendValue(problem.File).AppendValue(problem.Line).AppendValue(problem.Field).AppendValue((byte)problem.Severity)
        .AppendValue(problem.Message);

    /// <summary>Reads a row whose columns begin with name, line, field, severity, message.</summary>
    public static Problem Read(DuckDBDataReader row) =>
        new(row.GetString(0), row.IsDBNull(1) ? null : row.GetInt32(1), row.IsDBNull(2) ? null : row.GetString(2), (Severity)row.GetByte(3),
        row.GetString(4));
}
