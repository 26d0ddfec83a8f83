using System.Globalization;
using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>The value that each article has in a column: what articles are grouped by.</summary>
internal static class ArticleValues
{
    private const string Folder = "folder";
    private const string Month = "month";

    /// <summary>The values in the corpus's order; null where an article has none.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message names near ones and all.</exception>
    public static string?[] Of(Corpus corpus, string column) => column switch
    {
        Folder => [.. corpus.Articles.Select(article => article.File.LastIndexOf('/') is > 0 and var end ? article.File[..end] : ".")],
        Month => [.. corpus.Articles.Select(article => article.Published?.ToString("yyyy-MM", CultureInfo.InvariantCulture))],
        ColumnNames.Source => [.. corpus.Articles.Select(article => article.Source)],
        _ => Read(corpus.ArticlesFrame(), column),
    };

    /// <summary><c> Did you mean a or b?</c> with the known names that are near; empty where none is.</summary>
    public static string Near(string name, IEnumerable<string> known)
    {
        var near = known.Select(each => (Name: each, Edits: Edits(name.ToUpperInvariant(), each.ToUpperInvariant())))
            .Where(each => each.Edits <= Math.Max(1, Math.Min(2, name.Length / 2))).OrderBy(each => each.Edits).Take(3).Select(each => each.Name).ToArray();
        return near.Length == 0 ? "" : $" Did you mean {string.Join(" or ", near)}?";
    }

    private static string?[] Read(DataFrame frame, string column)
    {
        string[] known = [.. frame.Columns.Select(each => each.Name), Folder, Month];
        if (!known.Contains(column, StringComparer.Ordinal))
        {
            throw new ArgumentException($"There is no column '{column}' to group articles by.{Near(column, known)} The columns are: {string.Join(", ", known)}.");
        }

        var values = frame[column];
        return [.. Enumerable.Range(0, (int)values.Length).Select(row => Text(values[row]))];
    }

    private static string? Text(object? value) => value switch
    {
        null or "" => null,
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

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
