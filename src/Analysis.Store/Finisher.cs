using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>
/// Decides what only the whole corpus can: the articles' order and ids, what recurs in a source, which words the corpus shows, which
/// articles are duplicates; then writes the tables, a file a block. SQL adds up integers; the same code decides as for articles in memory.
/// </summary>
internal sealed class Finisher : IDisposable
{
    private const int Megabytes = 256;

    private readonly StoreFolder folder;
    private readonly LoadOptions options;
    private readonly Action<string, int, int> progress;
    private readonly CancellationToken cancellation;
    private readonly string scratch;
    private readonly Database database;

    public Finisher(StoreFolder folder, LoadOptions options, Action<string, int, int> progress, CancellationToken cancellation)
    {
        (this.folder, this.options, this.progress, this.cancellation) = (folder, options, progress, cancellation);
        scratch = Path.Combine(folder.Aside, "finish");
        Directory.CreateDirectory(scratch);
        // in a file, since tables in memory cannot be put aside
        database = Database.Open(Path.Combine(scratch, "finish.duckdb"), Megabytes);
        database.Run($"set temp_directory = {Database.Quoted(Path.Combine(scratch, "spilled"))}; set preserve_insertion_order = false");
    }

    public void Dispose()
    {
        database.Dispose();
        folder.ClearAside();
    }

    /// <summary>Finishes the store.</summary>
    /// <param name="landed">Its parts, all of them.</param>
    public void Run(IReadOnlyList<LandedPart> landed)
    {
        var manifest = folder.Manifest()!;
        folder.Write(manifest with { Finished = null });
        var blocks = Number();
        var (recurring, ids, words) = (Recurring(), Ids(), new WordDecisions(folder.SideFiles, options.FindWords));
        var first = new FirstReading(database, recurring, words, options);
        Each("counting words", blocks, block => first.Read(Open(block)));
        words.Take(database);
        if (options.FindWords)
        {
            Each("finding words", blocks, block => words.LookBeside([.. Open(block).Select(each => recurring.TakeOut(each.Article, []))]));
        }

        var (groups, made) = (Duplicates(recurring, blocks), Path.Combine(scratch, "made"));
        var tables = new TableWriter(made, recurring, ids, words.Decide(), first.Written());
        Each("writing tables", blocks, block => tables.Write(block, Open(block)));
        var decisions = new DecisionFiles(database, folder, made);
        decisions.Write(words.Found, groups, landed);
        decisions.List(blocks);
        var content = new StoreContent(
            database.Number("select count(*) from numbers"), database.Number("select count(*) from listing"), landed.Count,
            database.Number($"select count(*) from problems where severity = {(int)Severity.Error}"), Digest(folder),
            TableWriter.Tables.Where(table => table.Key != TableWriter.Recurred).Append(new("problems", ("problem met while reading", "")))
            .ToDictionary(table => table.Key, table => table.Value.Grain, StringComparer.Ordinal));
        Put(made);
        folder.Write(manifest with { Finished = content });
    }

    private static string Glob(StoreFolder folder, string name) => Database.Pattern(folder.Raw, "*", name + ".parquet");

    // The names of the blocks. The articles are numbered in the order of files and of their places in them: of each file it is known how
    // many it has, so nothing need be sorted. A file that two processes read counts in the first block that has it.
    private string[] Number()
    {
        progress("order", 0, 1);
        database.Run("create table blocks(b integer, block varchar, filename varchar)");
        database.Append("blocks", rows =>
        {
            foreach (var (i, file) in StoreFolder.Files(folder.Raw, "articles.parquet").Index())
            {
                rows.CreateRow().AppendValue(i).AppendValue(Path.GetFileName(Path.GetDirectoryName(file))).AppendValue(file).EndRow();
            }
        });
        database.Run($"""
            create table whole as select file, content, any_value(articles) as articles, count(*) as times, min(string_split(filename, '/')[-2]) as block from read_parquet({Glob(folder, "files")}, filename = true) group by file, content;
            create table listing as select nr, file, content, times, block, (sum(articles) over (order by nr) - articles)::integer as base
                from read_parquet({Database.Pattern(folder.Parts, "*.parquet")}) join whole using (file, content);
            drop table whole;
            create table numbers as select l.base + a.place as number, b.b, a.row, a.id, a.export, a.edge_source as source, a.edge_text as text
                from read_parquet({Glob(folder, "articles")}, filename = true) a join blocks b using (filename) join listing l using (file, content) where l.times = 1 or l.block = b.block;
            """);
        return [.. database.Rows("select block from (select b, min(number) as first from numbers group by b) join blocks using (b) order "
            + "by first", row => row.GetString(0))];
    }

