using System.Data;
using System.Data.Common;

namespace Microsoft.Data.Analysis;

/// <summary>What loading from and saving to databases needs.</summary>
public static class Extensions
{
    /// <summary>An adapter that selects all of a table.</summary>
    public static DbDataAdapter CreateDataAdapter(this DbProviderFactory factory, DbConnection connection, string tableName)
    {
        ArgumentNullException.ThrowIfNull(factory);
        ArgumentNullException.ThrowIfNull(connection);
        using var commands = factory.CreateCommandBuilder();
        var adapter = factory.CreateDataAdapter() ?? throw new NotSupportedException($"{factory.GetType().Name} makes no adapters.");
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the name is quoted by the provider
        command.CommandText = $"SELECT * FROM {commands?.QuoteIdentifier(tableName) ?? throw new NotSupportedException($"{factory.GetType().Name} quotes no names.")}";
#pragma warning restore CA2100
        adapter.SelectCommand = command;
        return adapter;
    }

    /// <summary>Opens a connection; false where it was open already.</summary>
    public static bool TryOpen(this DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (connection.State == ConnectionState.Open)
        {
            return false;
        }

        connection.Open();
        return true;
    }
}
