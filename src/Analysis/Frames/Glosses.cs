using System.Runtime.CompilerServices;
using Analysis.Display;
using Analysis.Reading;
using Microsoft.Data.Analysis;

namespace Analysis.Frames;

/// <summary>English beside terms, for readers who don't read their language: what a data folder's <c>gloss.tsv</c> says, one term, a tab
/// and its gloss a line.</summary>
internal sealed class Glosses
{
    private const int LongestTerm = 80;

    private static readonly ConditionalWeakTable<SideFiles, Glosses> Known = [];

    private static readonly CsvForm Form = new()
    {
        Separator = '\t',
        Header = false,
        Names = [ColumnNames.Term, ColumnNames.Gloss],
        Typed = false,
        Quotes = false,
        Comment = '#',
    };

    private readonly Dictionary<string, string> glosses = new(StringComparer.Ordinal);
    private readonly List<Problem> problems = [];

    private Glosses(SideFiles files)
    {
        foreach (var file in files.GlossFiles)
        {
            Read(file);
        }
    }

    /// <summary>What was met while reading them.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Those of the folders that a corpus was read from.</summary>
    public static Glosses Of(Corpus corpus) => Known.GetValue(corpus.Side, files => new Glosses(files));

    /// <summary>A term with its gloss in brackets, <c>朝鲜 (North Korea)</c>, as a sentence has it; the term alone where it has none. Of
    /// one that is longer than a word can be, the beginning.</summary>
    public string Glossed(string term) =>
        HtmlText.Clip(term, LongestTerm) + (glosses.TryGetValue(term, out var gloss) ? $" ({gloss})" : "");

    /// <summary>The table with a column <c>gloss</c> behind its column of terms, null where a term has none; the table as it is where none
    /// has one.</summary>
    public DataFrame Beside(DataFrame frame, string column = ColumnNames.Term)
    {
        var terms = frame.Columns[column];
        var found = new string?[terms.Length];
        for (var row = 0L; row < terms.Length; row++)
        {
            found[row] = terms[row] is string term ? glosses.GetValueOrDefault(term) : null;
        }

        if (found.All(gloss => gloss is null))
        {
            return frame;
        }

        var columns = frame.Columns.ToList();
        columns.Insert(columns.FindIndex(each => each.Name == column) + 1, new StringDataFrameColumn(ColumnNames.Gloss, found));
        return new DataFrame(columns);
    }

    private void Read(string file)
    {
        var name = Path.GetFileName(file);
        try
        {
            var table = CsvReader.Read(file, Form, problems);
            var (terms, texts) = (table.Columns.GetStringColumn(ColumnNames.Term), table.Columns.GetStringColumn(ColumnNames.Gloss));
            for (var row = 0L; row < terms.Length; row++)
            {
                if (terms[row] is null)
                {
                    problems.Add(new Problem(name, null, ColumnNames.Gloss, Severity.Warning,
                        $"the gloss \"{texts[row]}\" has no term; write a term, a tab and its gloss"));
                }
                else if (texts[row] is { } gloss)
                {
                    glosses[terms[row]!] = gloss;
                }
            }
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(name, null, null, Severity.Error, $"the glosses are left out: {exception.Message}"));
        }
    }
}
