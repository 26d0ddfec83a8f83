using System.Globalization;

namespace Analysis;

/// <summary>What limits a comparison, each as a clause of a sentence.</summary>
internal static class ComparisonCautions
{
    private const int FewArticles = 25;
    private const double LargestShare = 1 / 3.0;

    /// <summary>The cautions, those that matter most first.</summary>
    public static List<string> Of(ComparedArticles compared, WordComparer words)
    {
        var own = new List<string>();
        if (compared.IsDescriptive)
        {
            own.Add(Descriptive(compared));
        }

        own.AddRange(compared.Sides.Select((name, side) => OneArticle(name, side, compared, words)).OfType<string>());
        own.AddRange(compared.IsDescriptive ? [] : Dates(compared, words));
        own.AddRange(compared.IsDescriptive ? [] : Subjects(compared, words));
        own.AddRange(Script(compared));
        if (!compared.IsDescriptive && compared.Sides.Where((_, side) => compared.Sizes[side] < FewArticles)
            .ToArray() is { Length: > 0 } few)
        {
            own.Add($"few articles ({Wording.List(few.Select(name => Sized(compared, name)))}): only large differences can be found, and "
                + $"intervals are approximate");
        }

        return [.. own, .. compared.Cautions];
    }

    /// <summary>Why nothing is claimed: the note of tables and charts.</summary>
    public static string Descriptive(ComparedArticles compared) => string.Create(CultureInfo.InvariantCulture,
        $"descriptive only: {Wording.Count(compared.Articles.Count, "article")} "
        + $"({string.Join(", ", compared.Sides.Select(name => Sized(compared, name)))})");

    /// <summary>The caution of a side of which one article has more than a third of the words; null where none has.</summary>
    public static string? OneArticle(string name, int side, ComparedArticles compared, WordComparer words)
    {
        var largest = compared.Articles.Select((article, i) => article.Side == side ? words.Counts.Sizes[i] : 0).DefaultIfEmpty(0).Max();
        var share = words.Tokens[side] == 0 ? 0 : (double)largest / words.Tokens[side];
        return compared.Sizes[side] > 2 && share > LargestShare
            ? string.Create(CultureInfo.InvariantCulture,
            $"one article has {Math.Floor(share * 100):0} % of the words of {Groups.Shown(name)}") : null;
    }

    private static string Sized(ComparedArticles compared, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{Groups.Shown(name)} {compared.Sizes[compared.Sides.ToList().IndexOf(name)]}");

    private static IEnumerable<string> Dates(ComparedArticles compared, WordComparer words)
    {
        if (compared.Within is { } within)
        {
            return words.Unused > 0
                ? [$"{Wording.Count(words.Unused, "article")} stand{(words.Unused == 1 ? "s" : "")} where {within} is that of one side "
                + $"only, and are not used in the test"] : [];
        }

        var dates = compared.Sides.Select((_, side) => compared.Articles.Where(article => article.Side == side)
            .Select(article => article.Article.Published).OfType<DateTime>().Order().ToArray()).ToArray();
        var apart = (from one in Enumerable.Range(0, dates.Length)
                     from other in Enumerable.Range(one + 1, dates.Length - one - 1)
                     let said = Apart(dates[one], dates[other], compared.Sides[one], compared.Sides[other])
                     where said is not null && compared.By is not ("month" or ColumnNames.Published)
                     select said).ToArray();
        var more = apart.Length < 2 ? ""
            : $", and {Wording.Count(apart.Length - 1, "more pair")} differ{(apart.Length == 2 ? "s" : "")} so";
        return apart.Length == 0 ? [] : [$"{apart[0]}{more}: "
            + "different days may pass for different wording; compare within months"];
    }

    private static string? Apart(DateTime[] one, DateTime[] other, string name, string otherName)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return null;
        }

        var (early, late, first, second) = one[one.Length / 2] <= other[other.Length / 2] ? (one, other, name, otherName)
            : (other, one, otherName, name);
        var (middle, lateMiddle) = (early[early.Length / 2], late[late.Length / 2]);
        var shorter = new[] { early[^1] - early[0], late[^1] - late[0] }.Min();
        return middle < late[0] ? $"half of the articles of {first} came out before the first of {second}"
            : lateMiddle - middle > shorter
            ? string.Create(CultureInfo.InvariantCulture,
                $"the articles of {first} and {second} lie apart in time (middle {middle:yyyy-MM-dd} and {lateMiddle:yyyy-MM-dd})")
            : null;
    }

    // A column other than the month is the asker's own answer to it.
    private static string[] Subjects(ComparedArticles compared, WordComparer words) =>
        compared.Within is not (null or "month")
        || !new SubjectDistance(words.Matrix, [.. compared.Articles.Select(article => article.Side)]).IsApart() ? []
            : ["the sides' articles are about different subjects: "
                + "the most frequent words are of these and their events, not of wording; compare within a topic"];

    private static IEnumerable<string> Script(ComparedArticles compared)
    {
        var scripts = compared.Sides.Select((_, side) => compared.Articles.Where(article => article.Side == side
            && article.Article.Language?.Contains('-', StringComparison.Ordinal) == true)
            .CountBy(article => article.Article.Language!).OrderByDescending(script => script.Value).Select(script => script.Key)
                .FirstOrDefault()).ToArray();
        return scripts.OfType<string>().Distinct(StringComparer.Ordinal).Count() < 2 ? []
            : ["the sides write different scripts: simplified and traditional forms count as one word, but words of one region only do not"];
    }
}
