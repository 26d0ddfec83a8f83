using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Opens a finished store: what is known of each article is read, its text stays on disk.</summary>
internal sealed class StoreOpener(StoreFolder folder, StoreContent content)
{
    private const int Megabytes = 600;

    private readonly Database database = Database.Open(null, Megabytes);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    /// <summary>The store's files that are missing or have another size than they were written with.</summary>
    public static IReadOnlyList<Problem> Damaged(StoreFolder folder)
    {
        var list = folder.In("decisions", "files.parquet");
        if (!File.Exists(list))
        {
            throw new StoreException($"{list} is missing; run `analysis store finish {folder.Path}` to write the tables anew.");
        }

        using var database = Database.Open(null, 256);
        return [.. database.Rows($"select file, bytes from {Database.Files([list])} order by file",
            row => (File: row.GetString(0), Bytes: row.GetInt64(1)))
            .Where(each => new FileInfo(folder.In(each.File)) is var file && (!file.Exists || file.Length != each.Bytes))
            .Select(each => new Problem(each.File, null, null, Severity.Error,
                (File.Exists(folder.In(each.File)) ? "the file of the store is damaged" : "the file of the store is missing")
                + "; the articles of its block are left out; `analysis store finish` writes tables anew, and `analysis store build` reads "
                + "what raw/ lacks"))];
    }

    /// <summary>The blocks of articles as they were read that are missing or cannot be read whole.</summary>
    public static IReadOnlyList<string> DamagedBlocks(StoreFolder folder) => !File.Exists(folder.In("decisions", "files.parquet")) ? []
        : [.. Damaged(folder).Where(problem => problem.File.StartsWith("raw/", StringComparison.Ordinal))
            .Select(problem => BlockOf(problem.File)).Where(block => !IsWhole(folder, block))];

    public Corpus Open()
    {
        var damaged = Damaged(folder);
        var lost = damaged.Select(problem => BlockOf(problem.File)).ToHashSet(StringComparer.Ordinal);
        var blocks = Blocks(lost);
        var texts = new DiskTexts(folder, database, blocks, Recurring(lost), Words(lost), content.Errors + damaged.Count > 0);
        var articles = Articles(blocks, texts);
        var problems = new LazyProblems(damaged, folder, database, lost);
        var corpus = new Corpus(articles, problems, Groups()) { Side = folder.SideFiles, Texts = texts };
        LoadReport.Tell(texts.HasErrors ? problems : [], articles);
        return corpus;
    }

    /// <summary>The block that a file of the store belongs to.</summary>
    public static string BlockOf(string file) => file.StartsWith("raw/", StringComparison.Ordinal) ? file.Split('/')[1]
        : Path.GetFileNameWithoutExtension(file);

    // One that another part has read again meanwhile may have another size.
    private static bool IsWhole(StoreFolder folder, string block)
    {
        try
        {
            using var database = Database.Open(null, 256);
            return database.Number($"select count(*) from {Database.Files([Path.Combine(folder.Raw, block, "articles.parquet")])}") >= 0;
        }
        catch (StoreException)
        {
            return false;
        }
    }

    // In the order of their first articles, so that who reads all texts reads them nearly in order.
    private string[] Blocks(HashSet<string> lost)
    {
        string[] files = [.. StoreFolder.Files(folder.Table("articles"), "*.parquet")
            .Where(file => !lost.Contains(Path.GetFileNameWithoutExtension(file)))];
        return files.Length == 0 ? []
            : [.. database.Rows($"select file_name, min(stats_min_value::integer) as first from "
            + $"parquet_metadata([{string.Join(", ", files.Select(file => Database.Pattern(file)))}]) where path_in_schema = 'number' "
            + $"group by file_name order by first",
            row => Path.GetFileNameWithoutExtension(row.GetString(0)))];
    }

