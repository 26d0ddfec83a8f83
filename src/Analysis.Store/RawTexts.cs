using System.Globalization;
using Analysis.Reading;

namespace Analysis.Store;

/// <summary>Articles of raw blocks.</summary>
internal static class RawTexts
{
    /// <summary>Articles of a block, as they were read, with their rows.</summary>
    /// <param name="database">A connection.</param>
    /// <param name="folder">The store.</param>
    /// <param name="block">The block's name.</param>
    /// <param name="rows">Which; null for all.</param>
    public static IEnumerable<(int Row, Article Article)> Read(Database database, StoreFolder folder, string block, IEnumerable<int>? rows)
    {
        var which = rows is null ? "" : string.Create(CultureInfo.InvariantCulture, $" where row in ({string.Join(", ", rows)})");
        return database.Rows($"select row, article from {Database.Files([Path.Combine(folder.Raw, block, "articles.parquet")])}{which} "
            + $"order by row", row =>
        {
            using var bytes = row.GetStream(1);
            return (row.GetInt32(0), ArticleBytes.Read(bytes));
        });
    }
}
