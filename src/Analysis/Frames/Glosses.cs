using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>English glosses beside Chinese terms, for readers who don't read Chinese.</summary>
public static class Glosses
{
    /// <summary>
    /// The table with a column <c>gloss</c> behind its column <c>term</c>: the gloss of each term in a text file, null where the file has none.
    /// The table is returned as it is where none of its terms has one.
    /// </summary>
    /// <param name="frame">A table with a column <c>term</c>.</param>
    /// <param name="path">A UTF-8 file with one term, a tab and its gloss per line; empty lines and lines that begin with <c>#</c> are skipped.</param>
    /// <exception cref="FormatException">A line without a tab; the message names file and line.</exception>
    public static DataFrame WithGloss(this DataFrame frame, string path)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var glosses = Read(path);
        var terms = frame.Columns[ColumnNames.Term];
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
        columns.Insert(columns.FindIndex(column => column.Name == ColumnNames.Term) + 1, new StringDataFrameColumn(ColumnNames.Gloss, found));
        return new DataFrame(columns);
    }

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
