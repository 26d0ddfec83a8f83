using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Analysis.Cli.Commands;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>Parses the arguments, runs the command, and turns what the user can mend into one line on standard error.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (!"e\u0301".IsNormalized(NormalizationForm.FormD) || "e\u0301".Normalize(NormalizationForm.FormC) != "\u00e9")
        {
            error.WriteLine("analysis: text cannot be normalised, because .NET runs without its Unicode library (DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1); unset that variable, and install libicu where it is missing.");
            return ExitCode.Usage;
        }

        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpAction)
        {
            foreach (var message in Messages(parsed).Distinct(StringComparer.Ordinal))
            {
                error.WriteLine($"analysis: {message}");
            }

            error.WriteLine($"Try: {string.Join(' ', Path(parsed.CommandResult))} --help");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (UserErrors.Include(exception))
        {
            error.WriteLine(exception.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            error.WriteLine("analysis: cancelled.");
            return ExitCode.Usage;
        }
    }

    public static RootCommand Root()
    {
        var root = new RootCommand("Compares news sources: runs C# notebooks over scraped articles and writes pages to share.")
        {
            RenderCommand.Create(),
            RunCommand.Create(),
            CheckCommand.Create(),
            ExportCommand.Create(),
            InspectCommand.Create(),
            SegmentCommand.Create(),
            WorkCommand.Create(),
        };
        root.HelpName = "analysis";
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples();
        }

        return root;
    }

    // An unknown word is said once, with what may have been meant.
    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var options = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).SelectMany(option => option.Aliases.Prepend(option.Name));
        var known = command.Subcommands.Select(sub => sub.Name).Concat(options).ToList();
        foreach (var token in parsed.UnmatchedTokens)
        {
            var kind = token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
            yield return $"there is no {kind} \"{token}\".{NearNames.Suggest(token, known)}";
        }

        foreach (var message in parsed.Errors.Where(found => !parsed.UnmatchedTokens.Any(token => found.Message.Contains($"'{token}'", StringComparison.Ordinal))))
        {
            if (parsed.UnmatchedTokens.Count == 0)
            {
                yield return message.Message;
            }
        }
    }

    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? Path(parent).Append(result.Command.Name) : ["analysis"];
}