    private RecurringText Recurring(HashSet<string> lost)
    {
        var file = folder.In("decisions", "recurring.parquet");
        if (lost.Contains("recurring"))
        {
            throw new StoreException($"{file} is missing or damaged, and without it no text can be read; run `analysis store finish "
                + $"{folder.Path}`.");
        }

        return !File.Exists(file) ? RecurringText.Counted([])
            : RecurringText.Counted(database.Rows($"select source, articles, piece, hash, count from {Database.Files([file])} where "
            + $"all_articles >= {RecurringText.LeastArticles} order by source",
            row => (Source: row.GetString(0), Articles: row.GetInt32(1),
            Mark: new EdgeMark((EdgePiece)row.GetByte(2), row.GetFieldValue<ulong>(3)), Count: row.GetInt32(4)))
            .GroupBy(row => row.Source, StringComparer.Ordinal)
                .Select(source => (source.Key, source.First().Articles, source.ToDictionary(row => row.Mark, row => row.Count))));
    }

    private string[] Words(HashSet<string> lost) =>
        lost.Contains("words") ? []
        : [.. database.Rows($"select term from {Database.Files([folder.In("decisions", "words.parquet")])} order by place",
            row => row.GetString(0))];

    private Article[] Articles(string[] blocks, DiskTexts texts)
    {
        var (articles, numbers, places) = (new List<Article>(), new List<int>(), new List<(int, int)>());
        for (var block = 0; block < blocks.Length; block++)
        {
            foreach (var (number, row, article) in Read(blocks[block], texts))
            {
                numbers.Add(number);
                places.Add((block, row));
                articles.Add(article);
            }
        }

        var order = Enumerable.Range(0, articles.Count).ToArray();
        Array.Sort(numbers.ToArray(), order);
        texts.Place([.. order.Select(i => numbers[i])], [.. order.Select(i => places[i])]);
        return [.. order.Select((i, row) => articles[i] with { Stored = articles[i].Stored! with { Row = row } })];
    }

    private List<(int Number, int Row, Article Article)> Read(string block, DiskTexts texts)
    {
        var file = folder.In("articles", block + ".parquet");
        try
        {
            return [.. database.Rows($"""
                select number, row, id, file, format, source, domain, url, title, authors, categories, published, published_precision, published_from, language, dateline,
                    characters, words, paragraphs, headings, images, links, text_hash from {Database.Files([file])}
                """, row =>
                {
                    string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
                    string? Common(int column) => Text(column) is { } text ? known.TryGetValue(text, out var one) ? one : known[text] = text
                        : null;
                    IReadOnlyList<string> All(int column) => row.GetFieldValue<List<string>>(column) is { Count: > 0 } all ? all.ToArray()
                        : [];
                    return (row.GetInt32(0), row.GetInt32(1), new Article
                    {
                        Id = row.GetString(2),
                        File = row.GetString(3),
                        Format = Common(4)!,
                        Source = Common(5),
                        Domain = Common(6),
                        Url = Text(7),
                        Title = Text(8),
                        Authors = All(9),
                        Categories = All(10),
                        Published = row.IsDBNull(11) ? null : DateTime.SpecifyKind(row.GetDateTime(11), DateTimeKind.Utc),
                        PublishedPrecision = Text(12) is { } precision ? Enum.Parse<DatePrecision>(precision, ignoreCase: true) : null,
                        PublishedFrom = Common(13),
                        Language = Common(14),
                        Dateline = Text(15),
                        Stored = new StoredArticle(texts, 0, row.GetInt32(16), row.GetInt32(17), row.GetInt32(18), row.GetInt32(19),
                        row.GetInt32(20), row.GetInt32(21), row.GetFieldValue<ulong>(22)),
                    });
                })];
        }
        catch (StoreException exception)
        {
            throw new StoreException($"{file} cannot be read ({exception.Message.ReplaceLineEndings(" ")}); run `analysis store finish "
                + $"{folder.Path}` to write the tables anew.", exception);
        }
    }

    private List<DuplicateGroup> Groups()
    {
        var file = folder.In("decisions", "duplicates.parquet");
        if (!File.Exists(file))
        {
            return [];
        }

        var rows = database.Rows($"select \"group\", kind, similarity, article from {Database.Files([file])} order by \"group\", place",
            row => (Group: row.GetInt32(0), Kind: row.GetString(1), Similarity: row.IsDBNull(2) ? null
                : (double?)row.GetDouble(2), Article: row.GetString(3))).ToArray();
        return [.. rows.GroupBy(row => row.Group)
            .Select(group => new DuplicateGroup(Enum.Parse<DuplicateKind>(group.First().Kind, ignoreCase: true),
                [.. group.Select(row => row.Article)], group.First().Similarity))];
    }
}
