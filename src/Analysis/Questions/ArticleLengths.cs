using Analysis.Frames;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>How long the articles are (<see cref="Questions.Lengths"/>).</summary>
internal static class ArticleLengths
{
    public static Result Of(Corpus corpus, string by)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var groups = Groups.Of(corpus, by, Groups.MostShown);
        var rows = groups.Names.Select(name => (Name: name, Lengths: groups.Rows(name)
            .Select(row => (double)corpus.Articles[row].Characters).Order().ToArray())).ToArray();
        DoubleDataFrameColumn Values(string name, Func<double[], double> value) => new(name, rows.Select(row => value(row.Lengths)));
        var medians = rows.Select(row =>
            Markdown.Of($"{Quartiles.Median(row.Lengths):#,0} characters in **{Groups.Shown(row.Name)}**"));
        return new Result(
            new DataFrame(
                new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => row.Name)),
                new Int32DataFrameColumn(ColumnNames.Articles, rows.Select(row => row.Lengths.Length)),
                Values(ColumnNames.Shortest, lengths => lengths[0]),
                Values(ColumnNames.Lower, lengths => Quartiles.Of(lengths, 0.25)),
                Values(ColumnNames.Median, lengths => Quartiles.Of(lengths, 0.5)),
                Values(ColumnNames.Upper, lengths => Quartiles.Of(lengths, 0.75)),
                Values(ColumnNames.Longest, lengths => lengths[^1])),
            () => ArticleCharts.Lengths(Description.ArticleRows(corpus, groups, TimeZoneInfo.Utc), groups.Order, groups.LeftOut),
            () => Description.Lines(corpus),
            Markdown.Of($"The middle article has {Wording.List(medians)}."),
            [groups.Few, groups.LeftOut]);
    }
}
