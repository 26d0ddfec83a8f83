using System.CommandLine;
using System.Runtime.CompilerServices;
using System.Text;
using Analysis.Store;

namespace Analysis.Cli.Commands;

/// <summary><c>sql</c>: asks a store in SQL.</summary>
internal static class SqlCommand
{
    public static Command Create()
    {
        var sql = new Argument<string>("SQL") { Description = "A select; the tables are those of export, and columns are named as there." };
        var store = new Option<string>("--data") { HelpName = "STORE", Required = true, Description = "The store's folder." };
        var format = new Option<string>("--format")
        {
            HelpName = "FORMAT",
            Description = "csv, jsonl or text; default: csv.",
            DefaultValueFactory = _ => "csv"
        };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "The file to write; default: standard output." };
        var command = new Command("sql", "Ask a store in SQL, in DuckDB's dialect; rows are written as they come.") { sql, store, format,
            file };
        command.SetAction(parsed =>
        {
            OutputFile.Check("--out", parsed.GetValue(file));
            StoreLibrary.Load();
            return Ask(parsed.GetValue(store)!, parsed.GetValue(sql)!, parsed.GetValue(format)!, parsed.GetValue(file),
                parsed.InvocationConfiguration.Output);
        });
        return command;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Ask(string store, string sql, string format, string? file, TextWriter output)
    {
        var write = DataOption.Choose("format", format, SqlRows.Formats);
        if (file is null)
        {
            SqlRows.Write(StoreQuery.Ask(store, sql), write, output);
            output.Flush();
            return ExitCode.Done;
        }

        using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        SqlRows.Write(StoreQuery.Ask(store, sql), write, writer);
        return ExitCode.Done;
    }
}
