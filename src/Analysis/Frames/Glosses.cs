using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>English glosses beside Chinese terms, for readers who don't read Chinese.</summary>
public static class Glosses
{
    private static readonly CsvForm Form = new()
    {
        Separator = '\t', Header = false, Names = [ColumnNames.Term, ColumnNames.Gloss], Typed = false, Quotes = false, Comment = '#',
    };

    /// <summary>
    /// The table with a column <c>gloss</c> behind its column of terms: the gloss of each term in a text file, null where the file has none.
    /// The table is returned as it is where none of its terms has one.
    /// </summary>
    /// <param name="frame">A table with a column of terms.</param>
    /// <param name="path">A text file with one term, a tab and its gloss per line; empty lines and lines that begin with <c>#</c> are skipped.</param>
    /// <param name="column">The column of terms.</param>
    /// <exception cref="FormatException">A line without a tab, or with two; the message names file and line.</exception>
    public static DataFrame WithGloss(this DataFrame frame, string path, string column = ColumnNames.Term)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var glosses = Read(path);
        var terms = frame.Columns[column];
        var found = new string?[terms.Length];
        for (var row = 0L; row < terms.Length; row++)
        {
            found[row] = terms[row] is string term && glosses.TryGetValue(term, out var gloss) ? gloss : null;
        }

        if (found.All(gloss => gloss is null))
        {
            return frame;
        }

        var columns = frame.Columns.ToList();
        columns.Insert(columns.FindIndex(each => each.Name == column) + 1, new StringDataFrameColumn(ColumnNames.Gloss, found));
        return new DataFrame(columns);
    }

    /// <summary>A term with its gloss in brackets, <c>朝鲜 (North Korea)</c>, as a sentence has it; the term alone where the file has none.</summary>
    /// <param name="term">The term.</param>
    /// <param name="path">The file of glosses.</param>
    public static string Glossed(string term, string path) => Read(path).TryGetValue(term, out var gloss) ? $"{term} ({gloss})" : term;

    private static Dictionary<string, string> Read(string path)
    {
        var table = CsvReader.Read(path, Form, []);
        var (terms, glosses) = (table.Columns.GetStringColumn(ColumnNames.Term), table.Columns.GetStringColumn(ColumnNames.Gloss));
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0L; row < terms.Length; row++)
        {
            var term = terms[row] ?? throw new FormatException($"{Path.GetFileName(path)}: found the gloss \"{glosses[row]}\" without a term; expected a term, a tab and its gloss.");
            if (glosses[row] is { } gloss)
            {
                found[term] = gloss;
            }
        }

        return found;
    }
}
