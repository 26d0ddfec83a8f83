using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Analysis.Benchmarks;

/// <summary>
/// Segmentation and the way from files to a term table, beside Python and Node in one run. Input: the 260 articles of
/// ../shared/corpora/feedx — their texts, one paragraph a line, for <c>segment</c>; their files, copied until there are 4,000, for
/// <c>term-pipeline</c>.
/// </summary>
internal static class TermSpeed
{
    private const int Files = 4000;
    private static readonly string folder = Path.Combine(Path.GetTempPath(), "analysis-benchmarks");
    private static readonly string peers = Path.GetFullPath("tests/Analysis.Benchmarks/Terms/peers");

    public static int Segment(string[] args)
    {
        Prepare();
        var lines = Corpus.Load(Inputs.Feedx).Articles
            .SelectMany(article => article.Paragraphs.Select(paragraph => paragraph.Text)).ToArray();
        var file = Path.Combine(folder, "lines.txt");
        File.WriteAllText(file, string.Join('\n', lines));
        var bytes = new FileInfo(file).Length;
        var watch = Stopwatch.StartNew();
        var segmenter = new Segmenter();
        segmenter.Segment("中国", new int[2]);
        Line("dictionary ready",
            $"{watch.Elapsed.TotalMilliseconds:F1} ms in this process, where it was mapped before; "
            + $"{new FileInfo(Path.Combine(AppContext.BaseDirectory, "jieba.dict")).Length:N0} bytes");
        var (ours, tokens) = Best(() => Cut(segmenter, lines), 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var ends = new int[lines.Max(line => line.Length)];
        var own = GC.GetAllocatedBytesForCurrentThread();
        foreach (var line in lines)
        {
            segmenter.Segment(line, ends);
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - own;
        var (two, _) = Best(() => Enumerable.Range(0, 2).AsParallel().WithDegreeOfParallelism(2).Sum(_ => Cut(segmenter, lines)), 20);
        Line("Analysis, 1 thread", Speed(ours, bytes, tokens) + $", {allocated} bytes allocated ({own - before} for the ends)");
        Line("Analysis, 2 threads", $"{bytes * 2 / two / 1000:F1} MB/s, {2 * ours / two:F2} times one");
        Peer("@node-rs/jieba", "node", ["peers.mjs", "segment", file], ours, bytes);
        Peer("Python jieba", "/usr/bin/python3", ["peers.py", "segment", file], ours, bytes);
        return 0;
    }

    public static int Pipeline(string[] args)
    {
        if (args is [var dump])
        {
            var corpus = Corpus.Load(dump);
            var (words, matrix) = (corpus.Words(5, by: "").Table, CorpusCounts.Of(corpus).Matrix);
            Console.WriteLine($"{matrix.Documents.Count} articles, {matrix.Vocabulary.Count} terms: "
                + $"{string.Join(' ', Enumerable.Range(0, 5).Select(row => words["term"][row]))}");
            return 0;
        }

        Prepare();
        var copies = Copies();
        var program = typeof(TermSpeed).Assembly.Location;
        var ours = Whole("Analysis, all processors", "dotnet", [program, "term-pipeline", copies]);
        var single = Whole("Analysis, one processor", "taskset", ["-c", "0", "dotnet", program, "term-pipeline", copies]);
        var node = Whole("Node: htmlparser2, @node-rs/jieba", "node", ["peers.mjs", "pipeline", copies]);
        var python = Whole("Python: bs4, jieba, Counter", "/usr/bin/python3", ["peers.py", "pipeline", copies], 1);
        Line("ratios", $"{node / ours:F1} times Node, {python / ours:F1} times Python; on one processor {node / single:F1} and "
            + $"{python / single:F1}");
        return 0;
    }

    /// <summary>Counts many articles as they stream by: <c>terms-stream [FILES]</c>, 100,000 by default. The matrix grows; nothing else
    /// may.</summary>
    public static int Stream(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 100_000;
        using var files = new ArticlesFiles(count);
        var watch = Stopwatch.StartNew();
        var matrix = DocumentTermMatrix.Count(Corpus.StreamAsync(files.Path).ToBlockingEnumerable());
        using var process = Process.GetCurrentProcess();
        Line($"{matrix.Documents.Count:N0} articles",
            string.Create(CultureInfo.InvariantCulture,
                $"{watch.Elapsed.TotalSeconds:F1} s, {count / watch.Elapsed.TotalSeconds:N0} articles/s, peak working set "
            + $"{process.PeakWorkingSet64 / 1e6:N0} MB, of which the matrix ({matrix.Terms.Length:N0} entries) "
            + $"{matrix.Terms.Length * 12 / 1e6:N0} MB"));
        return 0;
    }

    private static long Cut(Segmenter segmenter, string[] lines)
    {
        var ends = new int[lines.Max(line => line.Length)];
        return lines.Sum(line => (long)segmenter.Segment(line, ends));
    }

    private static (double Milliseconds, long Result) Best(Func<long> action, int rounds)
    {
        // Warm: the just-in-time compiler replaces code compiled ahead of time only after a while.
        var (best, result) = (double.MaxValue, 0L);
        for (var warm = Stopwatch.StartNew(); warm.ElapsedMilliseconds < 1000;)
        {
            result = action();
        }

        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            result = action();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return (best, result);
    }

    private static void Peer(string name, string command, string[] arguments, double ours, long bytes)
    {
        var answer = Output(command, arguments).Split(' ');
        var time = double.Parse(answer[0], CultureInfo.InvariantCulture);
        Line(name, Speed(time, bytes, long.Parse(answer[1], CultureInfo.InvariantCulture))
            + $"; Analysis is {time / ours:F1} times as fast");
    }

    private static double Whole(string name, string command, string[] arguments, int rounds = 3)
    {
        var (best, answer) = (double.MaxValue, "");
        for (var round = 0; round < rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            answer = Output(command, arguments);
            best = Math.Min(best, watch.Elapsed.TotalSeconds);
        }

        Line(name, $"{best:F2} s, {Files / best:N0} articles/s ({answer})");
        return best;
    }

    private static string Output(string command, string[] arguments)
    {
        var start = new ProcessStartInfo(command, arguments.Select(argument => argument.StartsWith("peers.", StringComparison.Ordinal)
            ? peers + argument[5..] : argument))
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = folder
        };
        start.Environment["DOTNET_TieredPGO"] = "0"; // as the command line is set
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0 ? output
            : throw new InvalidOperationException($"{command} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static void Prepare()
    {
        Directory.CreateDirectory(folder);
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Output("npm", ["install", "--silent", "--prefix", folder, "@node-rs/jieba@2.0.3", "htmlparser2@12.0.0"]);
        }
    }

    private static string Copies()
    {
        var copies = Path.Combine(folder, Inputs.AreReal ? "files" : "made-files");
        Directory.CreateDirectory(copies);
        var files = Directory.GetFiles(Inputs.Feedx, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        for (var i = Directory.GetFiles(copies).Length; i < Files; i++)
        {
            File.Copy(files[i % files.Length], Path.Combine(copies, $"{i:D4}.md"), overwrite: true);
        }

        return copies;
    }

    private static string Speed(double milliseconds, long bytes, long tokens) =>
        string.Create(CultureInfo.InvariantCulture,
        $"{bytes / milliseconds / 1000:F1} MB/s, {tokens / milliseconds / 1000:F2} million tokens/s ({tokens:N0} tokens)");

    private static void Line(string name, string text) => Console.WriteLine($"{name,-36}{text}");
}
