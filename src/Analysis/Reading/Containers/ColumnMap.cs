using System.Collections.Concurrent;
using System.Text;
using nietras.SeparatedValues;

namespace Analysis.Reading;

/// <summary>
/// Which columns of tables and keys of JSON hold what: the likely names (<c>columns.tsv</c>), and before them those that a data folder's
/// <c>columns.csv</c> gives, with the columns <c>field</c> and <c>column</c>, and <c>file</c> where a row is for files of that name only.
/// </summary>
internal sealed class ColumnMap
{
    /// <summary>What is no field of an article but its body, or a short form of it.</summary>
    public const string Text = "text", Summary = "summary", Id = "id";

    /// <summary>The name of a data folder's own table of columns.</summary>
    public const string FileName = "columns.csv";

    private const int Own = -1000;
    private const int MostSeen = 10_000;

    // Where Elasticsearch and Solr put an article's own fields.
    private const string SearchHit = "_source.";

    // Objects in which exports wrap an article's fields.
    private static readonly HashSet<string> Wrappers =
        new(["fields", "attributes", "article", "data", "document", "doc", "content", "node"], StringComparer.Ordinal);

    private static readonly Dictionary<string, (string Field, int Rank)> Likely = Tsv.Read("columns.tsv")
        .Select((cells, row) => (Name: cells[1], Field: cells[0], Rank: row))
        .ToDictionary(row => row.Name, row => (row.Field, row.Rank), StringComparer.Ordinal);

    private readonly List<(string Field, string Name, string? File)> own = [];

    // A table's columns are asked for again with each row.
    private readonly ConcurrentDictionary<string, (string Field, int Rank)?> seen = new(StringComparer.Ordinal);

    /// <summary>The likely names alone.</summary>
    public static ColumnMap Default { get; } = new();

    /// <summary>The names of the fields that may be given.</summary>
    public static IReadOnlyList<string> Fields { get; } = [.. Tsv.Read("columns.tsv").Select(cells => cells[0]).Where(field => field != Id)
        .Distinct(StringComparer.Ordinal)];

    /// <summary>The names with those of the tables at hand; rows that say nothing usable are reported.</summary>
    public static ColumnMap Of(IReadOnlyList<string> files, List<Problem> problems)
    {
        var names = files.Count == 0 ? Default : new ColumnMap();
        foreach (var file in files)
        {
            names.Read(file, problems);
        }

        return names;
    }

    /// <summary>What a column holds and which of several is taken, the lowest rank first; null where that is not known.</summary>
    /// <param name="column">The column's name, or a key with those around it (<c>source.name</c>).</param>
    /// <param name="file">The file's name in the tables.</param>
    public (string Field, int Rank)? Of(string column, string file)
    {
        var index = own.FindIndex(row => row.Name == column
            && (row.File is null || file == row.File || file.EndsWith("/" + row.File, StringComparison.Ordinal)));
        if (index >= 0)
        {
            return (own[index].Field, Own + index);
        }

        if (!seen.TryGetValue(column, out var likely))
        {
            likely = OfLikely(column);
            if (seen.Count < MostSeen)
            {
                seen[column] = likely;
            }
        }

        return likely;
    }

    private static (string Field, int Rank)? OfLikely(string column)
    {
        var plain = Plain(column.StartsWith(SearchHit, StringComparison.Ordinal) ? column[SearchHit.Length..] : column);
        if (Likely.TryGetValue(plain, out var known))
        {
            return known;
        }

        var dot = plain.LastIndexOf('.');
        return dot > 0 && Wrappers.Contains(plain[(plain.LastIndexOf('.', dot - 1) + 1)..dot])
            && Likely.TryGetValue(plain[(dot + 1)..], out known) ? (known.Field, known.Rank + Likely.Count) : null;
    }

    /// <summary>Whether columns of these names make a row an article: a text and something that names it, or a title with an address or a
    /// summary.</summary>
    /// <param name="columns">The names.</param>
    /// <param name="file">The file's name in the tables.</param>
    /// <param name="isTable">Whether they are a table's columns, where a text with a number of its own is enough.</param>
    public bool AreAnArticle(IReadOnlyList<string> columns, string file, bool isTable = false)
    {
        if (OwnExport.AreOther(columns))
        {
            return false;
        }

        var known = columns.Select(column => Of(column, file)).OfType<(string Field, int Rank)>().ToList();
        var fields = known.Select(column => column.Field).ToHashSet(StringComparer.Ordinal);
        return fields.Contains(Text) ? fields.Count > (fields.Contains(Id) && !isTable ? 2 : 1) || known.Exists(column => column.Rank < 0)
            : fields.Contains("title") && (fields.Contains("url") || fields.Contains(Summary));
    }

    private static string Plain(string column)
    {
        var plain = new StringBuilder(column.Length);
        foreach (var character in column)
        {
            if (char.IsLetterOrDigit(character) || character is '.' or ':')
            {
                plain.Append(char.ToLowerInvariant(character));
            }
        }

        return plain.ToString();
    }

    private void Read(string path, List<Problem> problems)
    {
        void Report(int? line, string message) => problems.Add(new Problem(FileName, line, null, Severity.Error, message));
        try
        {
            using var reader = Sep.Reader(options => options with { Unescape = true, DisableColCountCheck = true, HasHeader = true })
                .FromText(File.ReadAllText(path));
            if (!reader.Header.TryIndexOf("field", out var field) || !reader.Header.TryIndexOf("column", out var column))
            {
                Report(1, "the table of columns needs a first line with 'field' and 'column' (and 'file', where a row is for one file)");
                return;
            }

            var file = reader.Header.TryIndexOf("file", out var found) ? found : -1;
            foreach (var row in reader)
            {
                if (row.ColCount <= Math.Max(field, column) || !Fields.Contains(row[field].ToString().Trim()))
                {
                    Report(row.LineNumberFrom,
                        $"'{Note.Short(row.Span.ToString())}' names no field; the fields are {string.Join(", ", Fields)}");
                    continue;
                }

                own.Add((row[field].ToString().Trim(), row[column].ToString().Trim(), file >= 0 && file < row.ColCount && row[file]
                    .ToString().Trim() is { Length: > 0 } name ? name : null));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException
            or ArgumentException)
        {
            Report(null, $"the table of columns cannot be read ({Note.Short(exception.Message)})");
        }
    }
}
