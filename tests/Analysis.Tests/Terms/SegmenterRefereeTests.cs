using System.Diagnostics;
using System.Text;
using Xunit.Abstractions;

namespace Analysis.Testing.Terms;

/// <summary>Segmentation beside Python jieba 0.42.1, on every text at hand.</summary>
public sealed class SegmenterRefereeTests(ITestOutputHelper output)
{
    [RequiresFact(Need.Python, Need.Shared)]
    public void SegmentLine_EveryTextOfTheCorpora_IsCutAsByPythonJieba()
    {
        var lines = Directory.EnumerateFiles(Machine.Shared, "*", SearchOption.AllDirectories)
            .Where(file => file.Contains("corpora", StringComparison.Ordinal) || file.Contains("seeds", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file)).ToArray();

        AssertSame(lines, Referee.Cut(lines), Segmenter.Default);
    }

    [RequiresFact(Need.Python)]
    public void SegmentLine_HardLines_AreCutAsByPythonJieba()
    {
        var lines = Directory.EnumerateFiles(Path.Combine(Machine.Root, "tests/Analysis.Tests/Terms/Cases"), "segment-*.txt").SelectMany(file => File.ReadLines(file)).ToArray();

        AssertSame(lines, Referee.Cut(lines), Segmenter.Default);
    }

    private void AssertSame(string[] lines, string[] expected, Segmenter segmenter)
    {
        var actual = Array.ConvertAll(lines, segmenter.SegmentLine);
        var different = Enumerable.Range(0, lines.Length).Where(i => actual[i] != expected[i]).ToArray();
        var tokens = expected.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        var sameTokens = tokens - different.Sum(i => expected[i].Split(' ').Except(actual[i].Split(' ')).Count());
        output.WriteLine($"identical lines: {lines.Length - different.Length} of {lines.Length}; identical tokens: {sameTokens} of {tokens}");
        Assert.True(different.Length == 0, string.Join("\n", different.Take(20).Select(i => Difference(expected[i], actual[i]))));
    }

    private static string Difference(string expected, string actual)
    {
        var at = Math.Max(0, expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count() - 20);
        return $"expected …{expected.AsSpan(at, Math.Min(60, expected.Length - at))}\nactual   …{actual.AsSpan(at, Math.Min(60, actual.Length - at))}";
    }

    private static class Referee
    {
        public static string[] Cut(string[] lines, params string[] arguments)
        {
            var utf8 = new UTF8Encoding(false);
            using var python = Process.Start(new ProcessStartInfo(Machine.Python, [Path.Combine(Machine.Root, "tests/Analysis.Tests/Terms/referee.py"), .. arguments])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = utf8,
                StandardOutputEncoding = utf8,
            })!;
            var answer = python.StandardOutput.ReadToEndAsync();
            foreach (var line in lines)
            {
                python.StandardInput.Write(line + "\n");
            }

            python.StandardInput.Close();
            var cut = answer.Result.Split('\n');
            Assert.Equal(lines.Length + 1, cut.Length);
            return cut[..^1];
        }
    }
}
