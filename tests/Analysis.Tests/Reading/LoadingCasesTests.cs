using System.Globalization;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Small files made after what people really have, with the values they must give; expectations in <c>Cases/loading.txt</c>.</summary>
public sealed class LoadingCasesTests
{
    private static readonly string[] Cases = File.ReadAllText(Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases", "loading.txt")).ReplaceLineEndings("\n").Split("\n=== ")[1..];

    public static TheoryData<string> Names() => [.. Cases.Select(one => one[..one.IndexOf('\n', StringComparison.Ordinal)])];

    [RequiresTheory(Need.Shared)]
    [MemberData(nameof(Names))]
    public void Load_Case_GivesItsValues(string name)
    {
        var lines = Cases.Single(one => one.StartsWith(name + "\n", StringComparison.Ordinal))[(name.Length + 1)..].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var folder = name[..name.IndexOf('/', StringComparison.Ordinal)];
        var corpus = Corpus.Load(Path.Combine(Machine.Shared, "cases", "loading", folder));
        var article = corpus.Articles.Single(one => one.File == name[(folder.Length + 1)..]);
        var failures = lines.Select(line => line.Split(": ", 2)).Select(line => Failure(article, line[0], line[1])).OfType<string>().ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures) + "\n" + string.Join('\n', corpus.Problems));
    }

    private static string? Failure(Article article, string key, string expected) => key switch
    {
        "link" => article.Links.Any(link => $"{link.Url} {link.Kind.ToString().ToLowerInvariant()}" == expected) ? null : $"no link '{expected}' among {string.Join(", ", article.Links)}",
        "no link" => article.Links.Any(link => link.Url.Contains(expected, StringComparison.Ordinal)) ? $"a link holds '{expected}'" : null,
        "image" => article.Images.Any(image => image.Url == expected) ? null : $"no picture '{expected}' among {string.Join(", ", article.Images)}",
        "from" => article.PublishedFrom == expected ? null : $"published is from '{article.PublishedFrom}', not '{expected}'",
        "paragraphs" => article.Paragraphs.Count.ToString(CultureInfo.InvariantCulture) == expected ? null : $"{article.Paragraphs.Count} paragraphs, not {expected}",
        "note" => article.Origins.Any(origin => $"{origin.Field} {origin.Note}".StartsWith(expected, StringComparison.Ordinal)) ? null : $"no note begins with '{expected}'",
        _ => GoldCase.Failure(article, key, expected),
    };
}
