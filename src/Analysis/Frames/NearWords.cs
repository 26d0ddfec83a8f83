namespace Analysis.Frames;

/// <summary>What somebody may have meant by a name that is not known.</summary>
internal static class NearWords
{
    /// <summary><c> Did you mean a or b?</c> with the known names that are near; empty where none is.</summary>
    public static string Suggest(string name, IEnumerable<string> known)
    {
        var near = known.Select(each => (Name: each, Edits: Edits(name.ToUpperInvariant(), each.ToUpperInvariant())))
            .Where(each => each.Edits <= Math.Max(1, Math.Min(2, name.Length / 2))).OrderBy(each => each.Edits).Take(3).Select(each => each.Name).ToArray();
        return near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    // How many letters to insert, remove or replace (Wagner & Fischer 1974).
    private static int Edits(string left, string right)
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
