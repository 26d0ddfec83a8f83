using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>A table of named columns of equal length.</summary>
[TypeFormatterSource(typeof(TableFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public partial class DataFrame
{
    /// <summary>Makes a frame of the given columns, which it holds and does not copy.</summary>
    /// <exception cref="ArgumentException">Two columns have one name, or their lengths differ.</exception>
    public DataFrame(IEnumerable<DataFrameColumn> columns)
    {
        Columns = new DataFrameColumnCollection(columns);
        Rows = new DataFrameRowCollection(this);
    }

    /// <inheritdoc cref="DataFrame(IEnumerable{DataFrameColumn})"/>
    public DataFrame(params DataFrameColumn[] columns)
        : this((IEnumerable<DataFrameColumn>)columns)
    {
    }

    /// <summary>The columns, left to right.</summary>
    public DataFrameColumnCollection Columns { get; }

    /// <summary>The rows, top to bottom.</summary>
    public DataFrameRowCollection Rows { get; }

    /// <summary>The value in a row and a column, both from 0; null where it is null.</summary>
    public object? this[long rowIndex, int columnIndex]
    {
        get => Columns[columnIndex][rowIndex];
        set => Columns[columnIndex][rowIndex] = value;
    }

    /// <summary>The rows where a filter is true, in their order; null counts as false.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<bool> rowFilter] => Filter(rowFilter);

    /// <summary>The numbered rows, in the order of the numbers; a null gives a row of nulls.</summary>
    public DataFrame this[PrimitiveDataFrameColumn<int> rowIndices] => Filter(rowIndices);

    /// <inheritdoc cref="this[PrimitiveDataFrameColumn{int}]"/>
    public DataFrame this[PrimitiveDataFrameColumn<long> rowIndices] => Filter(rowIndices);

    /// <summary>The numbered rows, in the order of the numbers.</summary>
    public DataFrame this[IEnumerable<int> rowIndices] => Gather(RowNumbers.From(rowIndices.Select(row => (long)row), Rows.Count));

    /// <inheritdoc cref="this[IEnumerable{int}]"/>
    public DataFrame this[IEnumerable<long> rowIndices] => Gather(RowNumbers.From(rowIndices, Rows.Count));

    /// <summary>The rows where a filter is true, in their order.</summary>
    public DataFrame this[IEnumerable<bool> rowFilter] => Filter(new BooleanDataFrameColumn("filter", rowFilter));

    /// <summary>The column of that name. Setting replaces it in its place or adds it at the end, and gives it that name.</summary>
    /// <exception cref="ArgumentException">No column has that name; the message lists those that are near.</exception>
    public DataFrameColumn this[string columnName]
    {
        get => Columns[columnName];
        set => Columns[columnName] = value;
    }

    /// <inheritdoc cref="this[PrimitiveDataFrameColumn{bool}]"/>
    public DataFrame Filter(PrimitiveDataFrameColumn<bool> filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Gather(RowNumbers.Where(filter, Rows.Count));
    }

    /// <inheritdoc cref="this[PrimitiveDataFrameColumn{int}]"/>
    public DataFrame Filter(PrimitiveDataFrameColumn<int> rowIndices)
    {
        ArgumentNullException.ThrowIfNull(rowIndices);
        return Gather(RowNumbers.From(rowIndices, Rows.Count));
    }

    /// <inheritdoc cref="this[PrimitiveDataFrameColumn{int}]"/>
    public DataFrame Filter(PrimitiveDataFrameColumn<long> rowIndices)
    {
        ArgumentNullException.ThrowIfNull(rowIndices);
        return Gather(RowNumbers.From(rowIndices, Rows.Count));
    }

    /// <summary>The first rows; all of them where there are fewer.</summary>
    public DataFrame Head(int numberOfRows) => Slice(0, Math.Min(numberOfRows, Rows.Count));

    /// <summary>The last rows; all of them where there are fewer.</summary>
    public DataFrame Tail(int numberOfRows) => Slice(Math.Max(0, Rows.Count - numberOfRows), Math.Min(numberOfRows, Rows.Count));

    /// <summary>Rows chosen at random without replacement, in random order; all of them, shuffled, where there are fewer.</summary>
    public DataFrame Sample(int numberOfRows)
    {
        var rows = RowNumbers.All(Rows.Count);
        Random.Shared.Shuffle(rows);
        return Gather(rows[..Math.Min(numberOfRows, rows.Length)]);
    }

    /// <summary>The rows in the order of a column's values; stable. Texts sort by code unit, not by culture.</summary>
    /// <param name="columnName">The column.</param>
    /// <param name="ascending">Smallest first.</param>
    /// <param name="putNullValuesLast">Nulls after all values, in either direction; else before them.</param>
    public DataFrame OrderBy(string columnName, bool ascending = true, bool putNullValuesLast = true) =>
        Gather(RowNumbers.Sorted(Columns[columnName], ascending, putNullValuesLast));

    /// <summary>The rows in the falling order of a column's values; stable.</summary>
    /// <param name="columnName">The column.</param>
    /// <param name="putNullValuesLast">Nulls after all values; else before them.</param>
    public DataFrame OrderByDescending(string columnName, bool putNullValuesLast = true) => OrderBy(columnName, ascending: false, putNullValuesLast);

    /// <summary>A copy with columns of its own.</summary>
    public DataFrame Clone() => EachColumn(column => column.Clone(), Rows.Count);

    /// <summary>The first 25 rows as plain text.</summary>
    public override string ToString() => ToString(25);

    /// <summary>The first rows as plain text.</summary>
    public string ToString(long rowsToShow) => PlainTable.Format(View(), rowsToShow);

    internal TableView View() => new([.. Columns.Select(column => column.Shown())], Rows.Count);

    /// <summary>The given rows in their order; -1 gives a row of nulls. Large frames copy their columns in parallel.</summary>
    internal DataFrame Gather(int[] rows) => EachColumn(column => column.Gather(rows), rows.Length);

    private DataFrame EachColumn(Func<DataFrameColumn, DataFrameColumn> make, long rows)
    {
        var columns = new DataFrameColumn[Columns.Count];
        if (rows < 100_000)
        {
            return new DataFrame(Columns.Select(make));
        }

        Parallel.For(0, columns.Length, index => columns[index] = make(Columns[index]));
        return new DataFrame(columns);
    }

    private DataFrame Slice(long start, long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count, "numberOfRows");
        return Gather([.. Enumerable.Range((int)start, (int)count)]);
    }
}
