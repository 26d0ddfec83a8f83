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
        var frame = FromSchema(reader);
        var values = new object?[frame.Columns.Count];
        while (await reader.ReadAsync().ConfigureAwait(false))
        {
            reader.GetValues(values!);
            frame.Append(values.Select(value => value is DBNull ? null : value), inPlace: true);
        }

        return frame;
    }

    /// <summary>Reads the rows that an adapter selects.</summary>
    public static async Task<DataFrame> LoadFrom(DbDataAdapter adapter)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        adapter.Fill(table);
        using var reader = table.CreateDataReader();
        return await LoadFrom(reader).ConfigureAwait(false);
    }

    /// <summary>An empty frame with a query's columns.</summary>
    public static DataFrame FromSchema(DbDataReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return new DataFrame(Enumerable.Range(0, reader.FieldCount).Select(column => TypedColumns.Empty(reader.GetFieldType(column), reader.GetName(column))));
    }

    /// <summary>The frame as a data table; null becomes <see cref="DBNull"/>.</summary>
    public DataTable ToTable()
    {
        var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        foreach (var column in Columns)
        {
            table.Columns.Add(column.Name, column.DataType);
        }

        SaveTo(table);
        return table;
    }

    /// <summary>Adds the rows to a data table that has columns of these names.</summary>
    public void SaveTo(DataTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        foreach (var row in Rows)
        {
            var target = table.NewRow();
            foreach (var (name, value) in row.GetValues())
            {
                target[name] = value ?? DBNull.Value;
            }

            table.Rows.Add(target);
        }
    }

    /// <summary>Adds the rows to the database table that an adapter selects.</summary>
    public void SaveTo(DbDataAdapter dataAdapter, DbProviderFactory factory)
    {
        ArgumentNullException.ThrowIfNull(dataAdapter);
        ArgumentNullException.ThrowIfNull(factory);
        using var commands = factory.CreateCommandBuilder() ?? throw new NotSupportedException($"{factory.GetType().Name} builds no commands.");
        commands.DataAdapter = dataAdapter;
        using var table = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
        dataAdapter.FillSchema(table, SchemaType.Source);
        SaveTo(table);
        dataAdapter.InsertCommand = commands.GetInsertCommand();
        dataAdapter.Update(table);
    }
}
