using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Analysis.Reading;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>
/// Reads mutants of real files (<c>fuzz-articles [MUTANTS] [SEED]</c>) or of small files of every container and press database
/// (<c>fuzz-containers …</c>), 200,000 by default; prints crashes and, by name, the slowest.
/// </summary>
internal static class ArticlesFuzz
{
    /// <summary>Mutants of the corpora and the seeds.</summary>
    public static int RunArticles(string[] args) =>
        Run(args, [.. Directory.GetFiles(Inputs.Corpora, "*", SearchOption.AllDirectories)
        .Concat(Directory.GetFiles(Path.Combine(Machine.Root, "data"))).Where(file => new FileInfo(file).Length < 200_000)
            .Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllBytes(file)))]);

    /// <summary>Mutants of the tests' cases and those beside the project, as they are and packed.</summary>
    public static int RunContainers(string[] args)
    {
        var cases = Path.Combine(Machine.Root, "tests", "Analysis.Tests", "Reading", "Cases");
        var loading = Path.Combine(Machine.Shared, "cases", "loading");
        var files = (Directory.Exists(loading) ? Directory.GetFiles(loading, "*", SearchOption.AllDirectories) : [])
            .Where(file => !file.EndsWith(".md", StringComparison.Ordinal))
            .Concat(Directory.GetFiles(cases, "*", SearchOption.AllDirectories).Where(file => Path.GetDirectoryName(file) != cases))
                .Order(StringComparer.Ordinal)
            .Select(file => (Name: Path.GetFileName(file), Bytes: File.ReadAllBytes(file))).ToList();
        foreach (var file in (string[])["containers.txt", "press.txt"])
        {
            var path = Path.Combine(cases, file);
            files.AddRange(!File.Exists(path) ? [] : File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n=== ")[1..]
                .Select(one => (one[..one.IndexOf('\n', StringComparison.Ordinal)],
                    Encoding.UTF8.GetBytes(one[(one.IndexOf('\n', StringComparison.Ordinal) + 1)..].Split("⇶")[0]))));
        }

        var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files.Take(8))
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(bytes);
            }
        }

        return Run(args, [.. files, ("packed.zip", packed.ToArray())]);
    }

    private static int Run(string[] args, List<(string Name, byte[] Bytes)> files)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
        var seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
        var (crashes, slowest, slow, articles, bytes) = (0, TimeSpan.Zero, "", 0L, 0L);
        var gate = new Lock();
        var total = Stopwatch.StartNew();
        Parallel.For(0, Environment.ProcessorCount, worker =>
        {
            // One mutator a file, so that each mutant has its name.
            var mutators = files.ConvertAll(file => new Mutator([file.Bytes], seed + worker));
            var reader = new FileReader(new LoadOptions(), ColumnMap.Default);
            for (var i = worker; i < count; i += Environment.ProcessorCount)
            {
                var mutant = mutators[i / Environment.ProcessorCount % mutators.Count].Next();
                var name = files[i / Environment.ProcessorCount % files.Count].Name;
                var watch = Stopwatch.StartNew();
                var result = reader.Read("mutant", mutant);
                var elapsed = watch.Elapsed;
                var crash = result.Problems.FindIndex(problem =>
                    problem.Message.StartsWith(FileReader.Unexpected, StringComparison.Ordinal));
                lock (gate)
                {
                    articles += result.Articles.Count;
                    bytes += mutant.Length;
                    (slowest, slow) = elapsed > slowest ? (elapsed, name) : (slowest, slow);
                    if (crash >= 0 && crashes++ < 10)
                    {
                        var file = Path.Combine(Path.GetTempPath(),
                            string.Create(CultureInfo.InvariantCulture, $"articles-crash-{seed}-{i}.bin"));
                        File.WriteAllBytes(file, mutant);
                        Console.WriteLine($"crash: {result.Problems[crash].Message} ({file}, of {name})");
                    }
                }
            }
        });

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count} mutants of {files.Count} files, {bytes / 1e6:0} MB, {articles} articles, {crashes} crashes, slowest "
            + $"{slowest.TotalMilliseconds:0} ms ({slow}), {total.Elapsed.TotalSeconds:0} s, peak working set "
            + $"{process.PeakWorkingSet64 / 1e6:0} MB"));
        return crashes == 0 ? 0 : 1;
    }
}
