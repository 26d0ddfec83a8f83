using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Articles of raw blocks.</summary>
internal sealed class RawTexts(StoreFolder folder, Database database, RecurringText recurring)
{
    private const int MostKept = 4096;

    private readonly Dictionary<int, Article> kept = [];

    /// <summary>Articles of a block, as they were read, with their rows.</summary>
    /// <param name="database">A connection.</param>
    /// <param name="folder">The store.</param>
    /// <param name="block">The block's name.</param>
    /// <param name="rows">Which; null for all.</param>
    public static IEnumerable<(int Row, Article Article)> Read(Database database, StoreFolder folder, string block, IEnumerable<int>? rows)
    {
        var which = rows is null ? "" : string.Create(CultureInfo.InvariantCulture, $" where row in ({string.Join(", ", rows)})");
        return database.Rows($"select row, article from {Database.Files([Path.Combine(folder.Raw, block, "articles.parquet")])}{which} order by row", row =>
        {
            using var bytes = row.GetStream(1);
            return (row.GetInt32(0), ArticleBytes.Read(bytes));
        });
    }

    /// <summary>The article of a number, without what recurs.</summary>
    public Article Of(int number)
    {
        if (!kept.TryGetValue(number, out var article))
        {
            if (kept.Count == MostKept)
            {
                kept.Clear();
            }

            using var other = database.Another();
            var (block, row) = other.Rows(string.Create(CultureInfo.InvariantCulture, $"select block, row from numbers where number = {number}"), each => (each.GetString(0), each.GetInt32(1))).First();
            kept[number] = article = recurring.TakeOut(Read(other, folder, block, [row]).First().Article, []);
        }

        return article;
    }
}
