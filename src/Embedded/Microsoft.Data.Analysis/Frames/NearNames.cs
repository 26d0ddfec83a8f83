namespace Microsoft.Data.Analysis;

/// <summary>Finds the names that somebody may have meant.</summary>
internal static class NearNames
{
    /// <summary>At most three names within two edits, or equal but for case, nearest first.</summary>
    public static IReadOnlyList<string> Of(string wanted, IEnumerable<string> names) =>
    [
        .. names.Select(name => (Name: name, Edits: Edits(wanted.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(near => near.Edits <= Math.Min(2, Math.Max(wanted.Length / 2, 1)))
            .OrderBy(near => near.Edits)
            .Take(3)
            .Select(near => near.Name),
    ];

    // Levenshtein's distance, row by row.
    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
