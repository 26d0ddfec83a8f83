namespace Analysis.Reading;

/// <summary>
/// The table of precedence (<c>precedence.tsv</c>): of a field's candidates the one is taken whose origin stands first. An origin's row is
/// the one with its whole name, else the one with the longest beginning of it.
/// </summary>
internal static class Precedence
{
    private static readonly Dictionary<Field, List<(string Origin, int Rank)>> Rows = Tsv.Read("precedence.tsv")
        .Select((cells, row) => (Field: Enum.Parse<Field>(cells[0], ignoreCase: true), Origin: cells[1], Rank: row))
        .GroupBy(row => row.Field)
            .ToDictionary(group => group.Key, group => group.Select(row => (row.Origin, row.Rank))
                .OrderByDescending(row => row.Origin.Length).ToList());

    /// <summary>The origin's place in its field's order, the lowest first.</summary>
    /// <exception cref="InvalidOperationException">The table has no row for it.</exception>
    public static int RankOf(Field field, string origin)
    {
        foreach (var (name, rank) in Rows[field])
        {
            if (origin.StartsWith(name, StringComparison.Ordinal))
            {
                return rank;
            }
        }

        throw new InvalidOperationException($"precedence.tsv has no row for {field} from '{origin}'.");
    }

    // A few, and mostly in order.
    private static List<Candidate> Sorted(List<Candidate> mine, Field field)
    {
        for (var i = 1; i < mine.Count; i++)
        {
            var candidate = mine[i];
            var rank = RankOf(field, candidate.Origin);
            var place = i;
            for (; place > 0 && RankOf(field, mine[place - 1].Origin) > rank; place--)
            {
                mine[place] = mine[place - 1];
            }

            mine[place] = candidate;
        }

        return mine;
    }

    /// <summary>The field's candidates, the first to be taken first; equals stay in the order in which they were found.</summary>
    public static List<Candidate> Ordered(IReadOnlyList<Candidate> candidates, Field field)
    {
        var mine = new List<Candidate>(2);
        foreach (var candidate in candidates)
        {
            if (candidate.Field == field)
            {
                mine.Add(candidate);
            }
        }

        return mine.Count < 2 ? mine : Sorted(mine, field);
    }
}