    private RecurringText Recurring()
    {
        if (options.KeepRecurring)
        {
            return RecurringText.Of(Array.Empty<Article>(), new ParallelOptions());
        }

        progress("recurring lines", 0, 1);
        database.Run($"""
            create table marked as select min(number) as number, source, text from numbers where source is not null group by source, text;
            create table recurring as select f.source, m.piece, m.hash, count(*)::integer as articles from read_parquet({Glob(folder, "marks")}, filename = true) m
                join blocks b on b.filename = replace(m.filename, 'marks.parquet', 'articles.parquet') join numbers n on n.b = b.b and n.row = m.row join marked f using (number) group by all having count(*) >= {RecurringText.LeastCount};
            create table sources as select source, count(*)::integer as all_articles, count(distinct text)::integer as articles from numbers where source is not null group by source;
            drop table marked;
            """);
        var counts = new Dictionary<string, Dictionary<EdgeMark, int>>(StringComparer.Ordinal);
        foreach (var (source, mark, count) in database.Rows("select source, piece, hash, articles from recurring",
            row => (row.GetString(0), new EdgeMark((EdgePiece)row.GetByte(1), row.GetFieldValue<ulong>(2)), row.GetInt32(3))))
        {
            (counts.TryGetValue(source, out var own) ? own : counts[source] = [])[mark] = count;
        }

        return RecurringText.Counted([.. database.Rows($"select source, articles from sources where all_articles >= "
            + $"{RecurringText.LeastArticles}", row => (row.GetString(0), row.GetInt32(1)))
            .Select(source => (source.Item1, source.Item2, counts.GetValueOrDefault(source.Item1, [])))]);
    }

    // The ids that are not simply the hash of the article's bytes: of exports, and of what is there twice.
    private Dictionary<int, string> Ids()
    {
        var (unique, ids) = (new UniqueIds(), new Dictionary<int, string>());
        foreach (var (number, id, export) in database.Rows(
            "select number, id, export from numbers where export or id[:16] in (select id[:16] from numbers group by id[:16] having "
            + "count(*) > 1 or bool_or(export)) order by number",
            row => (row.GetInt32(0), row.GetString(1), row.GetBoolean(2))))
        {
            ids[number] = unique.Number(new Article { Id = id, File = "", Format = "", IsExport = export }).Id;
        }

        return ids;
    }

    private List<DuplicateGroup> Duplicates(RecurringText recurring, string[] blocks)
    {
        progress("duplicates", 0, 1);
        string Shared(string column, string table) =>
            $"select {column}, number from {table} where {column} in (select {column} from {table} group by {column} having count(*) > 1) "
            + $"order by {column}, number";
        var count = (int)database.Number("select count(*) from numbers");
        var evidence = new DuplicateEvidence(
            database.Rows(Shared("text", "prints"), row => (row.GetFieldValue<ulong>(0), row.GetInt32(1))),
            database.Rows(Shared("address", "addresses"), row => (row.GetFieldValue<ulong>(0), row.GetInt32(1))),
            band => database.Rows(Shared(string.Create(CultureInfo.InvariantCulture, $"b{band}"), "bands"),
            row => (row.GetFieldValue<ulong>(0), row.GetInt32(1))),
            Sketches(), (_, _) => 0);
        using var shingles = new ComparedShingles(Path.Combine(scratch, "shingles"));
        var compared = DuplicateFinder.Compared(evidence, count, options);
        Each("comparing texts", blocks, block =>
        {
            foreach (var (_, number, article) in Open(block, compared.Contains))
            {
                shingles.Add(number, Fingerprint.ShinglesOf(recurring.TakeOut(article, [])));
            }
        });
        return DuplicateFinder.Find(evidence with { Similarity = shingles.Jaccard },
            number => number.ToString(CultureInfo.InvariantCulture), count, options);
    }

