using System.Globalization;

namespace Analysis.Reading;

/// <summary>Articles that are equal to the last letter have the same id; from the second on a number follows it.</summary>
internal sealed class UniqueIds
{
    private const int Length = 16;

    private readonly Dictionary<ulong, int> seen = [];

    // Those of exports are given back as they are, with their numbers, unless an article before them has the number.
    private readonly HashSet<string> exported = new(StringComparer.Ordinal);

    public Article Number(Article article)
    {
        var id = ulong.Parse(article.Id.AsSpan(0, Length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (article.IsExport && NumberOf(article.Id) > seen.GetValueOrDefault(id) && exported.Add(article.Id))
        {
            return article;
        }

        string own;
        do
        {
            var number = seen[id] = seen.GetValueOrDefault(id) + 1;
            own = number == 1 ? article.Id[..Length] : article.Id[..Length] + "-" + number.ToString(CultureInfo.InvariantCulture);
        }
        while (exported.Contains(own));
        return own == article.Id ? article : article with { Id = own };
    }

    // What is no number of ours is not taken.
    private static int NumberOf(string id) => id.Length == Length ? 1 : id[Length] == '-'
        && int.TryParse(id.AsSpan(Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
