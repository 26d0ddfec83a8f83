using System.Runtime.CompilerServices;
using Analysis.Display;
using Analysis.Reading;
using Microsoft.Data.Analysis;

namespace Analysis.Frames;

/// <summary>
/// What a data folder's <c>sources.csv</c> says of the sources: a column <c>source</c> with their names or domains, and columns of any
/// kind, which join the articles' by themselves.
/// </summary>
internal sealed class SourceTable
{
    private static readonly ConditionalWeakTable<SideFiles, SourceTable> Known = [];

    private readonly List<Problem> problems = [];
    private readonly List<(DataFrameColumn Column, Dictionary<string, long> Rows)> columns = [];
    private readonly List<(string File, string Source)> named = [];

    private SourceTable(SideFiles files)
    {
        foreach (var file in files.Sources)
        {
            Read(file);
        }
    }

    /// <summary>What was met while reading it.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>The table of the folders that a corpus was read from; one without columns where there is none.</summary>
    public static SourceTable Of(Corpus corpus) => Known.GetValue(corpus.Side, files => new SourceTable(files));

    /// <summary>Its columns, with a row for each article: null where it has none for the article's source.</summary>
    /// <param name="articles">The articles.</param>
    public IEnumerable<DataFrameColumn> ColumnsFor(IReadOnlyList<Article> articles) =>
        columns.Select(each => each.Column.Clone(new Int64DataFrameColumn("row", articles.Select(article => Row(each.Rows, article)))));

    /// <summary>The rows that say something of no article's source: misspelt ones, and those of sources that are not here.</summary>
    /// <param name="corpus">All that was loaded.</param>
    public IEnumerable<Problem> Unused(Corpus corpus)
    {
        if (named.Count == 0)
        {
            return [];
        }

        var sources = corpus.Articles.Select(article => article.Source).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = corpus.Articles.Select(article => article.Domain).OfType<string>().Concat(sources).ToHashSet(StringComparer.Ordinal);
        return named.Where(row => !known.Contains(row.Source)).Select(row =>
        {
            // a source that has a row needs no other
            var near = NearNames.Suggest(row.Source, known.Where(name => named.TrueForAll(each => each.Source != name)));
            return new Problem(Path.GetFileName(row.File), LineOf(row), ColumnNames.Source, near.Length > 0 ? Severity.Warning
                : Severity.Info, $"no article is of the source \"{row.Source}\"; its row says something of none.{near}");
        });
    }

    // The first line that has the name; null where the file is not there any more.
    private static int? LineOf((string File, string Source) row)
    {
        try
        {
            return File.ReadLines(row.File).Index().Where(line => line.Item.Contains(row.Source, StringComparison.Ordinal))
                .Select(line => (int?)(line.Index + 1)).FirstOrDefault();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static long? Row(Dictionary<string, long> rows, Article article) =>
        article.Source is { } source && rows.TryGetValue(source, out var row) ? row : article.Domain is { } domain
        && rows.TryGetValue(domain, out row) ? row : null;

    private void Read(string file)
    {
        var name = Path.GetFileName(file);
        try
        {
            var table = CsvReader.Read(file, new CsvForm(), problems);
            if (table.Columns.FirstOrDefault(column =>
                column.Name.Equals(ColumnNames.Source, StringComparison.OrdinalIgnoreCase)) is not { } sources)
            {
                problems.Add(new Problem(name, 1, null, Severity.Error,
                    $"the table of sources has no column \"{ColumnNames.Source}\" with their names; it has "
                    + $"{string.Join(", ", table.Columns.Select(column => column.Name))}; rename one"));
                return;
            }

            var rows = Rows(sources, name);
            named.AddRange(rows.Keys.Select(source => (file, source)));
            columns.AddRange(table.Columns.Where(column => column != sources && IsOwn(column.Name, name)).Select(column => (column, rows)));
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(name, null, null, Severity.Error, $"the table of sources is left out: {exception.Message}"));
        }
    }

    private Dictionary<string, long> Rows(DataFrameColumn sources, string name)
    {
        var rows = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var row = 0L; row < sources.Length; row++)
        {
            if (sources[row] is { } source
                && !rows.TryAdd(Convert.ToString(source, System.Globalization.CultureInfo.InvariantCulture)!, row))
            {
                problems.Add(new Problem(name, null, ColumnNames.Source, Severity.Warning,
                    $"the source \"{source}\" stands in several rows; the first counts"));
            }
        }

        return rows;
    }

    private bool IsOwn(string column, string name)
    {
        if (!CorpusFrames.ArticleColumns.Contains(column) && columns.TrueForAll(each => each.Column.Name != column))
        {
            return true;
        }

        problems.Add(new Problem(name, null, column, Severity.Warning,
            "the articles have a column of this name already; it is left out; rename it"));
        return false;
    }
}
