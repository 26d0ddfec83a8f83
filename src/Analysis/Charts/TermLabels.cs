using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>Terms as charts label them: with their gloss where the table has a column of glosses (<see cref="Frames.Glosses"/>).</summary>
internal static class TermLabels
{
    /// <summary>The labels of a table's rows.</summary>
    public static string[] Read(DataFrame table, string column = ColumnNames.Term)
    {
        var terms = ChartValues.Names(table[column]);
        var glosses = table.Columns.FirstOrDefault(each => each.Name == ColumnNames.Gloss);
        return [.. terms.Select((term, row) => HouseTheme.Plain(glosses?[row] is string gloss ? $"{term} {gloss}" : term))];
    }

    /// <summary>About how many pixels the longest label takes.</summary>
    public static double Width(IEnumerable<string> labels) =>
        Math.Min(170, labels.Select(label => label.Sum(letter => letter < '\u2E80' ? 6.2 : 12)).DefaultIfEmpty(0).Max());
}
