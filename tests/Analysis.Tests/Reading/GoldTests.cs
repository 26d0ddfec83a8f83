using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>The gold set: real articles with the fields and phrases that they must give.</summary>
public sealed class GoldTests
{
    private static readonly Lazy<Corpus> All =
        new(() => Corpus.Load([Path.Combine(Machine.Shared, "seeds"), Path.Combine(Machine.Shared, "corpora")]));

    [RequiresTheory(Need.Shared)]
    [InlineData("gold-1.txt")]
    [InlineData("gold-2.txt")]
    [InlineData("gold-3.txt")]
    public void Load_GoldSet_GivesWhatWasReadByHand(string name)
    {
        var cases = GoldCase.Read(name);
        var failures = cases.SelectMany(Failures).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} failures in {cases.Count} articles:\n{string.Join('\n', failures)}");
    }

    [Fact]
    public void GoldSet_HasAtLeast100Articles() =>
        Assert.True(new[] { "gold-1.txt", "gold-2.txt", "gold-3.txt" }.SelectMany(GoldCase.Read).DistinctBy(one => one.File)
        .Count() >= 100);

    private static IEnumerable<string> Failures(GoldCase one)
    {
        var found = All.Value.Articles.Where(article => one.File.EndsWith('*')
            ? article.File.StartsWith(one.File[..^1], StringComparison.Ordinal) : article.File == one.File).ToList();
        if (found.Count != 1)
        {
            return [$"{one.File}: {found.Count} articles"];
        }

        return one.Lines.Select(line => GoldCase.Failure(found[0], line.Key, line.Value)).OfType<string>()
            .Select(failure => $"{one.File}: {failure}");
    }
}
