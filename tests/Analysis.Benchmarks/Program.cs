using BenchmarkDotNet.Running;

// One line each: `dotnet run -c Release --project tests/Analysis.Benchmarks -- NAME` measures beside a peer and prints ratios;
// any other arguments go to BenchmarkDotNet (`-- --filter *`).
var comparisons = new SortedDictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["dates"] = Analysis.Benchmarks.DatesComparison.Run,
    ["trends"] = Analysis.Benchmarks.ConstantTrends.Run,
    ["charts"] = Analysis.Benchmarks.ChartsSpeed.Run,
    ["passages"] = Analysis.Benchmarks.PassagesSpeed.Run,
    ["compare"] = Analysis.Benchmarks.CompareSpeed.Run,
    ["null"] = Analysis.Benchmarks.NullComparisons.Run,
    ["power"] = Analysis.Benchmarks.PlantedWords.Run,
    ["coverage"] = Analysis.Benchmarks.IntervalCoverage.Run,
    ["articles"] = Analysis.Benchmarks.ArticlesComparison.Run,
    ["articles-stream"] = Analysis.Benchmarks.ArticlesStream.Run,
    ["containers"] = Analysis.Benchmarks.ContainersSpeed.Run,
    ["fuzz-articles"] = Analysis.Benchmarks.ArticlesFuzz.RunArticles,
    ["fuzz-containers"] = Analysis.Benchmarks.ArticlesFuzz.RunContainers,
    ["tables"] = Analysis.Benchmarks.TablesSpeed.Run,
    ["notebooks"] = Analysis.Benchmarks.NotebooksSpeed.Run,
    ["pages"] = Analysis.Benchmarks.PagesComparison.Run,
    ["segment"] = Analysis.Benchmarks.TermSpeed.Segment,
    ["terms-stream"] = Analysis.Benchmarks.TermSpeed.Stream,
    ["varied-corpus"] = Analysis.Benchmarks.VariedCorpus.Run,
    ["term-pipeline"] = Analysis.Benchmarks.TermSpeed.Pipeline,
};

if (args.Length > 0 && comparisons.TryGetValue(args[0], out var comparison))
{
    return comparison(args[1..]);
}

if (args.Length == 0)
{
    Console.WriteLine("Comparisons with peers: " + string.Join(", ", comparisons.Keys));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
