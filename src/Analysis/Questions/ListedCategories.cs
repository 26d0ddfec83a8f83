using Analysis.Frames;
using Microsoft.Data.Analysis;
using ClusterSums = Analysis.Statistics.RateInterval.ClusterSums;

namespace Analysis;

/// <summary>How often each group uses the words of lists (<see cref="Questions.Lists"/>).</summary>
internal static class ListedCategories
{
    private const int Width = 40;

    public static Result Of(Corpus corpus, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var (groups, counts, listed) = (Groups.Of(corpus, by, Groups.MostShown), CorpusCounts.Of(corpus),
            WordTables.Of(corpus).Words.ToArray());
        var found = listed.Length == 0 ? null : new ListedWords(corpus, [.. listed.Select(each => each.Word)]);
        var places = new List<(int Word, int Start, int Length)>[counts.Articles.Count];
        EachArticle.Do([.. Enumerable.Range(0, places.Length)], article => places[article] = found is null ? [] : [.. found.In(article)]);
        Category[] rows = [.. listed.Select(each => each.Category).Distinct(StringComparer.Ordinal).Index()
            .SelectMany(category => CountedWord.InEach(groups, category.Index + 1, category.Item, article => places[article]
                .Count(place => listed[place.Word].Category == category.Item), counts.Sizes)
                .Select(word => Category.Of(word, groups.Rows(word.Group).SelectMany(article => places[article])
                    .Select(place => listed[place.Word]).Where(each => each.Category == category.Item))))];
        var table = new DataFrame(CountedWord.Table([.. rows.Select(row => row.Word)]).Columns.Concat(
            [new Int32DataFrameColumn(ColumnNames.Words, rows.Select(row => row.Words)),
            new DoubleDataFrameColumn(ColumnNames.Weight, rows.Select(row => row.Weight))]));
        return new Result(
            table, () => TermCharts.ByGroup(table, groups.Order), () => Lines(counts, groups, listed, places), Answer(rows, listed.Length),
            [groups.Few, groups.Approximate, groups.LeftOut, Copies.Of(corpus), rows.Length == 0 ? null
            : "a word of a list counts wherever it stands, negated, quoted or ironic too"]);
    }

    // The categories in turn, of each the groups in turn.
    private static DataFrame Lines(CorpusCounts counts, Groups groups, (string Category, string Word, double? Weight)[] listed,
        List<(int Word, int Start, int Length)>[] places)
    {
        IEnumerable<(string Category, ConcordanceLine Line)> OfGroup(string? group) => groups.Rows(group)
            .SelectMany(row => places[row]
                .Select(place => (listed[place.Word].Category,
                    ConcordanceLine.At(counts.Articles[row], place.Start, place.Length, Width))));
        var all = groups.Names.SelectMany(name => OfGroup(name).Select(line => (Group: name, line.Category, line.Line)));
        var lists = all.GroupBy(line => (line.Category, line.Group))
            .OrderBy(lines => Array.FindIndex(listed, each => each.Category == lines.Key.Category))
            .Select(lines => lines.Select(line => (line.Category, line.Line)).ToArray());
        return ConcordanceLine.Table(ColumnNames.Category, [.. Turns.Of(lists)]);
    }

    private static Markdown Answer(Category[] rows, int words)
    {
        if (words == 0)
        {
            return "There is no list of words in a folder lists beside the articles.";
        }

        var most = rows.GroupBy(row => row.Word.Rank)
            .Select(category => category.OrderByDescending(row => Math.Round(row.Word.Sums.Rate, 12)).First())
            .Where(row => row.Word.Sums.Count > 0)
            .OrderByDescending(row => Math.Round(row.Word.Sums.Rate, 12)).ThenBy(row => row.Word.Rank).Take(4)
            .Select(row => Markdown.Of($"**{Groups.Shown(row.Word.Term)}** in **{Groups.Shown(row.Word.Group)}** "
                + $"({Display.CellText.Shown(10_000 * row.Word.Sums.Rate)} per 10,000 words)")).ToArray();
        return most.Length == 0 ? Markdown.Of($"None of the {Wording.Count(words, "listed word")} is written in these articles.")
            : Markdown.Of($"Of {Wording.Count(words, "listed word")} in "
                + $"{Wording.Count(rows.Select(row => row.Word.Term).Distinct(StringComparer.Ordinal).Count(), "category")}, the highest "
                + $"rates: {Wording.List(most)}.");
    }

    // A category in a group: how often, how many different words, their mean weight.
    private sealed record Category(CountedWord Word, int Words, double? Weight)
    {
        public static Category Of(CountedWord word, IEnumerable<(string Category, string Word, double? Weight)> found)
        {
            var all = found.ToArray();
            double[] weights = [.. all.Select(each => each.Weight).OfType<double>()];
            return new Category(word, all.Select(each => each.Word).Distinct(StringComparer.Ordinal).Count(), weights.Length == 0 ? null
                : weights.Average());
        }
    }
}
