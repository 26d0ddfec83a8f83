using System.CommandLine;
using System.Text;

namespace Analysis.Cli.Commands;

/// <summary><c>export</c>: one table of the articles, as CSV or JSON lines.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var table = new Argument<string>("TABLE")
        {
            Description = "articles | paragraphs | images | links | terms | words | dates | names "
            + "| quotes | problems"
        };
        var data = DataOption.Create();
        var format = new Option<string>("--format")
        {
            HelpName = "csv|jsonl",
            Description = "CSV (RFC 4180) or one JSON object a line; both in UTF-8, with every text exactly as it is. Pages guard their "
            + "CSV against spreadsheet formulas; this one is for programs: import it into a spreadsheet as text.",
            DefaultValueFactory = _ => "csv"
        };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Write here; default: standard output." };
        var command = new Command("export", "Write one table of the articles.") { table, data, format, file };
        command.SetAction(parsed => Export(
            parsed.GetValue(table)!, parsed.GetValue(format)!, parsed.GetValue(data)
            ?? [], parsed.GetValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static int Export(string name, string format, string[] data, string? file, InvocationConfiguration streams)
    {
        var table = DataOption.Choose("table", name, ExportTables.All);
        var write = DataOption.Choose("format", format, FrameWriter.Formats);
        OutputFile.Check("--out", file);
        var corpus = DataOption.Load(data, streams.Error);
        if (corpus.Articles.Count == 0 && name != "problems")
        {
            return ExitCode.Usage;
        }

        var frame = table(corpus);
        if (file is null)
        {
            write(frame, streams.Output);
            streams.Output.Flush();
        }
        else
        {
            using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(frame, writer);
        }

        return corpus.Articles.Count > 0 ? ExitCode.Done : ExitCode.Usage;
    }
}
