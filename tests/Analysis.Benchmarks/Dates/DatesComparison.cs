using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Analysis.Testing;

namespace Analysis.Benchmarks;

/// <summary>
/// The date recogniser on the gold set and on the shared corpora, beside @microsoft/recognizers-text-date-time and chrono-node on the same
/// sentences. The peers come from npm into a temporary folder; without npm or the network only our own figures are printed.
/// </summary>
internal static class DatesComparison
{
    private const int SampleCharacters = 60_000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static int Run(string[] args)
    {
        var root = Machine.Root;
        var gold = DateGoldSet.Read(Path.Combine(root, "tests/Analysis.Tests/Dates/Cases/gold.txt"));
        Console.WriteLine($"gold set, ours, exact spans and whole values: {gold.Measure(DateGoldSet.Ours)}");
        Console.WriteLine($"  Chinese: {gold.Measure(DateGoldSet.Ours, "zh")}");
        Console.WriteLine($"  English: {gold.Measure(DateGoldSet.Ours, "en")}");
        if (args.Contains("--misses"))
        {
            Console.Write(gold.Measure(DateGoldSet.Ours).Misses);
        }

        Drawn(root, "drawn.txt");
        Drawn(root, "drawn-later.txt");
        var paragraphs = Paragraphs(Inputs.Corpora);
        if (paragraphs.Length > 0)
        {
            Speed(Inputs.AreReal ? "shared corpora, ours" : "made articles, ours", paragraphs);
        }

        if (args.Contains("--alone"))
        {
            return 0;
        }

        var folder = Install();
        if (folder is null)
        {
            Console.WriteLine("The peers could not be installed with npm; no comparison.");
            return 0;
        }

        Accuracy(gold, Peers(folder,
            [.. gold.Sentences.Select(sentence =>
                new Input(sentence.Language, sentence.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), sentence.Text))],
            0));
        foreach (var language in new[] { "zh", "en" })
        {
            Beside(folder, language, [.. Sample(paragraphs, language)]);
        }

