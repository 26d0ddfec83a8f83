using System.Data;
using System.Data.Common;

namespace Microsoft.Data.Analysis;

/// <content>Exchange with lists, data tables and databases.</content>
public partial class DataFrame
{
    /// <summary>Makes a frame of rows.</summary>
    /// <param name="vals">The rows: one value per column, or null.</param>
    /// <param name="columnInfos">The columns' names and types.</param>
    public static DataFrame LoadFrom(IEnumerable<IList<object?>> vals, IList<(string, Type)> columnInfos)
    {
        ArgumentNullException.ThrowIfNull(vals);
        ArgumentNullException.ThrowIfNull(columnInfos);
        var rows = vals.ToArray();
        var frame = new DataFrame(columnInfos.Select(info => TypedColumns.Empty(info.Item2, info.Item1, rows.Length)));
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Count != columnInfos.Count)
            {
                throw new ArgumentException($"Row {row} has {rows[row].Count} values, but there are {columnInfos.Count} columns.", nameof(vals));
            }

            for (var column = 0; column < columnInfos.Count; column++)
            {
                frame[row, column] = rows[row][column] is DBNull ? null : rows[row][column];
            }
        }

        return frame;
    }

    /// <summary>Reads all rows of a query.</summary>
    public static async Task<DataFrame> LoadFrom(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var frame = new DataFrame(Enumerable.Range(0, reader.FieldCount).Select(column => TypedColumns.Empty(reader.GetFieldType(column), reader.GetName(column))));
        var values = new object?[frame.Columns.Count];
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            reader.GetValues(values!);
            frame.Append(values.Select(value => value is DBNull ? null : value), inPlace: true);
        }

        return frame;
    }

    /// <summary>The frame as a data table; null becomes <see cref="DBNull"/>.</summary>
    public DataTable ToTable()
    {
        var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var column in Columns)
        {
            table.Columns.Add(column.Name, column.DataType);
        }

        foreach (var row in Rows)
        {
            table.Rows.Add([.. row.Select(value => value ?? DBNull.Value)]);
        }

        return table;
    }
}
