using System.Globalization;

namespace Analysis.Frames;

/// <summary>What the columns are called.</summary>
internal static class Headings
{
    /// <summary>
    /// A name per column. One without a name gets that of its place, or null, to be left out, where it holds nothing: pandas writes the
    /// first kind, spreadsheets the second.
    /// </summary>
    public static string?[] Of(string[] names, CsvTypes[] types, ICollection<Problem> problems, string file)
    {
        var given = names.Where(name => !string.IsNullOrEmpty(name)).ToHashSet(StringComparer.Ordinal);
        var headings = new string?[names.Length];
        for (var column = 0; column < names.Length; column++)
        {
            if (!string.IsNullOrEmpty(names[column]))
            {
                headings[column] = names[column];
                continue;
            }

            headings[column] = ByPlace(column + 1, types[column] == CsvTypes.All && given.Count > 0, given);
            if (given.Count > 0)
            {
                var became = headings[column] is { } name ? $"no name; it is called {name}" : "neither a name nor a value; it is left out";
                var message = string.Create(CultureInfo.InvariantCulture, $"column {column + 1} has {became}");
                problems.Add(new Problem(file, null, null, Severity.Info, message));
            }
        }

        return headings;
    }

    private static string? ByPlace(int place, bool empty, HashSet<string> given)
    {
        if (empty)
        {
            return null;
        }

        var name = string.Create(CultureInfo.InvariantCulture, $"column_{place}");
        while (given.Contains(name))
        {
            name += "_";
        }

        return name;
    }
}
