using System.CommandLine;

namespace Analysis.Cli.Commands;

/// <summary><c>describe</c>, <c>compare</c>, <c>track</c> and <c>find</c>: the questions that a notebook asks too, with the same answers.
/// What they do stands in <see cref="Asking"/>, so that other commands start without the library.</summary>
internal static class QuestionCommand
{
    private static readonly Option<string> By =
        new("--by")
        {
            HelpName = "COLUMN",
            Description = "What makes the groups: a column of articles or of sources.csv, folder, month, category, author, topic, or "
        + "\"before 2022-03-01\".",
            DefaultValueFactory = _ => "source"
        };
    private static readonly Option<string> Format =
        new("--format")
        {
            HelpName = "csv|jsonl|text",
            Description = "text: the answer, what limits it, and the first rows; csv and jsonl: every row.",
            DefaultValueFactory = _ =>
        "text"
        };
    private static readonly Option<string?> Out = new("--out") { HelpName = "FILE", Description = "Write here; default: standard output." };

    /// <summary>What there is.</summary>
    public static Command Describe() =>
        Create("describe", "Say which articles there are, by source.", [],
        (parsed, choice) => Asking.Describe(parsed, choice, Common(parsed)));

    /// <summary>Which words mark each group.</summary>
    public static Command Compare()
    {
        var within = new Option<string?>("--within")
        {
            HelpName = "COLUMN",
            Description = "Compare only articles of the same value here, such as month."
        };
        return Create("compare", "Say which words mark each source.", [within],
            (parsed, choice) => Asking.Compare(parsed, choice, Common(parsed), parsed.GetValue(within)));
    }

    /// <summary>How often over time.</summary>
    public static Command Track()
    {
        var (word, step) = (Word(),
            new Option<string?>("--step")
            {
                HelpName = "hour|day|week|month|year",
                Description = "How long a period is; default: what fits the articles."
            });
        return Create("track", "Count over time how often a word is written.", [word, step],
            (parsed, choice) => Asking.Track(parsed, choice, Common(parsed), parsed.GetValue(word)!, parsed.GetValue(step)));
    }

    /// <summary>Every line.</summary>
    public static Command Find()
    {
        var word = Word();
        return Create("find", "Show every line in which a word is written.", [word],
            (parsed, choice) => Asking.Find(parsed, choice, Common(parsed), parsed.GetValue(word)!));
    }

    private static Argument<string> Word() => new("WORD") { Description = "A word, or several as in --topic." };

    private static (string By, string Format, string? File) Common(ParseResult parsed) =>
        (parsed.GetValue(By)!, parsed.GetValue(Format)!, parsed.GetValue(Out));

    private static Command Create(string name, string description, IReadOnlyList<Symbol> own, Func<ParseResult, ChoiceOptions, int> run)
    {
        var (command, choice) = (new Command(name, description), new ChoiceOptions());
        foreach (var argument in own.OfType<Argument>())
        {
            command.Arguments.Add(argument);
        }

        choice.AddTo(command);
        foreach (var option in (Option[])[By, .. own.OfType<Option>(), Format, Out])
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed => run(parsed, choice));
        return command;
    }
}
