using System.Globalization;
using DuckDB.NET.Data;

namespace Analysis.Store;

/// <summary>A DuckDB database that works within limits: what does not fit into its memory goes to a file.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection connection;
    private readonly string? file;

    private Database(DuckDBConnection connection, string? file) => (this.connection, this.file) = (connection, file);

    /// <summary>A new database.</summary>
    /// <param name="file">Where it lies; null for one in memory that needs no room on disk.</param>
    /// <param name="megabytes">What it may hold in memory.</param>
    public static Database Open(string? file, int megabytes)
    {
        var connection = new DuckDBConnection(new System.Data.Common.DbConnectionStringBuilder
        {
            ["DataSource"] = file
            ?? ":memory:"
        }.ConnectionString);
        connection.Open();
        var database = new Database(connection, file);
        database.Run(string.Create(CultureInfo.InvariantCulture,
            $"set memory_limit = '{megabytes}MB'; set threads = {Environment.ProcessorCount}; set enable_progress_bar = false"));
        database.Run("set autoinstall_known_extensions = false; set autoload_known_extensions = false");
        return database;
    }

    /// <summary>Another connection to the same database, for another thread.</summary>
    public Database Another()
    {
        // one in memory is duplicated; one in a file is the same by its name
        var other = file is null ? connection.Duplicate() : new DuckDBConnection(connection.ConnectionString);
        other.Open();
        return new Database(other, file);
    }

    /// <summary>A text as SQL writes it.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Parquet files as a table.</summary>
    public static string Files(IEnumerable<string> files) => $"read_parquet([{string.Join(", ", files.Select(file => Pattern(file)))}])";

    /// <summary>Files as SQL writes them: the folder's own name is none of a pattern.</summary>
    /// <param name="folder">The folder, or a file.</param>
    /// <param name="names">Names in it, which may be patterns.</param>
    public static string Pattern(string folder, params string[] names) =>
        Quoted(Path.Combine([string.Concat(folder.Select(letter => letter is '*' or '?' or '[' ? $"[{letter}]" : letter.ToString())),
        .. names]));

    public void Run(string sql) => Guarded(() =>
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    });

    /// <summary>A question's rows, to be read one after the other.</summary>
    public DuckDBDataReader Read(string sql) => Guarded(() =>
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.UseStreamingMode) = (sql, true);
        return (DuckDBDataReader)command.ExecuteReader();
    });

    /// <summary>The rows of a question, one after the other.</summary>
    public IEnumerable<T> Rows<T>(string sql, Func<DuckDBDataReader, T> row)
    {
        using var reader = Read(sql);
        while (Guarded(reader.Read))
        {
            yield return row(reader);
        }
    }

    /// <summary>Does something with the engine, whose errors are those of the store.</summary>
    public static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DuckDBException exception)
        {
            throw new StoreException($"DuckDB, which writes and reads stores, stopped: {exception.Message.Split('\n')[0].Trim()}{(exception.Message.Contains("No space left", StringComparison.Ordinal) ? "; make room and run it again, what is written stays." : "")}", exception);
        }
    }

    public long Number(string sql) => Rows(sql, row => Convert.ToInt64(row.GetValue(0), CultureInfo.InvariantCulture)).First();

    /// <summary>Adds rows to a table.</summary>
    public void Append(string table, Action<DuckDBAppender> rows) => Guarded(() =>
    {
        using var appender = connection.CreateAppender(table);
        rows(appender);
        return 0;
    });

    /// <summary>Writes a table, or a question in brackets, as a file.</summary>
    public void Write(string table, string file, string compression = "zstd") =>
        Run($"copy {table} to {Quoted(file)} (format parquet, compression {compression})");

    public void Dispose() => connection.Dispose();
}
