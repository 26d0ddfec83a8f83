using System.Globalization;

namespace Analysis;

/// <summary>
/// How rare words are in general Chinese: jieba's <c>idf.txt</c> (270,000 words, MIT), which the build puts beside this assembly. A
/// word that it does not list has the median.
/// </summary>
public sealed class IdfList
{
    private const string FileName = "jieba.idf.txt";
    private static readonly Lazy<IdfList> shared = new(() => new IdfList(FindFile()));
    private readonly Dictionary<string, double> values = new(300_000, StringComparer.Ordinal);

    private IdfList(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            values[line[..space]] = double.Parse(line.AsSpan(space + 1), NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        var sorted = values.Values.ToArray();
        Array.Sort(sorted);
        Median = sorted[sorted.Length / 2];
    }

    /// <summary>The list, read on first use.</summary>
    public static IdfList Shared => shared.Value;

    /// <summary>The number of words.</summary>
    public int Count => values.Count;

    /// <summary>The idf of a word that is not listed.</summary>
    public double Median { get; }

    /// <summary>The word's idf: the natural logarithm of how many texts there are to one that has it, about 0 to 14.</summary>
    public double this[string word] => values.GetValueOrDefault(word, Median);

    // In a notebook the assembly lies in notebooks/lib, away from the host's own folder.
    private static string FindFile()
    {
        string[] folders = [Path.GetDirectoryName(typeof(IdfList).Assembly.Location) ?? "", AppContext.BaseDirectory];
        return folders.Select(folder => Path.Combine(folder, FileName)).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException($"{FileName} was not found beside Analysis.dll ({string.Join(", ", folders)}). The build puts it there; build again.");
    }
}
