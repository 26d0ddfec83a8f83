using System.CommandLine;

namespace Analysis.Cli;

/// <summary>The options that choose articles: <c>--data</c>, <c>--topic</c>, <c>--source</c>, <c>--from</c>, <c>--to</c>,
/// <c>--language</c>.</summary>
internal sealed class ChoiceOptions
{
    private readonly Option<string[]> data = DataOption.Create();
    private readonly Option<string> topic =
        Text("--topic", "TOPIC",
            "Only articles with these words: \"a b\" both, \"a | b\" either, \"-a\" not, '\"a b\"' a phrase, /a.*b/ an expression.");
    private readonly Option<string[]> source =
        new("--source") { HelpName = "NAME", Description = "Only articles of this source; may be repeated." };
    private readonly Option<string> from = Text("--from", "DAY", "Only articles from this day on: 2022-03-01, 2022-03 or 2022.");
    private readonly Option<string> to = Text("--to", "DAY", "Only articles up to this day, month or year.");
    private readonly Option<string> language = Text("--language", "TAG", "Only articles in this language, such as zh, zh-Hant or en.");

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(data);
        command.Options.Add(topic);
        command.Options.Add(source);
        command.Options.Add(from);
        command.Options.Add(to);
        command.Options.Add(language);
    }

    /// <summary>The chosen articles; null where none could be read, which standard error then says.</summary>
    public Corpus? Load(ParseResult parsed)
    {
        var corpus = DataOption.Load(parsed.GetValue(data) ?? [], parsed.InvocationConfiguration.Error);
        return corpus.Articles.Count == 0 ? null
            : corpus.Where(parsed.GetValue(topic)!, string.Join(';', parsed.GetValue(source) ?? []), parsed.GetValue(from)!,
            parsed.GetValue(to)!, parsed.GetValue(language)!);
    }

    private static Option<string> Text(string name, string value, string description) =>
        new(name) { HelpName = value, Description = description, DefaultValueFactory = _ => "" };
}
