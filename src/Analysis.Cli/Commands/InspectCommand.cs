using System.CommandLine;
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Cli.Commands;

/// <summary><c>inspect</c>: how each file was read.</summary>
internal static class InspectCommand
{
    private const int LongestValue = 100;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Files of articles, or folders of them."
        };
        var command = new Command("inspect",
            "Show how each file was read: every field, its value, where it came from, and every problem.") { files };
        command.SetAction(parsed => Inspect(parsed.GetValue(files)!, parsed.InvocationConfiguration));
        return command;
    }

    private static int Inspect(string[] files, InvocationConfiguration streams)
    {
        var output = streams.Output;
        var code = ExitCode.Done;
        foreach (var file in files)
        {
            var corpus = Corpus.Load(file);
            var frame = corpus.ArticlesFrame();
            for (var row = 0; row < corpus.Articles.Count; row++)
            {
                Write(corpus.Articles[row], frame, row, output);
            }

            foreach (var problem in corpus.Problems)
            {
                var stream = corpus.Articles.Count == 0 ? streams.Error : output;
                stream.WriteLine($"{problem.Severity.ToString().ToLowerInvariant()}: {problem}");
            }

            code = corpus.Articles.Count == 0 ? ExitCode.Usage : code;
        }

        return code;
    }

    private static void Write(Article article, DataFrame frame, int row, TextWriter output)
    {
        output.WriteLine($"{article.File}: {article.Title ?? "(no title)"}");
        foreach (var column in frame.Columns)
        {
            var value = column[row];
            output.WriteLine($"  {column.Name,-19} {(value is null ? "(unknown)" : Short(value))}");
            foreach (var origin in article.Origins.Where(origin => origin.Field == column.Name))
            {
                output.WriteLine($"  {"",-19}   from {origin.Origin}{(origin.Original is null ? "" : $", there: {Short(origin.Original)}")}{(origin.Note is null ? "" : $" ({origin.Note})")}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  {"parts",-19} {article.Paragraphs.Count} paragraphs, {article.Images.Count} images, {article.Links.Count} links"));
        output.WriteLine();
    }

    private static string Short(object value)
    {
        var text = value is DateTime time ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        text = string.Join(' ', text.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }
}
