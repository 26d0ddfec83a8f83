using System.CommandLine;
using System.Text;
using Microsoft.Data.Analysis;

namespace Analysis.Cli.Commands;

/// <summary><c>export</c>: one table of the articles, as CSV or JSON lines.</summary>
internal static class ExportCommand
{
    // One line a table.
    private static readonly SortedDictionary<string, Func<Corpus, DataFrame>> Tables = new(StringComparer.Ordinal)
    {
        ["articles"] = corpus => corpus.ArticlesFrame(),
        ["paragraphs"] = corpus => corpus.ParagraphsFrame(),
        ["images"] = corpus => corpus.ImagesFrame(),
        ["links"] = corpus => corpus.LinksFrame(),
        ["problems"] = corpus => corpus.ProblemsFrame(),
    };

    public static Command Create()
    {
        var table = new Argument<string>("TABLE") { Description = string.Join(" | ", Tables.Keys) };
        var data = DataOption.Create();
        var format = new Option<string>("--format") { HelpName = "csv|jsonl", Description = "CSV (RFC 4180) or one JSON object a line; both in UTF-8.", DefaultValueFactory = _ => "csv" };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Write here; default: standard output." };
        var command = new Command("export", "Write one table of the articles.") { table, data, format, file };
        command.SetAction(parsed => Export(
            DataOption.Choose("table", parsed.GetValue(table)!, Tables),
            DataOption.Choose("format", parsed.GetValue(format)!, FrameWriter.Formats),
            parsed.GetValue(data) ?? [], parsed.GetValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static int Export(Func<Corpus, DataFrame> table, Action<DataFrame, TextWriter> write, string[] data, string? file, InvocationConfiguration streams)
    {
        var corpus = DataOption.Load(data, streams.Error);
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
