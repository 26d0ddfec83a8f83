using System.Diagnostics;
using System.Globalization;
using Analysis;
using Microsoft.Data.Analysis;

namespace Analysis.Benchmarks;

/// <summary>
/// Five questions to a table of 5,000,000 rows (document, source, day, term, count), beside pandas and DuckDB with two threads: one process
/// each, medians, and the most memory each process held. The table is the same every time; terms follow Zipf's law.
/// </summary>
internal static class FramesComparison
{
    private const int Rows = 5_000_000;
    private const int Documents = 100_000;
    private static readonly string[] Questions = ["count", "top", "sort", "join", "load"];

    public static int Run(string[] arguments)
    {
        var folder = Path.Combine(Path.GetTempPath(), "analysis-frames");
        if (arguments is ["self"])
        {
            Measure(folder);
            return 0;
        }

        Prepare(folder);
        var here = Path.Combine(AppContext.BaseDirectory, "Frames");
        var ours = Answers(folder, "dotnet", typeof(FramesComparison).Assembly.Location, "frames", "self");
        var pandas = Answers(folder, "/usr/bin/python3", Path.Combine(here, "frames.py"), folder);
        var duck = Answers(folder, "node", Path.Combine(here, "frames.mjs"), folder);
        Console.WriteLine("              here    pandas    DuckDB   pandas/here   DuckDB/here   (milliseconds, medians)");
        foreach (var question in Questions)
        {
            var (a, b, c) = (Median(ours[question]), Median(pandas[question]), Median(duck[question]));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question,-8}{a,10:0}{b,10:0}{c,10:0}{b / a,14:0.0}{c / a,14:0.0}"));
        }

        Console.WriteLine($"memory  {ours["memory"][0],10}{pandas["memory"][0],10}{duck["memory"][0],10}   (MB, peak)");
        var agree = ours["check"].SequenceEqual(pandas["check"]) && ours["check"].SequenceEqual(duck["check"]);
        Console.WriteLine(agree ? "The answers agree." : $"The answers differ: {string.Join(" | ", ours["check"], pandas["check"], duck["check"])}");
        return agree ? 0 : 1;
    }

    private static void Measure(string folder)
    {
        Report("load", 4, () => Load(folder, "rows.csv"));
        var (frame, documents) = (Load(folder, "rows.csv"), Load(folder, "documents.csv"));
        Report("count", 7, () => frame.Summarize(["source", "day"]));
        Report("top", 7, () => Top(frame));
        Report("sort", 7, () => frame.OrderBy("count"));
        Report("join", 7, () => Join(frame, documents));
        Console.WriteLine($"check {Top(frame)["count_sum"].Sum()} {Join(frame, documents).Rows.Count}");
        Console.WriteLine($"memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20}");
    }

    private static DataFrame Load(string folder, string file) => DataFrame.LoadCsv(Path.Combine(folder, file));

    private static DataFrame Top(DataFrame frame) => frame.Summarize(["source", "term"], Aggregate.Sum("count")).TopPerGroup(["source"], "count_sum", 20);

    private static DataFrame Join(DataFrame frame, DataFrame documents) => frame.Merge<int>(documents, "document", "document", joinAlgorithm: JoinAlgorithm.Inner);

    // The first run compiles and is left out.
    private static void Report(string name, int runs, Func<DataFrame> action)
    {
        var times = new List<double>();
        for (var run = 0; run < runs; run++)
        {
            var watch = Stopwatch.StartNew();
            GC.KeepAlive(action());
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Console.WriteLine(name + string.Concat(times.Skip(1).Select(time => string.Create(CultureInfo.InvariantCulture, $" {time:0.0}"))));
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }

    private static Dictionary<string, double[]> Answers(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, WorkingDirectory = folder };
        start.Environment["DOTNET_GCConserveMemory"] = "5"; // Tables of 100 MB come and go: without this the collector lets several of them pile up.
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        return lines.Select(line => line.Split(' ')).ToDictionary(
            words => words[0], words => words[1..].Select(word => double.Parse(word, CultureInfo.InvariantCulture)).ToArray());
    }

    private static void Prepare(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "@duckdb")))
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--silent", "--no-save", "@duckdb/node-api"]) { WorkingDirectory = folder })!;
            npm.WaitForExit();
        }

        if (File.Exists(Path.Combine(folder, "rows.csv")))
        {
            return;
        }

        var random = new Random(1);
        using (var documents = new StreamWriter(Path.Combine(folder, "documents.csv")))
        {
            documents.Write("document,length\n");
            for (var document = 0; document < Documents; document++)
            {
                documents.Write(string.Create(CultureInfo.InvariantCulture, $"{document},{random.Next(100, 5000)}\n"));
            }
        }

        var start = new DateTime(2022, 1, 1);
        using var rows = new StreamWriter(Path.Combine(folder, "rows.part"), false, new System.Text.UTF8Encoding(false), 1 << 20);
        rows.Write("document,source,day,term,count\n");
        for (var row = 0; row < Rows; row++)
        {
            var document = (int)((long)row * Documents / Rows);
            var term = (int)Math.Exp(random.NextDouble() * Math.Log(50_000));
            rows.Write(string.Create(CultureInfo.InvariantCulture,
                $"{document},source {document % 20},{start.AddDays(document * 7919 % 365):yyyy-MM-dd},词{term},{1 + (int)(1 / (random.NextDouble() + 0.01))}\n"));
        }

        rows.Dispose();
        File.Move(Path.Combine(folder, "rows.part"), Path.Combine(folder, "rows.csv"));
    }
}
