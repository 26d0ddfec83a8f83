using System.Globalization;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>
/// Cases of files with many articles: after a line of three equals signs the name, the file, ⇶, what must be read: first of the whole
/// (<c>articles</c>,
/// <c>problem</c>), then after each <c>#</c> of the next article, or after <c>#2</c> of the second, with the keys of the gold set.
/// </summary>
internal sealed class CollectionCases(string file)
{
    private readonly string[] cases = File.ReadAllText(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", file))
        .ReplaceLineEndings("\n").Split("\n=== ")[1..];

    public IEnumerable<string> Names => cases.Select(one => one[..one.IndexOf('\n', StringComparison.Ordinal)]);

    /// <summary>The file of a case.</summary>
    public string Content(string name) => Parts(name)[0];

    /// <summary>What of a case is not as expected.</summary>
    public List<string> Failures(string name, Corpus corpus)
    {
        var problems = corpus.Problems.Select(problem => $"{problem.Line} {problem.Message}".Trim()).ToList();
        var (failures, article) = (new List<string>(), 0);
        foreach (var line in Parts(name)[1].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line[0] == '#')
            {
                article = line.Length > 1 ? int.Parse(line.AsSpan(1), CultureInfo.InvariantCulture) : article + 1;
                continue;
            }

            var (key, value) = line.Split(": ", 2) is [var left, var right] ? (left, right) : (line, "");
            var failure = key switch
            {
                "articles" => corpus.Articles.Count.ToString(CultureInfo.InvariantCulture) == value ? null
                    : $"{corpus.Articles.Count} articles, not {value}",
                "problem" => problems.Exists(problem => problem.StartsWith(value, StringComparison.Ordinal)
                || problem.Contains(' ' + value, StringComparison.Ordinal)) ? null : $"no problem begins with '{value}'",
                _ => article > corpus.Articles.Count ? $"there is no article {article}"
                : GoldCase.Failure(corpus.Articles[article - 1], key, value),
            };
            failures.AddRange(failure is null ? [] : [$"#{article} {failure}"]);
        }

        return failures.Count == 0 ? failures : [.. failures, .. problems];
    }

    private string[] Parts(string name) => cases.Single(one => one.StartsWith(name + "\n", StringComparison.Ordinal))[(name.Length + 1)..]
        .Split("⇶\n");
}
