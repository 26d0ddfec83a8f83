using System.Globalization;

namespace Analysis.Reading;

/// <summary>Articles that are equal to the last letter have the same id; from the second on a number follows it.</summary>
internal sealed class UniqueIds
{
    private readonly Dictionary<ulong, int> seen = [];

    public Article Number(Article article)
    {
        var id = ulong.Parse(article.Id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        var number = seen[id] = seen.GetValueOrDefault(id) + 1;
        return number == 1 ? article : article with { Id = article.Id + "-" + number.ToString(CultureInfo.InvariantCulture) };
    }
}
