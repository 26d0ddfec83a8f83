using System.Globalization;
using Microsoft.Data.Analysis;

namespace Analysis.Tests.Terms;

/// <summary>Tables as text, for reading.</summary>
internal static class Tables
{
    /// <summary>The header and the rows, cells separated by " | "; numbers with five significant digits, null as "–".</summary>
    public static string Text(DataFrame table, int most = int.MaxValue, params string[] columns)
    {
        var names = columns.Length > 0 ? columns : [.. table.Columns.Select(column => column.Name)];
        var rows = Enumerable.Range(0, (int)Math.Min(most, table.Rows.Count))
            .Select(row => string.Join(" | ", names.Select(name => Cell(name, table[name][row]))));
        return string.Join('\n', rows.Prepend(string.Join(" | ", names))) + "\n";
    }

    /// <summary>One column's values.</summary>
    public static T[] Values<T>(DataFrame table, string column) =>
        [.. Enumerable.Range(0, (int)table.Rows.Count).Select(row => table[column][row].As<T>())];

    /// <summary>A cell's value.</summary>
    public static T As<T>(this object? cell) => (T)cell!;

    // A p value may be as small as it likes; anything else that small is the noise of floating point.
    private static string Cell(string column, object? value) => value switch
    {
        null => "–",
        double number when Math.Abs(number) < 1e-9 && !column.StartsWith('p') => "0",
        double number => number.ToString("G5", CultureInfo.InvariantCulture),
        DateTime date => date.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
