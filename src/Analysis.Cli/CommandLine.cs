using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using Analysis.Cli.Commands;
using Analysis.Display;
using Analysis.Notebooks.Execution;

namespace Analysis.Cli;

/// <summary>Parses the arguments, runs the command, and turns what the user can mend into one line on standard error.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        if (!"e\u0301".IsNormalized(NormalizationForm.FormD) || "e\u0301".Normalize(NormalizationForm.FormC) != "\u00e9")
        {
            error.WriteLine("analysis: text cannot be normalised, because .NET runs without its Unicode library "
                + "(DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1); unset that variable, and install libicu where it is missing.");
            return ExitCode.Usage;
        }

        var parsed = Root().Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var messages = parsed.Action is HelpWithExamples ? [] : Messages(parsed).Distinct(StringComparer.Ordinal).ToList();
        if (messages.Count > 0)
        {
            messages.ForEach(message => error.WriteLine($"analysis: {message}"));
            error.WriteLine($"Try: {string.Join(' ', Path(parsed.CommandResult))} --help");
            return ExitCode.Usage;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false
            });
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
            ConvertCommand.Create(),
            QuestionCommand.Describe(),
            QuestionCommand.Compare(),
            QuestionCommand.Track(),
            QuestionCommand.Find(),
            ExportCommand.Create(),
            InspectCommand.Create(),
            SegmentCommand.Create(),
            StoreCommand.Create(),
            SqlCommand.Create(),
        };
        root.HelpName = "analysis";
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples();
        }

        return root;
    }

    // An unknown word is said once, with what may have been meant. An unknown option may also stand among the files that a command takes.
    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var options = command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive))
            .SelectMany(option => option.Aliases.Prepend(option.Name));
        var known = command.Subcommands.Select(sub => sub.Name).Concat(options).ToList();
        var files = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens)
            .Select(token => token.Value);
        foreach (var token in parsed.UnmatchedTokens.Concat(files.Where(file => file.StartsWith('-') && !System.IO.Path.Exists(file))))
        {
            var kind = token.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "argument";
            var (name, value) = token.Split('=', 2) is [['-', ..] before, var after] ? (before, after)
                : (token, parsed.Tokens.SkipWhile(word => word.Value != token).ElementAtOrDefault(1)?.Value);
            yield return $"there is no {kind} \"{name}\".{Hint(name, value, known)}";
        }

        foreach (var (before, _) in parsed.Tokens.Zip(parsed.Tokens.Skip(1)).Where(pair => pair.Second.Value.Length == 0))
        {
            yield return $"the argument after \"{before.Value}\" is empty; give it a value, or leave it out.";
        }

        foreach (var found in parsed.UnmatchedTokens.Count == 0 ? parsed.Errors : [])
        {
            yield return Explained(found, command);
        }
    }

    // The parameters that the project's notebooks declare are easily taken for options.
    private static string Hint(string name, string? value, List<string> known)
    {
        string[] parameters = known.Contains("-p") ? ["--topic", "--zone"] : [];
        return name == "--data" && known.Contains("-p") ? " A notebook takes its folder as a parameter: -p data=DIR."
            : parameters.Aggregate(NearNames.Suggest(name, known.Concat(parameters)),
            (hint, parameter) =>
            hint.Replace(parameter, $"-p {Rendering.Quote($"{parameter[2..]}={(value is null or ['-', ..] ? "VALUE" : value)}")}",
                StringComparison.Ordinal));
    }

    private static string Explained(ParseError error, Command command) => error.SymbolResult switch
    {
        OptionResult found => $"{found.Option.Name} {found.Tokens switch { [] => "has no value", [var value] => $"{value} cannot be read", _ => "is given more than once" }}; expected {found.Option.Name} {found.Option.HelpName}: {found.Option.Description}",
        ArgumentResult found => $"{command.Name} needs {found.Argument.Name}: {found.Argument.Description}",
        CommandResult when command.Subcommands.Count > 0 =>
        $"no command is given; expected one of: {string.Join(", ", command.Subcommands.Select(sub => sub.Name))}.",
        _ => error.Message,
    };

    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? Path(parent).Append(result.Command.Name) : ["analysis"];
}
