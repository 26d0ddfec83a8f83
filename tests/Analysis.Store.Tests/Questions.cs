using System.Globalization;
using Analysis.Cli;

namespace Analysis.Store.Tests;

/// <summary>What the command line answers about articles.</summary>
internal static class Questions
{
    public static readonly string[][] Few =
    [
        ["describe", "--format", "csv"],
        ["find", "香港 国安法", "--format", "csv"],
        ["find", "\"Hong Kong\"", "--format", "csv"],
        ["export", "articles"],
        ["export", "problems"],
        ["export", "words"],
    ];

    public static readonly string[][] Of =
    [
        .. Few,
        ["describe"],
        ["describe", "--by", "language"],
        ["compare"],
        ["compare", "--format", "csv"],
        ["compare", "--by", "language", "--format", "csv"],
        ["compare", "--within", "month", "--format", "csv"],
        ["track", "制裁"],
        ["track", "US", "--step", "month", "--format", "csv"],
        ["find", "香港 国安法"],
        ["find", "制裁", "--format", "jsonl"],
        ["find", "印度 -印尼", "--format", "csv"],
        ["find", "特朗普|川普", "--format", "csv"],
        ["find", "US", "--format", "csv"],
        ["find", "/制裁.{0,3}措施/", "--format", "csv"],
        ["find", "臺灣", "--format", "csv"],
        ["find", "制裁", "--topic", "国安法", "--language", "zh", "--format", "csv"],
        ["export", "paragraphs"],
        ["export", "images"],
        ["export", "links"],
        ["export", "terms"],
        ["export", "dates"],
        ["export", "quotes"],
        ["export", "names"],
        ["export", "articles", "--format", "jsonl"],
    ];

    /// <summary>Asks in this process: exit code, output, errors.</summary>
    public static async Task<(int Exit, string Output, string Error)> AskAsync(string[] question, string data)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var exit = await CommandLine.RunAsync([.. question, "--data", data], output, error);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>All answers, by question.</summary>
    public static async Task<Dictionary<string, string>> AnswersAsync(string[][] questions, string data)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var (exit, output, error) = await AskAsync(question, data);
            answers.Add(string.Join(' ', question), string.Create(CultureInfo.InvariantCulture, $"exit {exit}\n{output}\n---\n{error}")
                .Replace(data, "DATA", StringComparison.Ordinal));
        }

        return answers;
    }

    /// <summary>Fails with the first line that differs, and its question.</summary>
    public static void AreEqual(Dictionary<string, string> expected, Dictionary<string, string> found)
    {
        string[] differences = [.. expected.Where(each => found.TryGetValue(each.Key, out var other) && other != each.Value)
            .Select(each => $"{each.Key}: {Difference(each.Value.Split('\n'), found[each.Key].Split('\n'))}")];
        Assert.True(differences.Length == 0, string.Join("\n\n", differences));
    }

    private static string Difference(string[] expected, string[] found)
    {
        var line = Enumerable.Range(0, Math.Max(expected.Length, found.Length))
            .First(i => expected.ElementAtOrDefault(i) != found.ElementAtOrDefault(i));
        return string.Create(CultureInfo.InvariantCulture,
            $"line {line + 1} of {expected.Length} and {found.Length}\n  files: {expected.ElementAtOrDefault(line)}\n  store: "
            + $"{found.ElementAtOrDefault(line)}");
    }
}
