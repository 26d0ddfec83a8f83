using nietras.SeparatedValues;

namespace Analysis.Frames;

/// <summary>Which character separates the fields of a file.</summary>
internal static class Separators
{
    private const int Rows = 20;
    private static readonly char[] Candidates = [',', ';', '\t'];

    /// <summary>
    /// The character that cuts each of the first rows into the same number of fields, more than one; of several the one with most fields.
    /// Where none does, the one with most fields in the first row, so that the error is about that. A file named <c>.tsv</c> or <c>.tab</c>
    /// says it itself.
    /// </summary>
    public static char Of(CsvText text, bool quotes)
    {
        if (Path.GetExtension(text.Name).ToLowerInvariant() is ".tsv" or ".tab")
        {
            return '\t';
        }

        var (head, cut) = text.Head();
        var counts = Candidates.Select(separator => (Separator: separator, Fields: Counts(head, cut, separator, quotes))).ToArray();
        return counts
            .OrderByDescending(candidate => candidate.Fields is [> 1, ..] && candidate.Fields.All(count => count == candidate.Fields[0]))
            .ThenByDescending(candidate => candidate.Fields.FirstOrDefault())
            .First().Separator;
    }

    private static List<int> Counts(string head, bool cut, char separator, bool quotes)
    {
        var counts = new List<int>();
        using var reader = CsvReader.Rows(separator, quotes).FromText(head);
        foreach (var row in reader)
        {
            if (row.Span.IsWhiteSpace() && !row.Span.Contains('\t'))
            {
                continue;
            }

            counts.Add(row.ColCount);
            if (counts.Count > Rows)
            {
                break;
            }
        }

        // The last row of a text that goes on is not whole.
        return cut && counts.Count > 1 ? counts[..^1] : counts;
    }
}
