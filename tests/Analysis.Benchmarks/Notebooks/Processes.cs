using System.Diagnostics;
using System.Globalization;

namespace Analysis.Benchmarks;

/// <summary>Whole processes, from start to end: how long they take, and how much memory they and their children hold at most.</summary>
internal static class Processes
{
    private const int Turns = 3;

    /// <summary>What the runs of one command took.</summary>
    /// <param name="Seconds">The median of their times.</param>
    /// <param name="Megabytes">The largest sum of the resident sizes of the process and its children, in millions of bytes, of all runs;
    /// sampled, so that short peaks are missed.</param>
    public sealed record Cost(double Seconds, double Megabytes);

    /// <summary>Runs two commands in turn.</summary>
    /// <exception cref="InvalidOperationException">One does not end with 0.</exception>
    public static (Cost Ours, Cost Theirs) Pair(Command ours, Command theirs)
    {
        var (first, second) = (new List<Cost>(), new List<Cost>());
        for (var turn = 0; turn < Turns; turn++)
        {
            first.Add(Run(ours));
            second.Add(Run(theirs));
        }

        return (Median(first), Median(second));
    }

    /// <summary>Runs a command several times.</summary>
    /// <exception cref="InvalidOperationException">It does not end with 0.</exception>
    public static Cost Alone(Command command) => Median([.. Enumerable.Range(0, Turns).Select(_ => Run(command))]);

    /// <summary>The cost in words.</summary>
    public static string Text(this Cost cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{cost.Seconds:F2} s, {cost.Megabytes:F0} MB");

    private static Cost Median(List<Cost> costs) =>
        new(costs.Select(cost => cost.Seconds).Order().ElementAt(costs.Count / 2), costs.Max(cost => cost.Megabytes));

    private static Cost Run(Command command)
    {
        var start = new ProcessStartInfo(command.Program, command.Arguments)
        {
            WorkingDirectory = command.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true
        };
        foreach (var (name, value) in command.Environment)
        {
            start.Environment[name] = value;
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0.0;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Resident(process.Id));
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode == 0 ? new Cost(seconds, peak)
            : throw new InvalidOperationException($"{command.Program} {string.Join(' ', command.Arguments)} ended with {process.ExitCode}: "
                + $"{error.Result}{output.Result}");
    }

    private static double Resident(int root)
    {
        var parents = Directory.GetDirectories("/proc").Select(Path.GetFileName).Where(name => int.TryParse(name, out _))
            .Select(name => Status(name!)).OfType<(int Id, int Parent, double Megabytes)>().ToList();
        var tree = new HashSet<int> { root };
        while (parents.Any(process => tree.Contains(process.Parent) && tree.Add(process.Id)))
        {
            // Children, then theirs.
        }

        return parents.Where(process => tree.Contains(process.Id)).Sum(process => process.Megabytes);
    }

    private static (int Id, int Parent, double Megabytes)? Status(string id)
    {
        try
        {
            var lines = File.ReadAllLines($"/proc/{id}/status").Select(line => line.Split(':', 2)).Where(parts => parts.Length == 2)
                .ToDictionary(parts => parts[0], parts => parts[1].Trim());
            return lines.TryGetValue("VmRSS", out var size)
                ? (int.Parse(id, CultureInfo.InvariantCulture), int.Parse(lines["PPid"], CultureInfo.InvariantCulture),
                    double.Parse(size.Split(' ')[0], CultureInfo.InvariantCulture) * 1024 / 1e6) : null;
        }
        catch (IOException)
        {
            // It has ended.
            return null;
        }
    }

    /// <summary>A command line.</summary>
    public sealed record Command(string Folder, string Program, params string[] Arguments)
    {
        /// <summary>What is added to the environment.</summary>
        public Dictionary<string, string> Environment { get; init; } = [];
    }
}
