using System.Text.RegularExpressions;
using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>
/// Filters on columns of texts, for <c>frame.Filter(…)</c>: one truth value per row, false where the text is null. Comparisons go by code unit, or
/// by code unit without regard to case; never by culture. Each distinct text is looked at once.
/// </summary>
public static class TextFilters
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Whether a text contains another one.</summary>
    public static PrimitiveDataFrameColumn<bool> TextContains(this DataFrameColumn column, string text, bool ignoreCase = false) =>
        Where(column, value => value.Contains(text, Comparison(ignoreCase)));

    /// <summary>Whether a text begins with another one.</summary>
    public static PrimitiveDataFrameColumn<bool> TextStartsWith(this DataFrameColumn column, string text, bool ignoreCase = false) =>
        Where(column, value => value.StartsWith(text, Comparison(ignoreCase)));

    /// <summary>Whether a text ends with another one.</summary>
    public static PrimitiveDataFrameColumn<bool> TextEndsWith(this DataFrameColumn column, string text, bool ignoreCase = false) =>
        Where(column, value => value.EndsWith(text, Comparison(ignoreCase)));

    /// <summary>Whether a regular expression matches somewhere in a text; it gets ten seconds per text.</summary>
    public static PrimitiveDataFrameColumn<bool> TextMatches(this DataFrameColumn column, string pattern, bool ignoreCase = false)
    {
        var expression = new Regex(pattern, RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None), MatchTimeout);
        return Where(column, expression.IsMatch);
    }

    /// <summary>Whether a value is one of several.</summary>
    public static PrimitiveDataFrameColumn<bool> TextIsAnyOf(this DataFrameColumn column, params IEnumerable<string> texts)
    {
        var wanted = texts.ToHashSet(StringComparer.Ordinal);
        return Where(column, wanted.Contains);
    }

    private static StringComparison Comparison(bool ignoreCase) => ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private static BooleanDataFrameColumn Where(DataFrameColumn column, Func<string, bool> test)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (column.DataType != typeof(string))
        {
            throw new ArgumentException($"Column '{column.Name}' holds {CellText.TypeName(column.DataType)}, not texts.", nameof(column));
        }

        return new BooleanDataFrameColumn(column.Name, column is ITextColumn texts ? ByText(texts, test) : ByRow(column, test));
    }

    private static bool[] ByText(ITextColumn column, Func<string, bool> test)
    {
        var answers = column.Texts.Select(test).ToArray();
        var result = new bool[column.Codes.Length];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = column.Codes[row] is var code and >= 0 && answers[code];
        }

        return result;
    }

    private static bool[] ByRow(DataFrameColumn column, Func<string, bool> test)
    {
        var result = new bool[column.Length];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = column[row] is string text && test(text);
        }

        return result;
    }
}
