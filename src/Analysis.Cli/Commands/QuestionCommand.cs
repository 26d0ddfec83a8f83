using System.CommandLine;
using System.Text;

namespace Analysis.Cli.Commands;

/// <summary><c>describe</c>, <c>compare</c>, <c>track</c> and <c>find</c>: the questions that a notebook asks too, with the same answers.</summary>
internal sealed class QuestionCommand
{
    private readonly ChoiceOptions choice = new();
    private readonly Option<string> by = new("--by") { HelpName = "COLUMN", Description = "What makes the groups: a column of articles or of sources.csv, folder, month, or \"before 2022-03-01\".", DefaultValueFactory = _ => "source" };
    private readonly Option<string> format = new("--format") { HelpName = "csv|jsonl|text", Description = "text: the answer, what limits it, and the first rows; csv and jsonl: every row.", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> file = new("--out") { HelpName = "FILE", Description = "Write here; default: standard output." };
    private readonly Command command;

    private QuestionCommand(string name, string description, params Symbol[] own)
    {
        command = new Command(name, description);
        foreach (var argument in own.OfType<Argument>())
        {
            command.Arguments.Add(argument);
        }

        choice.AddTo(command);
        command.Options.Add(by);
        foreach (var option in own.OfType<Option>())
        {
            command.Options.Add(option);
        }

        command.Options.Add(format);
        command.Options.Add(file);
    }

    /// <summary>What there is.</summary>
    public static Command Describe()
    {
        var question = new QuestionCommand("describe", "Say which articles there are, by source.");
        return question.Asking((corpus, parsed) => corpus.Describe(parsed.GetValue(question.by)!), ResultWriter.Describe);
    }

    /// <summary>Which words mark each group.</summary>
    public static Command Compare()
    {
        var within = new Option<string?>("--within") { HelpName = "COLUMN", Description = "Compare only articles of the same value here, such as month." };
        var question = new QuestionCommand("compare", "Say which words mark each source.", within);
        return question.Asking((corpus, parsed) => corpus.Compare(parsed.GetValue(question.by)!, parsed.GetValue(within)), ResultWriter.Compare);
    }

    /// <summary>How often over time.</summary>
    public static Command Track()
    {
        var (word, step) = (Word(), new Option<TimeStep?>("--step") { HelpName = "hour|day|week|month|year", Description = "How long a period is; default: what fits the articles." });
        var question = new QuestionCommand("track", "Count over time how often a word is written.", word, step);
        return question.Asking((corpus, parsed) => Mentioning(corpus, parsed.GetValue(word)!).Track(parsed.GetValue(word), parsed.GetValue(question.by)!, parsed.GetValue(step)), ResultWriter.Track);
    }

    /// <summary>Every line.</summary>
    public static Command Find()
    {
        var word = Word();
        var question = new QuestionCommand("find", "Show every line in which a word is written.", word);
        return question.Asking((corpus, parsed) => Mentioning(corpus, parsed.GetValue(word)!).Find(parsed.GetValue(word)!, parsed.GetValue(question.by)!), ResultWriter.Find);
    }

    private static Argument<string> Word() => new("WORD") { Description = "A word, or several as in --topic." };

    // A word that nobody mentions is an error, which names near ones.
    private static Corpus Mentioning(Corpus corpus, string word)
    {
        _ = corpus.Where(word);
        return corpus;
    }

    private Command Asking(Func<Corpus, ParseResult, Result> ask, ResultWriter writer)
    {
        command.SetAction(parsed => Run(parsed, ask, writer));
        return command;
    }

    private int Run(ParseResult parsed, Func<Corpus, ParseResult, Result> ask, ResultWriter writer)
    {
        var write = DataOption.Choose("format", parsed.GetValue(format)!, writer.Formats);
        OutputFile.Check("--out", parsed.GetValue(file));
        if (Answer(parsed, ask) is not { } result)
        {
            return ExitCode.Usage;
        }

        if (parsed.GetValue(file) is not { } path)
        {
            write(result, parsed.InvocationConfiguration.Output);
            parsed.InvocationConfiguration.Output.Flush();
            return ExitCode.Done;
        }

        using var stream = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(result, stream);
        return ExitCode.Done;
    }

    private Result? Answer(ParseResult parsed, Func<Corpus, ParseResult, Result> ask)
    {
        try
        {
            return choice.Load(parsed) is { } corpus ? ask(corpus, parsed) : null;
        }
        catch (Exception wrong) when (wrong is ArgumentException or TimeoutException)
        {
            throw new UsageException($"analysis: {wrong.Message}");
        }
    }
}
