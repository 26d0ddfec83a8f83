using System.Collections.ObjectModel;

namespace Microsoft.Data.Analysis;

/// <summary>The columns of a frame: their names differ, their lengths do not.</summary>
public class DataFrameColumnCollection : Collection<DataFrameColumn>
{
    internal DataFrameColumnCollection(IEnumerable<DataFrameColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var column in columns)
        {
            Add(column);
        }
    }

    /// <inheritdoc cref="DataFrame.this[string]"/>
    public DataFrameColumn this[string columnName]
    {
        get => IndexOf(columnName) is var index and >= 0 ? this[index] : throw Unknown(columnName);
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            value.SetName(columnName);
            var index = IndexOf(columnName);
            if (index >= 0)
            {
                this[index] = value;
            }
            else
            {
                Add(value);
            }
        }
    }

    /// <summary>The place of the column of that name, from 0; -1 where there is none.</summary>
    public int IndexOf(string columnName)
    {
        for (var index = 0; index < Count; index++)
        {
            if (string.Equals(this[index].Name, columnName, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Makes a column of the values and puts it in that place.</summary>
    public void Insert<T>(int columnIndex, IEnumerable<T> column, string columnName)
        where T : unmanaged => Insert(columnIndex, DataFrameColumn.Create(columnName, column));

    /// <summary>Removes the column of that name.</summary>
    public void Remove(string columnName) => Remove(this[columnName]);

    /// <summary>Renames a column.</summary>
    /// <exception cref="ArgumentException">There is no column of the old name, or another one has the new name.</exception>
    public void RenameColumn(string currentName, string newName)
    {
        var column = this[currentName];
        CheckName(newName, IndexOf(currentName));
        column.SetName(newName);
    }

    /// <summary>Renames a column.</summary>
    [Obsolete("Use RenameColumn")]
    public void SetColumnName(DataFrameColumn column, string newName)
    {
        ArgumentNullException.ThrowIfNull(column);
        RenameColumn(column.Name, newName);
    }

    /// <summary>The column of that name as one of <typeparamref name="T"/> values.</summary>
    /// <exception cref="ArgumentException">It holds values of another type.</exception>
    public PrimitiveDataFrameColumn<T> GetPrimitiveColumn<T>(string name)
        where T : unmanaged => Get<PrimitiveDataFrameColumn<T>>(name);

#pragma warning disable CS1591 // each gives the column of that name, or an ArgumentException where it is of another class
    public BooleanDataFrameColumn GetBooleanColumn(string name) => Get<BooleanDataFrameColumn>(name);

    public ByteDataFrameColumn GetByteColumn(string name) => Get<ByteDataFrameColumn>(name);

    public CharDataFrameColumn GetCharColumn(string name) => Get<CharDataFrameColumn>(name);

    public DateTimeDataFrameColumn GetDateTimeColumn(string name) => Get<DateTimeDataFrameColumn>(name);

    public DecimalDataFrameColumn GetDecimalColumn(string name) => Get<DecimalDataFrameColumn>(name);

    public DoubleDataFrameColumn GetDoubleColumn(string name) => Get<DoubleDataFrameColumn>(name);

    public Int16DataFrameColumn GetInt16Column(string name) => Get<Int16DataFrameColumn>(name);

    public Int32DataFrameColumn GetInt32Column(string name) => Get<Int32DataFrameColumn>(name);

    public Int64DataFrameColumn GetInt64Column(string name) => Get<Int64DataFrameColumn>(name);

    public SByteDataFrameColumn GetSByteColumn(string name) => Get<SByteDataFrameColumn>(name);

    public SingleDataFrameColumn GetSingleColumn(string name) => Get<SingleDataFrameColumn>(name);

    public StringDataFrameColumn GetStringColumn(string name) => Get<StringDataFrameColumn>(name);

    public UInt16DataFrameColumn GetUInt16Column(string name) => Get<UInt16DataFrameColumn>(name);

    public UInt32DataFrameColumn GetUInt32Column(string name) => Get<UInt32DataFrameColumn>(name);

    public UInt64DataFrameColumn GetUInt64Column(string name) => Get<UInt64DataFrameColumn>(name);
#pragma warning restore CS1591

    /// <inheritdoc/>
    protected override void InsertItem(int columnIndex, DataFrameColumn column)
    {
        Check(column, -1);
        base.InsertItem(columnIndex, column);
    }

    /// <inheritdoc/>
    protected override void SetItem(int columnIndex, DataFrameColumn column)
    {
        Check(column, columnIndex);
        base.SetItem(columnIndex, column);
    }

    private T Get<T>(string name)
        where T : DataFrameColumn => this[name] as T ?? throw new ArgumentException(
            $"Column '{name}' is a {NameOf(this[name].GetType())}, not a {NameOf(typeof(T))}.", nameof(name));

    private static string NameOf(Type type) =>
        type.IsGenericType ? $"PrimitiveDataFrameColumn<{type.GenericTypeArguments[0].Name}>" : type.Name;

    private void Check(DataFrameColumn column, int replaced)
    {
        ArgumentNullException.ThrowIfNull(column);
        CheckName(column.Name, replaced);
        var alone = Count == (replaced < 0 ? 0 : 1);
        if (!alone && column.Length != this[0].Length)
        {
            throw new ArgumentException($"Column '{column.Name}' has {column.Length} rows, but the frame has {this[0].Length}. All columns of a frame have one length.", nameof(column));
        }
    }

    private void CheckName(string name, int replaced)
    {
        var index = IndexOf(name);
        if (index >= 0 && index != replaced)
        {
            throw new ArgumentException($"The frame already has a column '{name}'. Rename one of the two.", nameof(name));
        }
    }

    private ArgumentException Unknown(string name)
    {
        var near = NearNames.Of(name, this.Select(column => column.Name));
        var hint = near.Count > 0 ? $" Did you mean {string.Join(" or ", near.Select(found => $"'{found}'"))}?" : "";
        var all = Count == 0 ? "The frame has no columns." : $"The columns are: {string.Join(", ", this.Select(column => column.Name))}.";
        return new ArgumentException($"There is no column '{name}'.{hint} {all}", nameof(name));
    }
}
