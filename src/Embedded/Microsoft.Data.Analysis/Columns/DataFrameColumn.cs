using System.Collections;
using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of values of one type, any of which may be null. Holds at most 2^31 - 57 rows.</summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract partial class DataFrameColumn : IEnumerable, IShownColumn
{
    /// <summary>Makes an empty column; derived classes fill it.</summary>
    protected DataFrameColumn(string name, long length, Type type)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Length = length;
        DataType = type;
    }

    /// <summary>The number of rows.</summary>
    public long Length { get; protected internal set; }

    /// <summary>The number of rows that are null.</summary>
    public abstract long NullCount { get; }

    /// <summary>The column's name, unique in its frame.</summary>
    public string Name { get; private set; }

    /// <summary>The type of the values, never a <see cref="Nullable{T}"/>.</summary>
    public Type DataType { get; }

    /// <summary>The value of a row, from 0; null where it is null. Setting takes null or a value that converts without loss.</summary>
    public object? this[long rowIndex]
    {
        get => GetValue(rowIndex);
        set => SetValue(rowIndex, value);
    }

    /// <summary>The values of <paramref name="length"/> rows from <paramref name="startIndex"/>.</summary>
    public IReadOnlyList<object?> this[long startIndex, int length] => GetValues(startIndex, length);

    /// <summary>Makes a column of numbers, truth values, characters or dates, some of which may be null.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values)
        where T : unmanaged => TypedColumns.Empty<T>(name, 0).Filled(values);

    /// <summary>Makes a column of numbers, truth values, characters or dates.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values)
        where T : unmanaged => TypedColumns.Empty<T>(name, 0).Filled(values);

    /// <summary>Makes a column of texts, any of which may be null.</summary>
    public static StringDataFrameColumn Create(string name, IEnumerable<string?> values) => new(name, values);

    /// <summary>A copy, with nulls added at its end.</summary>
    public DataFrameColumn Clone(long numberOfNullsToAppend = 0) => CloneImplementation(numberOfNullsToAppend);

    /// <summary>A copy of the rows that an Int32 or Int64 column numbers, in its order; where it is null, so is the copy.</summary>
    /// <param name="mapIndices">Row numbers; or, if this is a Boolean column, the rows to keep.</param>
    /// <param name="invertMapIndices">Whether to read <paramref name="mapIndices"/> from its end.</param>
    /// <param name="numberOfNullsToAppend">Nulls to add at the end.</param>
    public DataFrameColumn Clone(DataFrameColumn? mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <summary>Renames the column.</summary>
    public void SetName(string newName) => Name = newName ?? throw new ArgumentNullException(nameof(newName));

    /// <summary>Renames the column and checks that the frame has no other of that name.</summary>
    [Obsolete("Use DataFrameColumnCollection.RenameColumn")]
    public void SetName(string newName, DataFrame dataFrame)
    {
        ArgumentNullException.ThrowIfNull(dataFrame);
        dataFrame.Columns.RenameColumn(Name, newName);
    }

    /// <summary>A copy in the order of the values; stable. Texts sort by code unit, not by culture.</summary>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Nulls after all values, in either direction; else before them.</param>
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        Gather(RowNumbers.Sorted(this, ascending, putNullValuesLast));

    /// <summary>Whether a row has a value.</summary>
    public virtual bool IsValid(long index) => this[index] is not null;

    /// <summary>Whether the values are numbers.</summary>
    public virtual bool IsNumericColumn() => false;

    /// <inheritdoc/>
    public override string ToString() => ToString(25);

    /// <summary>The first rows as plain text.</summary>
    public string ToString(long rowsToShow) => PlainTable.Format(View(), rowsToShow);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumeratorCore();

    /// <summary>Enumerates the values.</summary>
    protected abstract IEnumerator GetEnumeratorCore();

    /// <summary>The value of a row.</summary>
    protected abstract object? GetValue(long rowIndex);

    /// <summary>The values of <paramref name="length"/> rows.</summary>
    protected abstract IReadOnlyList<object?> GetValues(long startIndex, int length);

    /// <summary>Sets the value of a row.</summary>
    protected abstract void SetValue(long rowIndex, object? value);

    /// <summary>A copy with nulls added.</summary>
    protected abstract DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0);

    /// <summary>A copy of chosen rows.</summary>
    protected virtual DataFrameColumn CloneImplementation(DataFrameColumn? mapIndices, bool invertMapIndices, long numberOfNullsToAppend)
    {
        if (mapIndices is null)
        {
            return CloneImplementation(numberOfNullsToAppend);
        }

        var copy = Gather(RowNumbers.From(mapIndices, Length, invertMapIndices));
        copy.Resize(copy.Length + numberOfNullsToAppend);
        return copy;
    }

    /// <summary>Sets the number of rows; new ones are null.</summary>
    protected internal virtual void Resize(long length) => throw new NotSupportedException($"Column '{Name}' cannot change its length.");

    /// <summary>The row numbers in the order of the values.</summary>
    protected virtual PrimitiveDataFrameColumn<long> GetSortIndices(bool ascending, bool putNullValuesLast) =>
        new Int64DataFrameColumn("SortIndices", RowNumbers.Sorted(this, ascending, putNullValuesLast).Select(row => (long)row));

    /// <summary>A new column of the given rows in their order; -1 gives a null.</summary>
    internal abstract DataFrameColumn Gather(int[] rows);

    /// <summary>Row numbers reordered by the values; see <see cref="IKeyColumn.SortRows"/>.</summary>
    internal abstract void SortRowNumbers(int[] rows, bool ascending, bool putNullValuesLast);

    /// <summary>Codes of the distinct values; see <see cref="IKeyColumn.Codes"/>.</summary>
    internal abstract int[] GetCodes(out int count);

    TableColumn IShownColumn.Shown() => Shown();

    /// <summary>How the column is shown.</summary>
    internal abstract TableColumn Shown();

    internal TableView View() => new([Shown()], Length);

    /// <summary>Checks a row number.</summary>
    internal int Row(long rowIndex) => (ulong)rowIndex < (ulong)Length
        ? (int)rowIndex
        : throw new ArgumentOutOfRangeException(nameof(rowIndex), rowIndex, $"Column '{Name}' has {Length} rows, numbered from 0.");
}