        return 0;
    }

    private static void Drawn(string root, string file)
    {
        if (!Inputs.AreReal)
        {
            return;
        }

        var drawn = DrawnSentences.Read(Path.Combine(root, "tests/Analysis.Tests/Dates/Cases", file), Inputs.Corpora);
        Console.WriteLine($"{file}, {drawn.Sentences.Count} sentences, ours: {drawn.Measure(DateGoldSet.Ours)}");
        Console.WriteLine("  " + string.Join(", ", drawn.ByKind(DateGoldSet.Ours).Select(kind => $"{kind.Kind} {kind.Right}/{kind.All}")));
    }

    private static void Accuracy(DateGoldSet gold, Result peers)
    {
        Console.WriteLine("gold set, all three: spans that are the same / that overlap, first day right of the mentions that have one");
        var ours = gold.Sentences.Select(sentence => DateGoldSet.Ours(sentence)
            .Select(mark => new Mark(mark.Offset, mark.Text.Length, mark.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .ToArray()).ToArray();
        foreach (var (name, marks) in new[] { ("ours", ours), ("microsoft", peers.Microsoft.Marks), ("chrono", peers.Chrono.Marks) })
        {
            int total = 0, found = 0, same = 0, overlap = 0, dated = 0, right = 0;
            foreach (var (sentence, found1) in gold.Sentences.Zip(marks))
            {
                found += found1.Length;
                foreach (var expected in sentence.Mentions)
                {
                    var near = Array.FindAll(found1, mark => mark.Offset < expected.Offset + expected.Text.Length
                        && expected.Offset < mark.Offset + mark.Length);
                    total++;
                    same += near.Any(mark => mark.Offset == expected.Offset && mark.Length == expected.Text.Length) ? 1 : 0;
                    overlap += near.Length > 0 ? 1 : 0;
                    dated += expected.Start is null ? 0 : 1;
                    right += expected.Start is { } start
                        && near.Any(mark => mark.Start == start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) ? 1 : 0;
                }
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-10} precision {(double)same / Math.Max(1, found):F3}  recall {(double)same / total:F3} / "
                + $"{(double)overlap / total:F3}  first day {(double)right / dated:F3}"));
        }
    }

    private static void Beside(string folder, string language, Input[] sample)
    {
        var characters = sample.Sum(input => input.Text.Length);
        if (characters == 0)
        {
            return;
        }

        var ours = Speed($"sample of {characters:#,0} characters ({language}), ours",
            [.. sample.Select(input => (input.Text, (DateTime?)DateTime.Parse(input.Published!, CultureInfo.InvariantCulture), language))]);
        var peers = Peers(folder, sample, 1);
        foreach (var (name, seconds) in new[] { ("microsoft", peers.Microsoft.Seconds), ("chrono", peers.Chrono.Seconds) })
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {name,-10} {characters / seconds:#,0} characters/s; ours is {seconds / ours:F1} times as fast"));
        }
    }

    private static double Speed(string name, (string Text, DateTime? Published, string? Language)[] texts)
    {
        var best = double.PositiveInfinity;
        long allocated = 0, mentions = 0;
        for (var pass = 0; pass < 3; pass++)
        {
            mentions = 0;
            var before = GC.GetAllocatedBytesForCurrentThread();
            var clock = Stopwatch.StartNew();
            foreach (var (text, published, language) in texts)
            {
                mentions += DateRecognizer.Find(text, published, language).Count;
            }

            best = Math.Min(best, clock.Elapsed.TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        var characters = texts.Sum(text => (long)text.Text.Length);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {characters:#,0} characters, {mentions:#,0} mentions, {characters / best:#,0} characters/s, "
            + $"{allocated / (double)characters:F1} bytes allocated per character, {allocated / (double)Math.Max(1, mentions):#,0} per "
            + $"mention"));
        return best;
    }

    private static (string Text, DateTime? Published, string? Language)[] Paragraphs(string folder) => !Directory.Exists(folder) ? [] :
        [.. from article in Corpus.Load(folder).Articles from paragraph in article.Paragraphs select (paragraph.Text, article.Published,
        article.Language)];

    private static IEnumerable<Input> Sample((string Text, DateTime? Published, string? Language)[] paragraphs, string language)
    {
        var characters = 0;
        foreach (var (text, published,
            _) in paragraphs.Where(paragraph => paragraph.Language?.StartsWith(language, StringComparison.Ordinal) == true))
        {
            characters += text.Length;
            if (characters > SampleCharacters)
            {
                yield break;
            }

            yield return new Input(language, (published ?? new DateTime(2019, 11, 20)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                text);
        }
    }

    private static string? Install()
    {
        var folder = Path.Combine(Path.GetTempPath(), "analysis-date-peers");
        Directory.CreateDirectory(folder);
        return Directory.Exists(Path.Combine(folder, "node_modules", "chrono-node"))
            || Node("npm", folder, "install", "--no-audit", "--no-fund", "--silent", "@microsoft/recognizers-text-date-time@1.3.2",
                "chrono-node@2.10.3") is not null ? folder : null;
    }

    private static Result Peers(string folder, Input[] sentences, int passes)
    {
        var file = Path.Combine(folder, "input.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new { Sentences = sentences, Passes = Math.Max(1, passes) }, Json));
        var script = Path.Combine(AppContext.BaseDirectory, "peers.cjs");
        return JsonSerializer.Deserialize<Result>(Node("node", folder, script, file)
            ?? throw new InvalidOperationException($"node {script} failed in {folder}."), Json)!;
    }

    private static string? Node(string program, string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : null;
    }

    private sealed record Input(string Language, string? Published, string Text);

    private sealed record Mark(int Offset, int Length, string? Start);

    private sealed record Peer(double Seconds, Mark[][] Marks);

    private sealed record Result(Peer Microsoft, Peer Chrono);
}
