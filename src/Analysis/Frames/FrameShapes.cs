using Analysis.Display;
using Microsoft.Data.Analysis;

namespace Analysis;

/// <summary>From long to wide and back.</summary>
public static class FrameShapes
{
    /// <summary>
    /// Long to wide: one row per distinct <paramref name="rows"/> value (in the order in which they first occur), one column per distinct value of
    /// <paramref name="columns"/> (likewise; named by it, "null" for null), holding an aggregate; null where no row has both.
    /// </summary>
    /// <example><c>counts.Pivot("term", "source", Aggregate.Sum("count"))</c>.</example>
    public static DataFrame Pivot(this DataFrame frame, string rows, string columns, Aggregate values)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(values);
        var cells = KeyGroups.Of(frame, rows, columns);
        var (down, across) = (KeyGroups.Of(frame, rows), KeyGroups.Of(frame, columns));
        var answers = GroupAggregates.Of(values, frame, cells);
        var places = new int[across.Count][];
        for (var column = 0; column < places.Length; column++)
        {
            places[column] = new int[down.Count];
            Array.Fill(places[column], -1);
        }

        for (var cell = 0; cell < cells.Count; cell++)
        {
            var first = cells.FirstRows[cell];
            places[across.GroupOfRow[first]][down.GroupOfRow[first]] = cell;
        }

        var names = across.FirstRows.Select(row => CellText.Exact(frame.Columns[columns][row]) ?? "null");
        return new DataFrame([ColumnAccess.Rows(frame.Columns[rows], down.FirstRows, rows), .. names.Select((name, column) => ColumnAccess.Rows(answers, places[column], name))]);
    }

    /// <summary>
    /// Wide to long: for each row and each of the other columns a row with the keys, the column's name and its value. Columns of different
    /// number types give Double; other types cannot be mixed.
    /// </summary>
    /// <param name="frame">The table.</param>
    /// <param name="keys">The columns to keep beside each value.</param>
    /// <param name="nameColumn">The name of the column of names.</param>
    /// <param name="valueColumn">The name of the column of values.</param>
    public static DataFrame Melt(this DataFrame frame, string[] keys, string nameColumn = "variable", string valueColumn = "value")
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(keys);
        var melted = frame.Columns.Where(column => !keys.Contains(column.Name, StringComparer.Ordinal)).ToArray();
        var length = (int)frame.Rows.Count;
        var rows = Enumerable.Range(0, length * melted.Length).Select(index => index % length).ToArray();
        return new DataFrame(
        [
            .. keys.Select(key => ColumnAccess.Rows(frame.Columns[key], rows, key)),
            new StringDataFrameColumn(nameColumn, melted.SelectMany(column => Enumerable.Repeat(column.Name, length))),
            Stacked(melted, valueColumn),
        ]);
    }

    private static DataFrameColumn Stacked(DataFrameColumn[] columns, string name)
    {
        var types = columns.Select(column => column.DataType).Distinct().ToArray();
        var mixed = types.Length > 1;
        if (mixed && !columns.All(column => column.IsNumericColumn()))
        {
            throw new ArgumentException($"The columns {string.Join(", ", columns.Select(column => $"'{column.Name}' ({CellText.TypeName(column.DataType)})"))} have no common type. Melt fewer of them, or convert them first.");
        }

        var parts = mixed ? Array.ConvertAll(columns, column => column.ConvertTo<double>()) : columns;
        return parts switch
        {
            [] => new StringDataFrameColumn(name, 0),
            [PrimitiveDataFrameColumn<int>, ..] => new Int32DataFrameColumn(name, parts.SelectMany(part => (PrimitiveDataFrameColumn<int>)part)),
            [PrimitiveDataFrameColumn<long>, ..] => new Int64DataFrameColumn(name, parts.SelectMany(part => (PrimitiveDataFrameColumn<long>)part)),
            [PrimitiveDataFrameColumn<double>, ..] => new DoubleDataFrameColumn(name, parts.SelectMany(part => (PrimitiveDataFrameColumn<double>)part)),
            [PrimitiveDataFrameColumn<DateTime>, ..] => new DateTimeDataFrameColumn(name, parts.SelectMany(part => (PrimitiveDataFrameColumn<DateTime>)part)),
            [PrimitiveDataFrameColumn<bool>, ..] => new BooleanDataFrameColumn(name, parts.SelectMany(part => (PrimitiveDataFrameColumn<bool>)part)),
            [StringDataFrameColumn, ..] => new StringDataFrameColumn(name, parts.SelectMany(part => (StringDataFrameColumn)part)),
            _ => new DoubleDataFrameColumn(name, parts.SelectMany(part => (PrimitiveDataFrameColumn<double>)part.ConvertTo<double>())),
        };
    }
}
