using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>English glosses beside Chinese terms, for readers who don't read Chinese.</summary>
public static class Glosses
{
    /// <summary>
    /// The table with a column <c>gloss</c> behind its column of terms: the gloss of each term in a text file, null where the file has none.
    /// The table is returned as it is where none of its terms has one.
    /// </summary>
    /// <param name="frame">A table with a column of terms.</param>
    /// <param name="path">A UTF-8 file with one term, a tab and its gloss per line; empty lines and lines that begin with <c>#</c> are skipped.</param>
    /// <param name="column">The column of terms.</param>
    /// <exception cref="FormatException">A line without a tab; the message names file and line.</exception>
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
        var glosses = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab <= 0)
            {
                throw new FormatException($"{Path.GetFileName(path)}:{number}: found \"{line}\"; expected a term, a tab and its gloss.");
            }

            glosses[line[..tab]] = line[(tab + 1)..].Trim();
        }

        return glosses;
    }
}
