using System.Text.Json;
using ParquetSharp;

namespace Analysis.Store.Tests;

/// <summary>A store read by another reader than DuckDB: Apache Arrow's own of Parquet, which pandas and R's arrow package read with
/// too.</summary>
public sealed class OtherReaderTests(SqlTests.Built built) : IClassFixture<SqlTests.Built>
{
    [Theory]
    [InlineData("articles")]
    [InlineData("paragraphs")]
    [InlineData("images")]
    [InlineData("links")]
    [InlineData("terms")]
    [InlineData("dates")]
    [InlineData("problems")]
    public async Task Table_ReadByArrow_HasTheRowsOfItsExport(string table) =>
        Assert.Equal((await ExportAsync(table)).Count, Files(table).Sum(file =>
        {
            using var reader = new ParquetFileReader(file);
            return reader.FileMetaData.NumRows;
        }));

    [Fact]
    public async Task Articles_ReadByArrow_AreThoseOfTheExport()
    {
        var ids = Column<string?>("articles", "id");
        var read = ids.Zip(Column<string?>("articles", "title"), Column<string?>("articles", "text"))
            .Zip(Column<int?>("articles", "characters"), (text, characters) => (text.First, text.Second, text.Third, characters)).Order();

        Assert.Equal((await ExportAsync("articles")).Select(row => (Text(row, "id"), Text(row, "title"), Text(row, "text"),
            (int?)row.GetProperty("characters").GetInt32())).Order(), read);
    }

    [Fact]
    public async Task Articles_ReadByArrow_AreDatedAsInTheExport() =>
        Assert.Equal((await ExportAsync("articles")).Select(row => row.GetProperty("published") is { ValueKind: JsonValueKind.String } date
            ? date.GetDateTimeOffset().UtcDateTime : (DateTime?)null).Order(),
            Column<DateTime?>("articles", "published").Order());

    [Fact]
    public async Task Terms_ReadByArrow_AddUpAsInTheExport()
    {
        var read = Column<string?>("terms", "term").Zip(Column<int?>("terms", "count"))
            .GroupBy(row => row.First, row => row.Second!.Value, StringComparer.Ordinal)
                .ToDictionary(term => term.Key!, term => term.Sum());
        var exported = (await ExportAsync("terms")).GroupBy(row => Text(row, "term"), row => row.GetProperty("count").GetInt32())
            .ToDictionary(term => term.Key!, term => term.Sum());

        Assert.Equal(exported.OrderBy(term => term.Key, StringComparer.Ordinal), read.OrderBy(term => term.Key, StringComparer.Ordinal));
    }

    private static string? Text(JsonElement row, string name) => row.GetProperty(name).GetString();

    private async Task<List<JsonElement>> ExportAsync(string table) =>
        [.. (await Questions.AskAsync(["export", table, "--format", "jsonl"], built.Folder.Path("articles"))).Output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    private IEnumerable<string> Files(string table) =>
        Directory.GetFiles(Path.Combine(built.Folder.Path("store"), table), "*.parquet").Order(StringComparer.Ordinal);

    private List<T> Column<T>(string table, string name)
    {
        var values = new List<T>();
        foreach (var file in Files(table))
        {
            using var reader = new ParquetFileReader(file);
            var column = Enumerable.Range(0, reader.FileMetaData.NumColumns).First(i => reader.FileMetaData.Schema.Column(i).Name == name);
            for (var group = 0; group < reader.FileMetaData.NumRowGroups; group++)
            {
                using var rows = reader.RowGroup(group);
                using var those = rows.Column(column).LogicalReader<T>();
                values.AddRange(those.ReadAll((int)rows.MetaData.NumRows));
            }
        }

        return values;
    }
}
