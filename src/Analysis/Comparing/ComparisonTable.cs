using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>A comparison's words as a table.</summary>
internal static class ComparisonTable
{
    private const double Per = 10_000;

    public static DataFrame Of(ComparedArticles compared, WordComparer words, IReadOnlyList<ComparedWord> rows)
    {
        string?[] cautions = [.. compared.Sides.Select((name, side) => compared.IsDescriptive ? ComparisonCautions.Descriptive(compared)
            : ComparisonCautions.OneArticle(name, side, compared, words))];
        DoubleDataFrameColumn Numbers(string name, Func<ComparedWord, double?> value) => new(name, rows.Select(value));
        return new DataFrame(
            new StringDataFrameColumn(ColumnNames.Term, rows.Select(row => row.Term)),
            new StringDataFrameColumn(ColumnNames.Group, rows.Select(row => compared.Sides[row.Side])),
            new Int64DataFrameColumn(ColumnNames.Count, rows.Select(row => row.Sums.Count)),
            new Int64DataFrameColumn(ColumnNames.Documents, rows.Select(row => row.Documents)),
            Numbers(ColumnNames.Rate, row => Per * row.Sums.Rate),
            Numbers(ColumnNames.RateLow, row => Per * row.Interval?.Low),
            Numbers(ColumnNames.RateHigh, row => Per * row.Interval?.High),
            Numbers(ColumnNames.LogRatio, row => row.LogRatio),
            Numbers(ColumnNames.LogRatioLow, row => row.LogRatio - row.HalfWidth),
            Numbers(ColumnNames.LogRatioHigh, row => row.LogRatio + row.HalfWidth),
            Numbers(ColumnNames.P, row => row.P),
            new BooleanDataFrameColumn(ColumnNames.Marks, rows.Select(row => row.Marks)),
            Numbers(ColumnNames.G2, row => row.G2),
            Numbers(ColumnNames.Z, row => row.Z),
            Numbers(ColumnNames.DPNorm, row => row.DPnorm),
            new StringDataFrameColumn(ColumnNames.Caution, rows.Select(row => cautions[row.Side])));
    }
}
