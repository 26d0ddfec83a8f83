using System.CommandLine;
using System.Globalization;

namespace Analysis.Cli;

/// <summary><c>--jobs N</c>.</summary>
internal static class JobsOption
{
    public static Option<int?> Create(string description = "How many notebooks run at a time; default: one a processor.") =>
        new("--jobs") { HelpName = "N", Description = description };

    public static int Read(ParseResult parsed, Option<int?> option) => parsed.GetValue(option) switch
    {
        null => Environment.ProcessorCount,
        >= 1 and var jobs => jobs,
        var jobs => throw new UsageException(string.Create(CultureInfo.InvariantCulture,
        $"analysis: --jobs {jobs} is no number of jobs; expected 1 or more.")),
    };
}
