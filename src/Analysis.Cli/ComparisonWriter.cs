using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Cli;

/// <summary>A comparison as text or as a table. Apart from the command, so that other commands start without the library.</summary>
internal static class ComparisonWriter
{
    private const int MostWords = 100;

    // The columns of the contract.
    private static readonly string[] Columns =
    [
        ColumnNames.Term, ColumnNames.Group, ColumnNames.Count, ColumnNames.Documents, ColumnNames.Rate, ColumnNames.RateLow, ColumnNames.RateHigh,
        ColumnNames.LogRatio, ColumnNames.P, ColumnNames.Marks, ColumnNames.Caution,
    ];

    public static IReadOnlyDictionary<string, Action<Comparison, TextWriter>> Formats { get; } = new Dictionary<string, Action<Comparison, TextWriter>>(StringComparer.Ordinal)
    {
        ["csv"] = (comparison, writer) => FrameWriter.Formats["csv"](comparison.Table.Select(Columns), writer),
        ["jsonl"] = (comparison, writer) => FrameWriter.Formats["jsonl"](comparison.Table.Select(Columns), writer),
        ["text"] = WriteText,
    };

    private static void WriteText(Comparison comparison, TextWriter writer)
    {
        writer.Write($"{comparison.Finding}\n{string.Concat(comparison.Cautions.Select(caution => $"- {caution}\n"))}");
        var rows = Enumerable.Range(0, (int)comparison.Table.Rows.Count).Where(row => comparison.Table[ColumnNames.Marks][row] is true).ToArray();
        if (rows.Length > 0)
        {
            writer.Write("\n" + string.Concat(rows.Take(MostWords).Prepend(-1).Select(row => Line(comparison.Table, row) + "\n")));
            writer.Write(rows.Length > MostWords ? string.Create(CultureInfo.InvariantCulture, $"… and {rows.Length - MostWords} more\n") : "");
        }
    }

    // Term last: its width on a terminal is nobody's to know.
    private static string Line(DataFrame table, int row) => row < 0
        ? $"{"p",7} {"count",7} {"articles",8} {"per 10,000 words",16} {"times as often",14}  group: word"
        : string.Create(CultureInfo.InvariantCulture, $"{table[ColumnNames.P][row],7:0.000} {table[ColumnNames.Count][row],7} {table[ColumnNames.Documents][row],8} {table[ColumnNames.Rate][row],16:0.0} {Math.Pow(2, (double)table[ColumnNames.LogRatio][row]),14:0.0}  {table[ColumnNames.Group][row]}: {table[ColumnNames.Term][row]}");
}
