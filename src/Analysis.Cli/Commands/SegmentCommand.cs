using System.CommandLine;
using System.Text;

namespace Analysis.Cli.Commands;

/// <summary><c>segment</c>: one line of text in, its tokens out.</summary>
internal static class SegmentCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A text in UTF-8; default: standard input."
        };
        var command = new Command("segment",
            "Cut text into tokens: a line in, its tokens separated by single spaces out, white-space tokens dropped.") { file };
        command.SetAction(parsed => Segment(parsed.GetValue(file), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Segment(string? file, TextWriter output)
    {
        if (file is not null && !File.Exists(file))
        {
            throw new UsageException($"{file}: {(Directory.Exists(file) ? "this is a folder" : "there is no such file")}; expected a text "
                + $"in UTF-8.");
        }

        using var stream = file is null ? Console.OpenStandardInput() : File.OpenRead(file);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var segmenter = Segmenter.Default;
        var writer = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            writer.Append(segmenter.SegmentLine(line)).Append('\n');
            if (writer.Length > 1 << 16)
            {
                output.Write(writer);
                writer.Clear();
            }
        }

        output.Write(writer);
        output.Flush();
        return ExitCode.Done;
    }
}
