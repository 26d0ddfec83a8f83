using Analysis.Frames;
using Microsoft.Data.Analysis;
using ClusterSums = Analysis.Statistics.RateInterval.ClusterSums;

namespace Analysis;

/// <summary>Whom and what each group names (<see cref="Questions.Names"/>).</summary>
internal static class MentionedNames
{
    private const int Width = 40;

    public static Result Of(Corpus corpus, string by, string kind, int top)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var wanted = KindOf(kind);
        var (groups, counts, names) = (Groups.Of(corpus, by, Groups.MostShown), CorpusCounts.Of(corpus), CorpusNames.Of(corpus));
        var found = Enumerable.Range(0, corpus.Articles.Count)
            .Select(row => names.In(row).Where(mention => wanted is null || mention.Kind == wanted).ToArray()).ToArray();
        var rows = Turns.Of(groups.Names.Select(group => Top(found, group, groups.Rows(group), counts.Sizes, top).ToArray()))
            .ToArray();
        var words = CountedWord.Table([.. rows.Select(row => row.Word)]);
        return new Result(
            Table(words, rows), () => TermCharts.Top(words, groups.Order, top, what: Noun(kind)), () =>
                Lines(counts, found, groups, rows), Sentence(corpus, found, kind),
            ["names are found by rules, not by reading: some are missed, some are none", groups.Few, groups.Approximate, groups.LeftOut,
                Copies.Of(corpus)]);
    }

    private static string Noun(string kind) =>
        kind switch { "person" => "people", "place" => "places", "organisation" => "organisations", _ => "names" };

    private static NameKind? KindOf(string? kind) => string.IsNullOrEmpty(kind) ? null
        : Enum.GetValues<NameKind>().Select(each => ((NameKind?)each, NameTables.Shown(each))).FirstOrDefault(each =>
            each.Item2 == kind).Item1
        ?? throw new ArgumentException($"There is no kind of names '{kind}'; write person, place or organisation, or nothing for all.",
        nameof(kind));

    private static IEnumerable<NamedRow> Top(NameMention[][] found, string? group, int[] articles, long[] sizes, int top)
    {
        long[] own = [.. articles.Select(article => sizes[article])];
        return articles.Index().SelectMany(each => found[each.Item].Select(mention => (mention.Name, mention.Kind, Place: each.Index)))
            .GroupBy(mention => (mention.Name, mention.Kind))
            .Select(same => (same.Key, Counts: same.GroupBy(mention => mention.Place)
                .ToDictionary(each => each.Key, each => each.LongCount()), Count: same.Count()))
            .OrderByDescending(each => each.Count).ThenByDescending(each => each.Counts.Count)
                .ThenBy(each => each.Key.Name, StringComparer.Ordinal).ThenBy(each => each.Key.Kind).Take(top)
            .Select((each, rank) => new NamedRow(
                new CountedWord(group, rank + 1, each.Key.Name,
                    ClusterSums.Of([.. own.Select((_, place) => each.Counts.GetValueOrDefault(place))], own), each.Counts.Count),
                    each.Key.Kind));
    }

    private static DataFrame Table(DataFrame words, NamedRow[] rows)
    {
        var columns = words.Columns.Where(column => column.Name != ColumnNames.Term).ToList();
        columns.Insert(2, new StringDataFrameColumn(ColumnNames.Name, rows.Select(row => row.Word.Term)));
        columns.Insert(3, new StringDataFrameColumn(ColumnNames.Kind, rows.Select(row => NameTables.Shown(row.Kind))));
        return new DataFrame(columns);
    }

    // Where each name first stands in its group, the groups in turn.
    private static DataFrame Lines(CorpusCounts counts, NameMention[][] found, Groups groups, NamedRow[] rows)
    {
        ConcordanceLine Line(NamedRow row)
        {
            bool IsIt(NameMention mention) => mention.Name == row.Word.Term && mention.Kind == row.Kind;
            var article = groups.Rows(row.Word.Group).First(each => Array.Exists(found[each], IsIt));
            var mention = Array.Find(found[article], IsIt);
            return ConcordanceLine.At(counts.Articles[article], mention.Start, mention.Length, Width);
        }

        var inTurn = Turns.Of(rows.GroupBy(row => row.Word.Group ?? "").Select(group => group.ToArray()));
        return ConcordanceLine.Table(ColumnNames.Name, [.. inTurn.Select(row => (Groups.Shown(row.Word.Term), Line(row)))]);
    }

    private static Markdown Sentence(Corpus corpus, NameMention[][] found, string kind)
    {
        string Kind(NamedRow row) => kind.Length == 0 ? $"{NameTables.Shown(row.Kind)}, " : "";
        var articles = corpus.Articles.Count;
        var most = Top(found, null, [.. Enumerable.Range(0, articles)], new long[articles], 3).ToArray();
        var named = most.Select(row => Markdown.Of($"**{Groups.Shown(row.Word.Term)}** ({Kind(row)}"
            + $"{Wording.Count(row.Word.Sums.Count, "time")} in {Wording.Count(row.Word.Documents, "article")})"));
        return most.Length == 0 ? "No name was found."
            : Markdown.Of($"{Wording.Count(found.Sum(own => own.Length), "mention")} of {Noun(kind)} were found in "
            + $"{Wording.Count(articles, "article")}; most often named are {Wording.List(named)}.");
    }

    private sealed record NamedRow(CountedWord Word, NameKind Kind);
}
