using System.Globalization;
using System.Text;

namespace Analysis;

/// <summary>Words that a text's reader adds to jieba's dictionary: names above all.</summary>
/// <param name="Entries">The words in their order; of a word given twice the later holds.</param>
public sealed record WordList(IReadOnlyList<UserWord> Entries)
{
    private const string Expected =
        "expected \"word\", \"word frequency\" or \"word frequency tag\" (word of Chinese characters, Latin letters, digits and +#&._%-, "
        + "names with a middle dot between their parts; frequency a whole number; tag in lower-case letters), separated by single spaces";

    internal static readonly char[] MiddleDots = ['·', '‧', '•', '・', '･'];

    /// <summary>A dictionary of words without frequencies.</summary>
    public static WordList Of(params IEnumerable<string> words) => new([.. words.Select(word => new UserWord(word))]);

    /// <summary>Reads a file in jieba's format: UTF-8, one word per line, then optionally its frequency and its part of speech.</summary>
    /// <param name="path">The file; empty lines and lines that begin with # are skipped. A name such as 卡洛琳·莱维特 gives a word for each of
    /// its parts.</param>
    /// <exception cref="FormatException">Lines are wrong; the message names each with file, line, what was found and what was
    /// expected.</exception>
    public static WordList Load(string path)
    {
        var wrong = new List<Problem>();
        var words = Read(path, wrong);
        return wrong.Count == 0 ? words
            : throw new FormatException(string.Join("\n", wrong.Select(line => $"{path}:{line.Line}: {line.Message}")));
    }

    /// <summary>The words of a file in that format; each line that is wrong is a problem, and the others are read.</summary>
    internal static WordList Read(string path, List<Problem> problems)
    {
        var words = new List<UserWord>();
        foreach (var (index, line) in File.ReadLines(path, new UTF8Encoding(false, false)).Select(line => line.Trim()).Index())
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var parsed = Parse(line);
                words.AddRange(parsed ?? []);
                problems.AddRange(parsed is { Count: > 0 } ? []
                    : [new Problem(Path.GetFileName(path), index + 1, null, Severity.Warning, $"{Expected}; found \"{line}\".")]);
            }
        }

        return new WordList(words);
    }

    // Text is cut at a middle dot before words are looked for, so the parts of such a name are words, single letters apart.
    private static List<UserWord>? Parse(string line)
    {
        var parts = line.Split(' ');
        var names = parts[0].Split(MiddleDots, StringSplitOptions.RemoveEmptyEntries);
        var frequency = 0;
        if (parts.Length > 3 || parts[0].Contains('\uFFFD') || names.Length == 0 || !names.All(name => name.All(BlockCharacters.Contains))
            || (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out frequency)
                && (parts.Length > 2 || !IsTag(parts[1])))
            || (parts.Length > 2 && !IsTag(parts[2])))
        {
            return null;
        }

        var tagged = parts.Length > 1 && IsTag(parts[^1]) ? parts[^1] : null;
        return [.. names.Where(name => names.Length == 1 || name.Length > 1)
            .Select(name => new UserWord(name, parts.Length > 1 && char.IsAsciiDigit(parts[1][0]) ? frequency : null, tagged))];
    }

    private static bool IsTag(string text) => text.Length > 0 && text.All(char.IsAsciiLetterLower);
}