    // Of those that agree with another in a band.
    private Func<int, ReadOnlyMemory<byte>> Sketches()
    {
        // a band at a time: one question for all would hold all of them at once
        database.Run("create table agreeing(number integer)");
        for (var band = 0; band < Fingerprint.Bands; band++)
        {
            database.Run(string.Create(CultureInfo.InvariantCulture,
                $"insert into agreeing select number from bands where b{band} in (select b{band} from bands group by b{band} having "
                + $"count(*) > 1)"));
        }

        const string shared = "select distinct number from agreeing";
        var (count, places) = (0, new int[database.Number("select count(*) from numbers")]);
        var sketches = new byte[Fingerprint.Bins * database.Number($"select count(*) from ({shared})")];
        foreach (var (number, sketch) in database.Rows($"select number, sketch from bands where number in ({shared})", row =>
        {
            var sketch = new byte[Fingerprint.Bins];
            using var bytes = row.GetStream(1);
            bytes.ReadExactly(sketch);
            return (row.GetInt32(0), sketch);
        }))
        {
            places[number] = count;
            sketch.CopyTo(sketches, Fingerprint.Bins * count++);
        }

        return number => sketches.AsMemory(Fingerprint.Bins * places[number], Fingerprint.Bins);
    }

    /// <summary>A digest of the listed files' names and bytes, and of what lies beside them.</summary>
    public static string Digest(StoreFolder folder)
    {
        using var database = Database.Open(null, 256);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (file, content) in database.Rows($"select file, content from "
            + $"read_parquet({Database.Pattern(folder.Parts, "*.parquet")}) order by nr", row =>
            (row.GetString(0), row.GetFieldValue<ulong>(1))))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file}\0{content}\n")));
        }

        foreach (var file in StoreFolder.Files(folder.Side, "*"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder.Side, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }

    private void Each(string what, string[] blocks, Action<string> work)
    {
        var done = 0;
        progress(what, 0, blocks.Length);
        try
        {
            Parallel.ForEach(blocks, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = options.Threads },
                block =>
            {
                work(block);
                progress(what, Interlocked.Increment(ref done), blocks.Length);
            });
        }
        catch (AggregateException all)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(all.InnerExceptions[0]);
        }
    }

    // The articles of a block that count, or some of them, in their order.
    private List<ReadArticle> Open(string block, Func<int, bool>? isWanted = null)
    {
        using var own = database.Another();
        var numbers = own.Rows(
            $"select row, number from numbers where b = (select b from blocks where block = {Database.Quoted(block)})", row =>
            (Row: row.GetInt32(0), Number: row.GetInt32(1)))
            .Where(each => isWanted?.Invoke(each.Number) ?? true).ToDictionary(each => each.Row, each => each.Number);
        return numbers.Count == 0 ? []
            : [.. RawTexts.Read(own, folder, block, isWanted is null ? null : numbers.Keys).Where(each => numbers.ContainsKey(each.Row))
                .Select(each => new ReadArticle(each.Row, numbers[each.Row], each.Article))];
    }

    // What was there goes; the manifest says meanwhile that nothing is finished.
    private void Put(string made)
    {
        foreach (var table in Directory.GetDirectories(made).Order(StringComparer.Ordinal))
        {
            var place = folder.Table(Path.GetFileName(table));
            if (Directory.Exists(place))
            {
                Directory.Delete(place, recursive: true);
            }

            Directory.Move(table, place);
        }
    }
}

/// <summary>An article as it was read.</summary>
/// <param name="Row">Its row in its block.</param>
/// <param name="Number">Its place among all articles.</param>
/// <param name="Article">The article.</param>
internal readonly record struct ReadArticle(int Row, int Number, Article Article);
