using System.Globalization;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Small files made after what people really have, with the values they must give; expectations in
/// <c>Cases/loading.txt</c>.</summary>
public sealed class LoadingCasesTests
{
    private static readonly string[] Cases =
        File.ReadAllText(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", "loading.txt")).ReplaceLineEndings("\n")
        .Split("\n=== ")[1..];

    public static TheoryData<string> Names() => [.. Cases.Select(one => one[..one.IndexOf('\n', StringComparison.Ordinal)])];

    [RequiresTheory(Need.Shared)]
    [MemberData(nameof(Names))]
    public void Load_Case_GivesItsValues(string name)
    {
        var lines = Cases.Single(one => one.StartsWith(name + "\n", StringComparison.Ordinal))[(name.Length + 1)..]
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var folder = name[..name.IndexOf('/', StringComparison.Ordinal)];
        var corpus = Corpus.Load(Path.Combine(Machine.Shared, "cases", "loading", folder));
        var (file, number) = name[(folder.Length + 1)..].Split(" #") is [var first, var second]
            ? (first, int.Parse(second, CultureInfo.InvariantCulture)) : (name[(folder.Length + 1)..], 1);
        var articles = corpus.Articles.Where(one => one.File == file).ToList();
        Assert.True(articles.Count >= number, $"{articles.Count} articles\n{string.Join('\n', corpus.Problems)}");
        var article = articles[number - 1];
        lines = [.. lines.Where(line => line != $"articles: {articles.Count}")];
        var failures = lines.Select(line => line.Split(": ", 2))
            .Select(line => Failure(article, line[0], line[1], corpus.Problems)).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures) + "\n" + string.Join('\n', corpus.Problems));
    }

    private static string? Failure(Article article, string key, string expected, IReadOnlyList<Problem> problems) => key switch
    {
        "link" => article.Links.Any(link => $"{link.Url} {link.Kind.ToString().ToLowerInvariant()}" == expected) ? null
            : $"no link '{expected}' among {string.Join(", ", article.Links)}",
        "no link" => article.Links.Any(link => link.Url.Contains(expected, StringComparison.Ordinal)) ? $"a link holds '{expected}'" : null,
        "image" => article.Images.Any(image => image.Url == expected) ? null
        : $"no picture '{expected}' among {string.Join(", ", article.Images)}",
        "from" => article.PublishedFrom == expected ? null : $"published is from '{article.PublishedFrom}', not '{expected}'",
        "paragraphs" => article.Paragraphs.Count.ToString(CultureInfo.InvariantCulture) == expected ? null
        : $"{article.Paragraphs.Count} paragraphs, not {expected}",
        "note" => article.Origins.Any(origin => $"{origin.Field} {origin.Note}".StartsWith(expected, StringComparison.Ordinal)) ? null
        : $"no note begins with '{expected}'",
        "characters" => article.Characters.ToString(CultureInfo.InvariantCulture) == expected ? null
        : $"{article.Characters} characters, not {expected}",
        "problem" => problems.Any(problem => problem.ToString().Contains(expected, StringComparison.Ordinal)) ? null
        : $"no problem says '{expected}'",
        _ => GoldCase.Failure(article, key, expected),
    };
}
