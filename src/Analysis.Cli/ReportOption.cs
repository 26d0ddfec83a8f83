using System.CommandLine;
using Analysis.Notebooks.Documents;

namespace Analysis.Cli;

/// <summary><c>--report junit</c>: how each cell went, for build servers.</summary>
internal static class ReportOption
{
    private const string Name = "--report";
    private const string Format = "junit";

    private static readonly string Default = Path.Combine("artifacts", "junit.xml");

    public static Option<string?> Create() => new(Name)
    {
        HelpName = "junit[=FILE]",
        Description = $"Also write how each cell went, as JUnit XML for build servers; default: {Default.Replace('\\', '/')}.",
    };

    /// <summary>The file to write, or null where none is asked for.</summary>
    /// <exception cref="UsageException">The option's value is another one, or the file cannot be written there.</exception>
    public static string? Read(ParseResult parsed, Option<string?> option)
    {
        var file = parsed.GetValue(option) switch
        {
            null => null,
            Format => Default,
            var value when value.StartsWith(Format + "=", StringComparison.Ordinal) && value.Length > Format.Length + 1 =>
            value[(Format.Length + 1)..],
            var value => throw new UsageException($"analysis: {Name} {value}: there is no such report; expected junit, or junit=FILE."),
        };
        if (file is not null && file != Default)
        {
            OutputFile.Check(Name, file);
        }

        return file;
    }

    /// <summary>Writes the report where one is asked for.</summary>
    /// <exception cref="IOException">It cannot be written; the message names the file.</exception>
    public static void Write(string? file, IReadOnlyList<NotebookOutcome> outcomes, IReadOnlyList<OutputDifference>? differences = null)
    {
        if (file is null)
        {
            return;
        }

        if (file == Default)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }

        WholeFile.Write(file, JUnitReport.Write(outcomes, differences ?? []));
    }
}
