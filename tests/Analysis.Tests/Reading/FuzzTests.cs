using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Tests.Reading;

/// <summary>Prefixes and random mutations of real files; the large run is the benchmark <c>fuzz-articles</c>.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void Read_MutantsOfTheSeeds_NeverFail()
    {
        var seeds = Directory.GetFiles(Path.Combine(Machine.Root, "data")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var reader = new FileReader(new LoadOptions(), ColumnMap.Default);
        var mutator = new Mutator(seeds, 20260101);
        for (var number = 0; number < 3000; number++)
        {
            var result = reader.Read("mutant", mutator.Next());
            Assert.DoesNotContain(result.Problems, problem => problem.Message.StartsWith(FileReader.Unexpected, StringComparison.Ordinal));
        }
    }
}
