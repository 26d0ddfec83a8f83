using System.Collections;
using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>A named column of values of one type, any of which may be null. Holds at most 2^31 - 57 rows.</summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public abstract partial class DataFrameColumn : IEnumerable, IShownColumn, IKeyColumn
{
    private protected DataFrameColumn(string name, long length, Type type)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Length = length;
        DataType = type;
    }

    /// <summary>The number of rows.</summary>
    public long Length { get; private protected set; }

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

    /// <summary>Makes a column of numbers, truth values, characters or dates, some of which may be null.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T?> values)
        where T : unmanaged => TypedColumns.Empty<T>(name, 0).Fill(values);

    /// <summary>Makes a column of numbers, truth values, characters or dates.</summary>
    public static PrimitiveDataFrameColumn<T> Create<T>(string name, IEnumerable<T> values)
        where T : unmanaged => TypedColumns.Empty<T>(name, 0).Fill(values);

    /// <summary>Makes a column of texts, any of which may be null.</summary>
    public static StringDataFrameColumn Create(string name, IEnumerable<string?> values) => new(name, values);

    /// <summary>A copy, with nulls added at its end.</summary>
    public DataFrameColumn Clone(long numberOfNullsToAppend = 0)
    {
        var copy = Copy();
        copy.Resize(Length + numberOfNullsToAppend);
        return copy;
    }

    /// <summary>A copy of the rows that an Int32 or Int64 column numbers, in its order; where it is null, so is the copy.</summary>
    /// <param name="mapIndices">Row numbers; or, if this is a Boolean column, the rows to keep.</param>
    /// <param name="invertMapIndices">Whether to read <paramref name="mapIndices"/> from its end.</param>
    /// <param name="numberOfNullsToAppend">Nulls to add at the end.</param>
    public DataFrameColumn Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0)
    {
        var rows = RowNumbers.From(mapIndices, Length);
        if (invertMapIndices)
        {
            Array.Reverse(rows);
        }

        var copy = Gather(rows);
        copy.Resize(rows.Length + numberOfNullsToAppend);
        return copy;
    }

    /// <summary>Renames the column.</summary>
    public void SetName(string newName) => Name = newName ?? throw new ArgumentNullException(nameof(newName));

    /// <summary>A copy in the order of the values; stable. Texts sort by code unit, not by culture.</summary>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Nulls after all values, in either direction; else before them.</param>
    public DataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) =>
        Gather(RowNumbers.Sorted(this, ascending, putNullValuesLast));

    /// <summary>Whether a row has a value.</summary>
    public abstract bool IsValid(long index);

    /// <inheritdoc/>
    public override string ToString() => ToString(25);

    /// <summary>The first rows as plain text.</summary>
    public string ToString(long rowsToShow) => PlainTable.Format(View(), rowsToShow);

    IEnumerator IEnumerable.GetEnumerator() => RowNumbers.All(Length).Select(row => GetValue(row)).GetEnumerator();

    TableColumn IShownColumn.Shown() => Shown();

    int[] IKeyColumn.Codes(out int count) => Codes(out count);

    void IKeyColumn.SortRows(int[] rows, bool ascending, bool putNullValuesLast) => SortRows(rows, ascending, putNullValuesLast);

    internal abstract object? GetValue(long rowIndex);

    internal abstract void SetValue(long rowIndex, object? value);

    internal abstract DataFrameColumn Copy();

    /// <summary>Sets the number of rows; new ones are null.</summary>
    internal abstract void Resize(long length);

    /// <summary>A new column of the given rows in their order; -1 gives a null.</summary>
    internal abstract DataFrameColumn Gather(int[] rows);

    /// <summary>Codes of the distinct values; see <see cref="IKeyColumn.Codes"/>.</summary>
    internal abstract int[] Codes(out int count);

    /// <summary>
    /// Numbers the values of another column, and this one's rows by the same numbers: 0 for null, <see cref="RowMatch.Unmatched"/> where the
    /// other has no such value. <paramref name="count"/> is one more than the largest possible number; both arrays are the caller's own.
    /// </summary>
    internal abstract int[] Match(DataFrameColumn other, out int[] otherCodes, out int count);

    /// <summary>How the column is shown.</summary>
    internal abstract TableColumn Shown();

    internal TableView View() => new([Shown()], Length);

    /// <summary>Row numbers reordered by the values; see <see cref="IKeyColumn.SortRows"/>.</summary>
    internal void SortRows(int[] rows, bool ascending, bool putNullValuesLast)
    {
        if (NullCount == 0)
        {
            SortValues(rows, ascending);
            return;
        }

        var parts = rows.ToLookup(row => IsValid(row));
        int[] valid = [.. parts[true]];
        SortValues(valid, ascending);
        (putNullValuesLast ? valid.Concat(parts[false]) : parts[false].Concat(valid)).ToArray().CopyTo(rows, 0);
    }

    /// <summary>Reorders row numbers, none of them a null's.</summary>
    internal abstract void SortValues(Span<int> rows, bool ascending);

    /// <summary>Checks a row number.</summary>
    internal int Row(long rowIndex) => (ulong)rowIndex < (ulong)Length
        ? (int)rowIndex
        : throw new ArgumentOutOfRangeException(nameof(rowIndex), rowIndex, $"Column '{Name}' has {Length} rows, numbered from 0.");

    internal static DataFrameColumn Named(string name, DataFrameColumn column)
    {
        column.SetName(name);
        return column;
    }
}
