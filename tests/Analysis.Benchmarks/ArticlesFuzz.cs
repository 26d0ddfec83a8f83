using System.Diagnostics;
using System.Globalization;
using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>Reads mutants of the real files: <c>fuzz-articles [MUTANTS] [SEED]</c>, 200,000 by default; prints crashes and the slowest.</summary>
internal static class ArticlesFuzz
{
    public static int Run(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        var files = Directory.GetFiles(Path.Combine(Machine.Shared, "corpora"), "*", SearchOption.AllDirectories).Concat(Directory.GetFiles(Path.Combine(Machine.Shared, "seeds")))
            .Where(file => new FileInfo(file).Length < 200_000).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var (crashes, slowest, articles, bytes) = (0, TimeSpan.Zero, 0L, 0L);
        var gate = new Lock();
        var total = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, worker =>
        {
            var mutator = new Mutator(files, seed + worker);
            var reader = new FileReader(new LoadOptions(), ColumnNames.Default);
            for (var i = worker; i < count; i += Environment.ProcessorCount)
            {
                var mutant = mutator.Next();
                var watch = Stopwatch.StartNew();
                var result = reader.Read("mutant", mutant);
                var elapsed = watch.Elapsed;
                var crash = result.Problems.FindIndex(problem => problem.Message.StartsWith(FileReader.Unexpected, StringComparison.Ordinal));
                lock (gate)
                {
                    articles += result.Articles.Count;
                    bytes += mutant.Length;
                    slowest = elapsed > slowest ? elapsed : slowest;
                    if (crash >= 0 && crashes++ < 10)
                    {
                        var file = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"articles-crash-{seed}-{i}.bin"));
                        File.WriteAllBytes(file, mutant);
                        Console.WriteLine($"crash: {result.Problems[crash].Message} ({file})");
                    }
                }
            }
        });

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} mutants of {files.Count} files, {bytes / 1e6:0} MB, {articles} articles, {crashes} crashes, slowest {slowest.TotalMilliseconds:0} ms, {total.Elapsed.TotalSeconds:0} s, peak working set {process.PeakWorkingSet64 / 1e6:0} MB"));
        return crashes == 0 ? 0 : 1;
    }
}
