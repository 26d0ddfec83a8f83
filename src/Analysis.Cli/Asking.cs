using System.CommandLine;
using System.Text;

namespace Analysis.Cli;

/// <summary>Asks a corpus, and writes what it says.</summary>
internal static class Asking
{
    private static readonly Dictionary<string, TimeStep?> Steps = Enum.GetValues<TimeStep>()
        .ToDictionary(step => step.ToString().ToLowerInvariant(), step => (TimeStep?)step, StringComparer.Ordinal);

    public static int Describe(ParseResult parsed, ChoiceOptions choice, (string By, string Format, string? File) common) =>
        Run(parsed, choice, common, ResultWriter.Describe, corpus => corpus.Describe(common.By));

    public static int Compare(ParseResult parsed, ChoiceOptions choice, (string By, string Format, string? File) common, string? within) =>
        Run(parsed, choice, common, ResultWriter.Compare, corpus => corpus.Compare(common.By, within));

    public static int Track(ParseResult parsed, ChoiceOptions choice, (string By, string Format, string? File) common, string word,
        string? step)
    {
        var length = step is null ? null : DataOption.Choose("step", step, Steps);
        return Run(parsed, choice, common, ResultWriter.Track, corpus => Mentioning(corpus, word).Track(word, common.By, length));
    }

    public static int Find(ParseResult parsed, ChoiceOptions choice, (string By, string Format, string? File) common, string word) =>
        Run(parsed, choice, common, ResultWriter.Find, corpus => Mentioning(corpus, word).Find(word, common.By));

    // A word that nobody mentions is an error, which names near ones.
    private static Corpus Mentioning(Corpus corpus, string word)
    {
        _ = string.IsNullOrWhiteSpace(word)
            ? throw new ArgumentException("There is no word to look for; give one, as in: analysis find 制裁.") : corpus.Where(word);
        return corpus;
    }

    private static int Run(ParseResult parsed, ChoiceOptions choice, (string By, string Format, string? File) common, ResultWriter writer,
        Func<Corpus, Result> ask)
    {
        var write = DataOption.Choose("format", common.Format, writer.Formats);
        OutputFile.Check("--out", common.File);
        if (Answer(parsed, choice, ask) is not { } result)
        {
            return ExitCode.Usage;
        }

        if (common.File is not { } path)
        {
            write(result, parsed.InvocationConfiguration.Output);
            parsed.InvocationConfiguration.Output.Flush();
            return ExitCode.Done;
        }

        using var stream = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        write(result, stream);
        return ExitCode.Done;
    }

    private static Result? Answer(ParseResult parsed, ChoiceOptions choice, Func<Corpus, Result> ask)
    {
        try
        {
            return choice.Load(parsed) is { } corpus ? ask(corpus) : null;
        }
        catch (ArgumentException wrong)
        {
            throw new UsageException($"analysis: {wrong.Message}");
        }
    }
}
