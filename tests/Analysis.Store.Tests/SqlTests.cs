using System.Diagnostics;
using System.Globalization;
using Analysis.Cli.Tests;

namespace Analysis.Store.Tests;

/// <summary>Questions in SQL: of this store's files only, and of as many rows as there are.</summary>
public sealed class SqlTests(SqlTests.Built built) : IClassFixture<SqlTests.Built>
{
    private string Store => built.Folder.Path("store");

    [Fact]
    public async Task Sql_OfEachTable_HasAsManyRowsAsItsExport()
    {
        foreach (var table in new[] { "articles", "paragraphs", "images", "links", "terms", "dates", "problems" })
        {
            var export = (await Questions.AskAsync(["export", table, "--format", "jsonl"], built.Folder.Path("articles"))).Output;
            Assert.Equal((table, export.Split('\n').Length - 1),
                (table, Convert.ToInt32(ArticleStore.Sql(Store, $"select count(*) from {table}")[0, 0], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Sql_OfAnUnknownTable_NamesThoseThereAre()
    {
        var message = Assert.Throws<StoreException>(() => ArticleStore.Sql(Store, "select * from artcles")).Message;

        Assert.StartsWith("The store cannot answer: Catalog Error: Table with name artcles does not exist!", message,
            StringComparison.Ordinal);
        Assert.EndsWith("\nIts tables are articles, paragraphs, images, links, terms, dates and problems.", message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("select * from read_text('/etc/hostname')")]
    [InlineData("select * from read_csv('/etc/passwd')")]
    [InlineData("select * from '/etc/passwd'")]
    [InlineData("select * from glob('/etc/*')")]
    [InlineData("select * from read_text('STORE/../secret.txt')")]
    [InlineData("copy (select 1) to 'STORE/../outside/written.csv'")]
    [InlineData("copy (select 1) to 'STORE/written.csv'")]
    [InlineData("copy (select 1) to 'STORE/store.json' (format csv)")]
    [InlineData("attach 'STORE/other.db'")]
    [InlineData("attach 'STORE/../outside/other.db'")]
    [InlineData("export database 'STORE/all'")]
    [InlineData("set enable_external_access = true")]
    [InlineData("set allowed_directories = ['/']")]
    [InlineData("install httpfs")]
    [InlineData("load httpfs")]
    [InlineData("select 1; copy (select 1) to 'STORE/written.csv'")]
    [InlineData("select getenv('HOME')")]
    public void Sql_ThatReadsOrWritesElsewhere_IsRefused(string sql)
    {
        File.WriteAllText(built.Folder.Path("secret.txt"), "secret");
        var outside = Directory.CreateDirectory(Path.Combine(Store, "..", "outside"));
        var before = Directory.GetFileSystemEntries(Store).Order().ToArray();
        var manifest = File.ReadAllText(Path.Combine(Store, "store.json"));

        Assert.Throws<StoreException>(() => ArticleStore.Sql(Store, sql.Replace("STORE", Store, StringComparison.Ordinal)));

        Assert.Equal(before, Directory.GetFileSystemEntries(Store).Order());
        Assert.Equal(manifest, File.ReadAllText(Path.Combine(Store, "store.json")));
        Assert.Empty(outside.GetFileSystemInfos());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("-- nothing")]
    public void Sql_OfNothing_IsRefused(string sql) => Assert.Throws<StoreException>(() => ArticleStore.Sql(Store, sql));

    [Fact]
    public void Sql_OfNoRows_HasItsColumns()
    {
        var frame = ArticleStore.Sql(Store, "select id, characters from articles where false");

        Assert.Equal((0, "id, characters"), ((int)frame.Rows.Count, string.Join(", ", frame.Columns.Select(column => column.Name))));
    }

    [Fact]
    public void Sql_OfMoreRowsThanATableHolds_SaysWhatToDo() =>
        Assert.Equal("The question has more than 1,000,000 rows, too many for a table in memory: add a limit, count in SQL, or write the "
        + "rows to a file with `analysis sql --out`.",
            Assert.Throws<StoreException>(() => Corpus.Load(Store).Sql("select * from range(1000001)")).Message);

    [Fact]
    public void Sql_OfMillionsOfRows_StreamsWithFlatMemory()
    {
        Assert.InRange(Peak(3_000_000), 1, Peak(100_000) + (200 << 20));
    }

    // The most memory in bytes while so many rows are written.
    private long Peak(int rows)
    {
        using var process = Tool.Start("dotnet", built.Folder.Folder, [], "exec", Path.Combine(Tool.Folder, "Analysis.Cli.dll"), "sql",
            $"select i, repeat('文', 20) as text from range({rows}) t(i)", "--data", Store);
        var (peak, lines) = (0L, 0);
        while (process.StandardOutput.ReadLine() is not null)
        {
            if (lines++ % 50_000 == 0)
            {
                process.Refresh();
                peak = Math.Max(peak, process.WorkingSet64);
            }
        }

        process.WaitForExit();
        Assert.Equal((0, rows + 1), (process.ExitCode, lines));
        return peak;
    }

    /// <summary>A store for all of them.</summary>
    public sealed class Built : IAsyncLifetime
    {
        internal TemporaryFolder Folder { get; } = new();

        public Task InitializeAsync()
        {
            Articles.Write(Folder.New("articles"), 0, 30);
            return Building.BuildAsync(Folder.Path("articles"), Folder.Path("store"));
        }

        public Task DisposeAsync()
        {
            Folder.Dispose();
            return Task.CompletedTask;
        }
    }
}
