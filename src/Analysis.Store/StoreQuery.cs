using System.Globalization;
using System.Numerics;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Analysis.Store;

/// <summary>Asks a store in SQL. Nothing outside the store can be read, and nothing written.</summary>
public static class StoreQuery
{
    private const int Megabytes = 1024;
    private const int Batch = 20_000;

    /// <summary>The rows of a question as tables of at most 20,000 rows, one after the other; one without rows where there are
    /// none.</summary>
    /// <param name="store">The store's folder.</param>
    /// <param name="sql">A select. Its tables are <c>articles</c>, <c>paragraphs</c>, <c>images</c>, <c>links</c>, <c>terms</c>,
    /// <c>dates</c>, <c>problems</c>.</param>
    /// <exception cref="StoreException">It cannot be asked; the message is the engine's, with the tables there are.</exception>
    public static IEnumerable<DataFrame> Ask(string store, string sql)
    {
        var folder = new StoreFolder(store);
        _ = folder.Manifest()?.Finished
            ?? throw new StoreException($"{store}: there is no finished store; `analysis store build DIR --out {store}` makes one.");
        var lost = StoreOpener.Damaged(folder).Select(problem => StoreOpener.BlockOf(problem.File)).ToHashSet(StringComparer.Ordinal);
        using var database = Database.Open(null, Megabytes);
        foreach (var table in TableWriter.Tables.Keys.Where(table => table != TableWriter.Recurred).Append("problems"))
        {
            string[] files = [.. StoreFolder.Files(folder.Table(table), "*.parquet")
                .Where(file => !lost.Contains(Path.GetFileNameWithoutExtension(file)))];
            if (files.Length > 0)
            {
                database.Run($"create view {table} as select * from {Database.Files(files)}");
            }
        }

        if (database.Rows($"select json_serialize_sql({Database.Quoted(sql)})::varchar", row => row.GetString(0)).First()
            .Contains("Only SELECT", StringComparison.Ordinal))
        {
            throw new StoreException("The store answers questions, and nothing else: write one select.");
        }

        database.Run($"set allowed_directories = [{Database.Quoted(folder.Path + "/")}, {Database.Pattern(folder.Path + "/")}]; set "
            + $"temp_directory = ''; set enable_external_access = false; set lock_configuration = true");
        foreach (var frame in Frames(database, sql))
        {
            yield return frame;
        }
    }

    /// <summary>All rows of a question as one table.</summary>
    /// <param name="store">The store's folder.</param>
    /// <param name="sql">A select, as in <see cref="Ask"/>.</param>
    /// <exception cref="StoreException">It cannot be asked, or it has more than a million rows.</exception>
    public static DataFrame Frame(string store, string sql)
    {
        DataFrame? all = null;
        foreach (var frame in Ask(store, sql))
        {
            all = all?.Append(frame.Rows, inPlace: true) ?? frame;
            if (all.Rows.Count > 1_000_000)
            {
                throw new StoreException("The question has more than 1,000,000 rows, too many for a table in memory: add a limit, count in "
                    + "SQL, or write the rows to a file with `analysis sql --out`.");
            }
        }

        return all!;
    }

    private static IEnumerable<DataFrame> Frames(Database database, string sql)
    {
        using var rows = Guarded(() => database.Read(sql));
        var columns = Enumerable.Range(0, rows.FieldCount)
            .Select(i => (Name: rows.GetName(i), Type: rows.GetFieldType(i), Values: new List<object?>())).ToArray();
        var any = false;
        while (Guarded(rows.Read))
        {
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i].Values.Add(rows.IsDBNull(i) ? null : rows.GetValue(i));
            }

            if (columns[0].Values.Count == Batch)
            {
                any = true;
                yield return Frame(columns);
            }
        }

        if (!any || columns[0].Values.Count > 0)
        {
            yield return Frame(columns);
        }
    }

    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when ((exception as DuckDBException ?? exception.InnerException) is DuckDBException engine)
        {
            throw new StoreException($"The store cannot answer: {engine.Message}\nIts tables are articles, paragraphs, images, links, "
                + $"terms, dates and problems.", exception);
        }
    }

    private static DataFrame Frame((string Name, Type Type, List<object?> Values)[] columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var frame = new DataFrame();
        foreach (var (name, type, values) in columns)
        {
            var own = name;
            for (var i = 2; !names.Add(own); i++)
            {
                own = string.Create(CultureInfo.InvariantCulture, $"{name}_{i}");
            }

            frame.Columns.Add(Column(own, type, values));
            values.Clear();
        }

        return frame;
    }

    private static DataFrameColumn Column(string name, Type type, List<object?> values) => type switch
    {
        _ when type == typeof(bool) => new BooleanDataFrameColumn(name, values.Cast<bool?>()),
        _ when type == typeof(DateTime) => new DateTimeDataFrameColumn(name, values.Cast<DateTime?>()),
        _ when type == typeof(sbyte) || type == typeof(byte) || type == typeof(short) || type == typeof(ushort) || type == typeof(int) =>
        new Int32DataFrameColumn(name,
            values.Select(value => value is null ? null : (int?)Convert.ToInt32(value, CultureInfo.InvariantCulture))),
        _ when type == typeof(uint) || type == typeof(long) =>
        new Int64DataFrameColumn(name,
            values.Select(value => value is null ? null : (long?)Convert.ToInt64(value, CultureInfo.InvariantCulture))),
        _ when type == typeof(BigInteger)
        && values.TrueForAll(value => value is null || (BigInteger)value is var number && number >= long.MinValue
            && number <= long.MaxValue) =>
        new Int64DataFrameColumn(name, values.Select(value => value is null ? null : (long?)(BigInteger)value)),
        _ when type == typeof(BigInteger) =>
        new DoubleDataFrameColumn(name, values.Select(value => value is null ? null : (double?)(BigInteger)value)),
        _ when type == typeof(float) || type == typeof(double) || type == typeof(decimal) =>
        new DoubleDataFrameColumn(name,
            values.Select(value => value is null ? null : (double?)Convert.ToDouble(value, CultureInfo.InvariantCulture))),
        _ => new StringDataFrameColumn(name, values.Select(Text)),
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        System.Collections.IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Text)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
