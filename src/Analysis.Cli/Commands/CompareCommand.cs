using System.CommandLine;
using System.Text;

namespace Analysis.Cli.Commands;

/// <summary><c>compare</c>: which words mark each group of articles, and what limits that.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var data = DataOption.Create();
        var by = new Option<string>("--by") { HelpName = "COLUMN", Description = "What makes the groups: a column of articles or of sources.csv, folder, or month; default: source.", DefaultValueFactory = _ => "source" };
        var within = new Option<string?>("--within") { HelpName = "COLUMN", Description = "Compare only articles of the same value here, such as month." };
        var format = new Option<string>("--format") { HelpName = "csv|jsonl|text", Description = "text: the answer, what limits it, the words that mark a group; csv and jsonl: every word and group.", DefaultValueFactory = _ => "text" };
        var file = new Option<string?>("--out") { HelpName = "FILE", Description = "Write here; default: standard output." };
        var command = new Command("compare", "Say which words mark each source.") { data, by, within, format, file };
        command.SetAction(parsed => Compare(
            parsed.GetValue(data) ?? [], parsed.GetValue(by)!, parsed.GetValue(within), parsed.GetValue(format)!, parsed.GetValue(file), parsed.InvocationConfiguration));
        return command;
    }

    private static int Compare(string[] data, string by, string? within, string format, string? file, InvocationConfiguration streams)
    {
        var write = DataOption.Choose("format", format, ComparisonWriter.Formats);
        OutputFile.Check("--out", file);
        var corpus = DataOption.Load(data, streams.Error);
        if (corpus.Articles.Count == 0)
        {
            return ExitCode.Usage;
        }

        var comparison = Made(corpus, by, within);
        if (file is null)
        {
            write(comparison, streams.Output);
            streams.Output.Flush();
        }
        else
        {
            using var writer = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            write(comparison, writer);
        }

        return ExitCode.Done;
    }

    private static Comparison Made(Corpus corpus, string by, string? within)
    {
        try
        {
            return corpus.Compare(by, within);
        }
        catch (ArgumentException unknown)
        {
            throw new UsageException($"analysis: {unknown.Message}");
        }
    }
}
