using System.Runtime.CompilerServices;
using Analysis.Frames;
using Analysis.Reading;

namespace Analysis;

/// <summary>
/// Words in categories, by the tables in a data folder's <c>lists</c>: columns <c>word</c>, <c>category</c> (the file's name where there is
/// none) and <c>weight</c> (a number; null where there is none).
/// </summary>
internal sealed class WordTables
{
    private const string Word = "word";
    private const string CategoryColumn = "category";
    private const string WeightColumn = "weight";

    private static readonly ConditionalWeakTable<SideFiles, WordTables> Known = [];

    private readonly Dictionary<(string Category, string Word), double?> words = [];
    private readonly List<Problem> problems = [];

    private WordTables(SideFiles files)
    {
        foreach (var file in files.Lists)
        {
            Read(file);
        }
    }

    /// <summary>The words with their category and weight, in the order of files and rows.</summary>
    public IEnumerable<(string Category, string Word, double? Weight)> Words =>
        words.Select(each => (each.Key.Category, each.Key.Word, each.Value));

    /// <summary>What was met while reading them.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Those of the folders that a corpus was read from.</summary>
    public static WordTables Of(Corpus corpus) => Known.GetValue(corpus.Side, files => new WordTables(files));

    private void Read(string file)
    {
        if (SideTable.Read(file, "words", [Word], problems) is not { } table)
        {
            return;
        }

        var name = Path.GetFileName(file);
        for (var row = 0L; row < table.Rows.Count; row++)
        {
            var (word, category, weight) = (SideTable.Text(table, Word, row), SideTable.Text(table, CategoryColumn, row),
                SideTable.Text(table, WeightColumn, row));
            double? value = double.TryParse(weight, System.Globalization.CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number) ? number : null;
            if (weight.Length > 0 && value is null)
            {
                problems.Add(new Problem(name, null, WeightColumn, Severity.Warning,
                    $"the weight of \"{word}\" is \"{weight}\" and no number; the word counts without one"));
            }

            if (word.AsSpan().ContainsAny("*/|"))
            {
                problems.Add(new Problem(name, null, Word, Severity.Warning,
                    $"\"{word}\" has a sign that stands for nothing here; write each form of a word in a row of its own (singular and "
                    + $"plural are one)"));
            }

            if (!word.Any(char.IsLetterOrDigit))
            {
                problems.Add(new Problem(name, null, Word, Severity.Warning,
                    $"a row has \"{word}\" for a word, in which there is no letter; it is left out"));
            }
            else if (!words.TryAdd((category.Length == 0 ? Path.GetFileNameWithoutExtension(file) : category, word), value))
            {
                problems.Add(new Problem(name, null, Word, Severity.Warning,
                    $"the word \"{word}\" stands twice in one category; the first counts"));
            }
        }
    }
}
