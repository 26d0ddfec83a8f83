namespace Analysis.Display;

/// <summary>What somebody may have meant by a name that is not known.</summary>
public static class NearNames
{
    /// <summary><c> Did you mean a, b?</c> with the known names at most two edits away, or that begin or end with it, or with which it
    /// begins, nearest first; empty where none is near.</summary>
    /// <param name="name">The name that was given.</param>
    /// <param name="known">The names that exist.</param>
    public static string Suggest(string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(known);
        var near = known
            .Select(candidate => (candidate, distance: Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())))
            .Where(pair => pair.distance <= Math.Max(1, Math.Min(2, name.Length / 2))
                || (name.Length > 1 && pair.candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase))
                || (pair.candidate.Length > 3 && name.StartsWith(pair.candidate, StringComparison.OrdinalIgnoreCase))
                || (name.Length > 2 && pair.candidate.EndsWith(name, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(pair => pair.distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Take(3).Select(pair => pair.candidate).ToList();
        return near.Count == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    // Edits (insert, remove, replace) between two names, row by row (Wagner & Fischer 1974).
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)));
            }
        }

        return row[right.Length];
    }
}
