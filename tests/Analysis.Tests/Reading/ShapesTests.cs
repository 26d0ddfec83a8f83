using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Files in the shapes that other outlets' dumps have; cases in <c>Cases/shapes.txt</c>.</summary>
public sealed class ShapesTests
{
    private static readonly string[] Cases =
        File.ReadAllText(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", "shapes.txt")).ReplaceLineEndings("\n")
        .Split("\n=== ")[1..];

    public static TheoryData<string> Names() => [.. Cases.Select(one => one[..one.IndexOf('\n', StringComparison.Ordinal)])];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_Shape_GivesFieldsTextAndProblems(string name)
    {
        var parts = Cases.Single(one => one.StartsWith(name + "\n", StringComparison.Ordinal))[(name.Length + 1)..].Split("⇶\n");
        using var folder = new FolderOfFiles().Add("a.md", parts[0]);
        var corpus = folder.Load();
        var article = Assert.Single(corpus.Articles);
        var problems = corpus.Problems.Select(problem => $"{problem.Line} {problem.Message}").ToList();
        var expected = parts[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2));
        var failures = expected.Select(line => line[0] switch
        {
            "problem" => Missing(problems, line[1]),
            "no problem" => problems.Find(problem => problem.Contains(line[1], StringComparison.Ordinal)),
            "note" => Missing([.. article.Origins.Select(origin => $"{origin.Field} {origin.Note}")], line[1]),
            _ => GoldCase.Failure(article, line[0], line[1]),
        }).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string? Missing(List<string> problems, string beginning) =>
        problems.Any(problem => problem.StartsWith(beginning, StringComparison.Ordinal)) ? null
        : $"no problem begins with '{beginning}' among:\n{string.Join('\n', problems)}";
}
