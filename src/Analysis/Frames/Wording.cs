using System.Globalization;

namespace Analysis;

/// <summary>How an English sentence counts and lists.</summary>
internal static class Wording
{
    /// <summary><c>1 article</c>, <c>2 articles</c>, <c>4,000 articles</c>.</summary>
    /// <param name="number">How many.</param>
    /// <param name="noun">The noun in the singular; its plural adds an s, or ies where it ends in a consonant and y.</param>
    public static string Count(long number, string noun) =>
        number.ToString("#,0", CultureInfo.InvariantCulture) + " " + (number == 1 ? noun : Plural(noun));

    /// <summary><c>both articles</c>, <c>all 12 articles</c>, <c>1,759 of 4,203 articles</c>, <c>1 of 1 article</c>.</summary>
    /// <param name="some">How many of them.</param>
    /// <param name="all">How many there are.</param>
    /// <param name="noun">The noun in the singular.</param>
    public static string Of(long some, long all, string noun) => some < all
        || all < 2 ? string.Create(CultureInfo.InvariantCulture, $"{some:#,0} of {Count(all, noun)}")
        : all == 2 ? $"both {Plural(noun)}" : $"all {Count(all, noun)}";

    private static string Plural(string noun) => noun is [.., not ('a' or 'e' or 'o' or 'u'), 'y'] ? noun[..^1] + "ies" : noun + "s";

    /// <summary><c>a</c>, <c>a and b</c>, <c>a, b and c</c>; an empty text for nothing.</summary>
    public static string List(IEnumerable<string> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? string.Concat(all) : string.Join(", ", all[..^1]) + " and " + all[^1];
    }

    /// <summary>The same of texts in Markdown.</summary>
    public static Markdown List(IEnumerable<Markdown> items)
    {
        var all = items.ToArray();
        return all.Length < 2 ? Markdown.Join("", all) : Markdown.Of($"{Markdown.Join(", ", all[..^1])} and {all[^1]}");
    }
}
