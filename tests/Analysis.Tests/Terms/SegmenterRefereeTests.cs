using Analysis.Testing;
using Xunit.Abstractions;

namespace Analysis.Tests.Terms;

/// <summary>Segmentation beside Python jieba 0.42.1, on every text at hand.</summary>
public sealed class SegmenterRefereeTests(ITestOutputHelper output)
{
    private static readonly string Cases = Path.Combine(Machine.Root, "tests/Analysis.Tests/Terms/Cases");

    [RequiresFact(Need.Python, Need.Shared)]
    public void SegmentLine_EveryTextOfTheCorpora_IsCutAsByPythonJieba()
    {
        var lines = Lines("corpora", "seeds");

        AssertSame(lines, Referee.Cut(lines, "precise"), Segmenter.Default.SegmentLine);
    }

    [RequiresFact(Need.Python)]
    public void SegmentLine_HardLines_AreCutAsByPythonJieba()
    {
        var lines = File.ReadAllLines(Path.Combine(Cases, "segment-hard.txt"));

        AssertSame(lines, Referee.Cut(lines, "precise"), Segmenter.Default.SegmentLine);
    }

    [RequiresFact(Need.Python)]
    public void SegmentLine_RandomLines_AreCutAsByPythonJieba()
    {
        var random = new Random(20);
        var text = string.Concat(File.ReadLines(Path.Combine(Cases, "segment-hard.txt")))
            + " \t\u3000\u001C\u0085abc019.%#&+-_的一是在不了有和人这中大为上个国";
        var lines = Enumerable.Range(0, 3000).Select(_ => string.Create(1 + random.Next(30), text, (line, source) =>
        {
            foreach (ref var c in line)
            {
                c = source[random.Next(source.Length)];
                c = char.IsSurrogate(c) || c is '\r' or '\n' ? '。' : c;
            }
        })).ToArray();

        AssertSame(lines, Referee.Cut(lines, "precise"), Segmenter.Default.SegmentLine);
    }

    [RequiresFact(Need.Python, Need.Shared)]
    public void CutForSearch_BbcArticles_AreCutAsByPythonJieba()
    {
        var lines = Lines("corpora/feedx/BBC");

        AssertSame(lines, Referee.Cut(lines, "search"),
            line => string.Join(' ', Segmenter.Default.CutForSearch(line)
                .Where(token => token.Any(c => !char.IsWhiteSpace(c) && c is < '\u001C' or > '\u001F'))));
    }

    [RequiresFact(Need.Python, Need.Shared)]
    public void SegmentLine_WithUserDictionary_IsCutAsByPythonJieba()
    {
        var words = Path.Combine(Cases, "names.dict.txt");
        string[] lines = [.. Lines("corpora/feedx/BBC", "seeds"), .. File.ReadAllLines(Path.Combine(Cases, "segment-hard.txt"))];

        AssertSame(lines, Referee.Cut(lines, "precise", words), new Segmenter(WordList.Load(words)).SegmentLine);
    }

    private static string[] Lines(params string[] folders) => [.. folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Machine.Shared, folder), "*", SearchOption.AllDirectories))
        .Order(StringComparer.Ordinal).SelectMany(file => File.ReadLines(file))];

    private void AssertSame(string[] lines, string[] expected, Func<string, string> cut)
    {
        var actual = Array.ConvertAll(lines, line => cut(line));
        var different = Enumerable.Range(0, lines.Length).Where(i => actual[i] != expected[i]).ToArray();
        var tokens = expected.Sum(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
        var sameTokens = tokens - different.Sum(i => expected[i].Split(' ').Except(actual[i].Split(' ')).Count());
        output.WriteLine($"identical lines: {lines.Length - different.Length} of {lines.Length}; identical tokens: {sameTokens} of {tokens}");
        Assert.True(different.Length == 0, string.Join("\n", different.Take(20).Select(i => Difference(expected[i], actual[i]))));
    }

    private static string Difference(string expected, string actual)
    {
        var at = Math.Max(0, expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count() - 20);
        return $"expected …{expected.AsSpan(at, Math.Min(60, expected.Length - at))}\nactual   "
            + $"…{actual.AsSpan(at, Math.Min(60, actual.Length - at))}";
    }
}
