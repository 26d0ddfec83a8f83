using System.Globalization;
using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis.Cli;

/// <summary>The result of a question as text or as a table. Apart from the commands, so that others start without the library.</summary>
internal sealed class ResultWriter
{
    private const int MostRows = 100;

    private ResultWriter(Func<DataFrame, DataFrame> contract, Action<Result, TextWriter> rows) =>
        Formats = new Dictionary<string, Action<Result, TextWriter>>(StringComparer.Ordinal)
        {
            ["csv"] = (result, writer) => FrameWriter.Formats["csv"](contract(result.Table), writer),
            ["jsonl"] = (result, writer) => FrameWriter.Formats["jsonl"](contract(result.Table), writer),
            ["text"] = (result, writer) =>
            {
                writer.Write($"{result.Finding.ToPlainText()}\n{string.Concat(result.Cautions.Select(caution => $"- {caution}\n"))}");
                rows(result, writer);
            },
        };

    /// <summary>Of <c>describe</c>.</summary>
    public static ResultWriter Describe { get; } = new(table => table, (result, writer) => Rows(result.Table, writer));

    /// <summary>Of <c>compare</c>: as text the words that mark a group.</summary>
    public static ResultWriter Compare { get; } = new(
        table => table.Select("term", "group", "count", "documents", "rate", "rate_low", "rate_high", "log_ratio", "p", "marks", "caution"),
        (result, writer) => Marking(result.Table, writer));

    /// <summary>Of <c>track</c>.</summary>
    public static ResultWriter Track { get; } = new(
        table => table.Select("period", "group", "articles", "documents", "count", "rate", "rate_low", "rate_high"),
        (result, writer) => Rows(WithArticles(result.Table)
        .Select("group", "period", "articles", "documents", "count", "rate", "rate_low", "rate_high"), writer));

    /// <summary>Of <c>find</c>.</summary>
    public static ResultWriter Find { get; } = new(table => table, (result, writer) => Lines(result.Table, writer));

    /// <summary>The formats by name.</summary>
    public IReadOnlyDictionary<string, Action<Result, TextWriter>> Formats { get; }

    private static void Rows(DataFrame table, TextWriter writer) => writer.Write("\n" + PlainTable.Format(table.ToTableView(), MostRows));

    // Days without articles say nothing to a reader.
    private static DataFrame WithArticles(DataFrame table) =>
        table.Filter(new BooleanDataFrameColumn("kept", Enumerable.Range(0, (int)table.Rows.Count)
        .Select(row => table["articles"][row] is > 0)));

    private static void Lines(DataFrame table, TextWriter writer)
    {
        writer.Write(table.Rows.Count == 0 ? "" : "\n");
        for (var row = 0; row < Math.Min(MostRows, table.Rows.Count); row++)
        {
            writer.Write($"{table["source"][row] ?? "(unknown)"}: {table["left"][row]}【{table["match"][row]}】{table["right"][row]}\n");
        }

        writer.Write(table.Rows.Count > MostRows
            ? string.Create(CultureInfo.InvariantCulture, $"… and {table.Rows.Count - MostRows} more\n") : "");
    }

    private static void Marking(DataFrame table, TextWriter writer)
    {
        var rows = Enumerable.Range(0, (int)table.Rows.Count).Where(row => table["marks"][row] is true).ToArray();
        if (rows.Length > 0)
        {
            writer.Write("\n" + string.Concat(rows.Take(MostRows).Prepend(-1).Select(row => Line(table, row) + "\n")));
            writer.Write(rows.Length > MostRows ? string.Create(CultureInfo.InvariantCulture, $"… and {rows.Length - MostRows} more\n")
                : "");
        }
    }

    // Term last: its width on a terminal is nobody's to know.
    private static string Line(DataFrame table, int row) => row < 0
        ? $"{"p",7} {"count",7} {"articles",8} {"per 10,000 words",16} {"times as often",14}  group: word"
        : string.Create(CultureInfo.InvariantCulture,
        $"{table["p"][row],7:0.000} {table["count"][row],7} {table["documents"][row],8} {table["rate"][row],16:0.0} "
        + $"{Math.Pow(2, (double)table["log_ratio"][row]),14:0.0}  {table["group"][row]}: {table["term"][row]}");
}
