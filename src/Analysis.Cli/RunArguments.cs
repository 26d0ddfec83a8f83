using System.CommandLine;
using System.Globalization;

namespace Analysis.Cli;

/// <summary>The options that every command which runs notebooks has.</summary>
internal sealed class RunArguments
{
    private readonly Option<string[]> parameters = new("-p", "--parameter")
    {
        HelpName = "name=value",
        Description = "A value for a variable of the cell tagged 'parameters'; may be repeated.",
    };

    private readonly Option<double> timeout = new("--timeout")
    {
        HelpName = "SECONDS",
        Description = "The longest that one cell may take; 0 for no limit.",
        DefaultValueFactory = _ => 300,
    };

    private readonly Option<bool> allowErrors = new("--allow-errors") { Description = "Go on after a failing cell and keep its error among the outputs; the exit code is still 2." };

    private readonly Option<int?> memory =
        new("--memory")
        {
            HelpName = "MB",
            Description = "The most memory that a notebook's objects may take; a cell that needs more fails."
        };

    public void AddTo(Command command)
    {
        command.Add(parameters);
        command.Add(timeout);
        command.Add(allowErrors);
        command.Add(memory);
    }

    public RunSettings Read(ParseResult parsed)
    {
        var seconds = parsed.GetValue(timeout);
        if (!double.IsFinite(seconds) || seconds < 0 || seconds > 1_000_000)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture,
                $"analysis: --timeout {seconds} is no number of seconds; expected 0 (no limit) to 1000000."));
        }

        if (parsed.GetValue(memory) is < 100 and var megabytes)
        {
            throw new UsageException(string.Create(CultureInfo.InvariantCulture,
                $"analysis: --memory {megabytes} is too little; expected at least 100 (MB), which the compiler needs."));
        }

        return new RunSettings(
            Parameters(parsed.GetValue(parameters) ?? []), seconds == 0 ? null
            : TimeSpan.FromSeconds(seconds), parsed.GetValue(allowErrors), Memory: parsed.GetValue(memory));
    }

    private static Dictionary<string, string> Parameters(string[] texts)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw new UsageException($"analysis: -p {text} has no value; expected -p name=value.");
            }

            if (!values.TryAdd(text[..equals], text[(equals + 1)..]))
            {
                throw new UsageException($"analysis: -p {text[..equals]}=… is given twice; give each parameter once.");
            }
        }

        return values;
    }
}
