using Analysis.Display;
using Microsoft.Data.Analysis;
using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;

namespace Analysis;

/// <summary>What a question to a corpus gives: a table, a chart, the lines that show it, and the answer in a sentence with what limits it.
/// In a notebook it shows itself as its answer.</summary>
[TypeFormatterSource(typeof(ResultFormatters), PreferredMimeTypes = [MarkdownFormatters.MimeType, PlainTextFormatter.MimeType])]
public class Result
{
    private const string DescriptiveOnly = "descriptive only";

    private readonly Func<GenericChart> chart;
    private readonly Lazy<DataFrame> lines;

    internal Result(DataFrame table, Func<GenericChart> chart, Func<DataFrame> lines, Markdown finding, IEnumerable<string?> cautions)
    {
        (this.chart, Finding) = (chart, finding);
        Table = Explained(table);
        this.lines = new(() => table.Rows.Count == 0 ? Explained(lines()) : lines());
        Cautions = [.. cautions.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The figures; the question says what a row is.</summary>
    public DataFrame Table { get; }

    /// <summary>What limits it, each as a clause; empty for nothing.</summary>
    public IReadOnlyList<string> Cautions { get; }

    /// <summary>What was found, in a sentence, without its limits.</summary>
    public Markdown Finding { get; }

    /// <summary>What was found and, in a second sentence, what limits it.</summary>
    public Markdown Answer => Limited(Finding, Cautions);

    /// <summary>The picture of it; where it describes a few articles only, its subtitle says so.</summary>
    public GenericChart Chart() =>
        Cautions.FirstOrDefault(IsDescriptive) is { } few ? HouseTheme.Noted(chart(), few) : chart();

    /// <summary>The findings of this question and of others, one after the other, and in a last sentence what limits any of them.</summary>
    /// <param name="others">The others, in their order.</param>
    public Markdown AnswerWith(params Result[] others)
    {
        ArgumentNullException.ThrowIfNull(others);
        Result[] all = [this, .. others];
        return Limited(Markdown.Join(" ", all.Select(each => each.Finding)),
            [.. all.SelectMany(each => each.Cautions).DistinctBy(caution => IsDescriptive(caution) ? DescriptiveOnly : caution)]);
    }

    /// <summary>The same with another caution, the first.</summary>
    internal Result With(string caution) => new(Table, chart, () => lines.Value, Finding, [caution, .. Cautions]);

    /// <summary>The evidence: sentences, or articles, with their addresses.</summary>
    public DataFrame Lines() => lines.Value;

    /// <summary>The table, which says, where it has no rows, what was found instead.</summary>
    private protected DataFrame Explained(DataFrame table)
    {
        if (table.Rows.Count > 0 || Finding.ToPlainText() is not { Length: > 0 } found)
        {
            return table;
        }

        // such a finding begins with No or There, and becomes a clause
        return ExplainedFrame.Of(table, char.ToLowerInvariant(found[0]) + found[1..].TrimEnd('.'));
    }

    private static bool IsDescriptive(string caution) => caution.StartsWith(DescriptiveOnly, StringComparison.Ordinal);

    private static Markdown Limited(Markdown finding, IReadOnlyList<string> cautions) =>
        cautions.Count == 0 ? finding : Markdown.Of($"{finding} Cautions: {string.Join("; ", cautions)}.");
}
