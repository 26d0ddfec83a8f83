using System.Collections;
using System.Runtime.InteropServices;
using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers, truth values, characters or dates: one contiguous buffer, and a bitmap once a row is null.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>, ITypedColumn<T>, IKeyColumn
    where T : unmanaged
{
    // Rows past Length may hold anything; rows that are null hold default(T), which sums and comparisons rely on.
    private T[] values = [];
    private ValidityBits validity = new();

    /// <summary>Makes a column of values, some of which may be null.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of <paramref name="length"/> nulls.</summary>
    public PrimitiveDataFrameColumn(string name, long length = 0)
        : base(name, 0, typeof(T)) => Resize(length);

    /// <summary>Makes a column from the bytes of its values and of its validity bits (least significant first), as Apache Arrow lays them out.</summary>
    public PrimitiveDataFrameColumn(string name, ReadOnlyMemory<byte> buffer, ReadOnlyMemory<byte> nullBitMap, int length = 0, int nullCount = 0)
        : this(name)
    {
        var source = MemoryMarshal.Cast<byte, T>(buffer.Span)[..length];
        Adopt(source.ToArray(), length);
        for (var row = 0; nullCount > 0 && row < length; row++)
        {
            if ((nullBitMap.Span[row >> 3] & (1 << (row & 7))) == 0)
            {
                SetTyped(row, null);
            }
        }
    }

    /// <inheritdoc/>
    public override long NullCount => validity.NullCount;

    ReadOnlySpan<T> ITypedColumn<T>.Values => Values;

    ReadOnlySpan<byte> ITypedColumn<T>.Validity => validity.Span;

    /// <summary>The value of a row, from 0; null where it is null.</summary>
    public new T? this[long rowIndex]
    {
        get
        {
            var row = Row(rowIndex);
            return validity[row] ? values[row] : null;
        }
        set => SetTyped(Row(rowIndex), value);
    }

    /// <summary>The values of <paramref name="length"/> rows from <paramref name="startIndex"/>.</summary>
    public new IReadOnlyList<T?> this[long startIndex, int length] =>
        Enumerable.Range(0, length).Select(offset => this[startIndex + offset]).ToArray();

    internal int Count => (int)Length;

    internal ReadOnlySpan<T> Values => values.AsSpan(0, Count);

    internal ValidityBits Bits => validity;

    internal Span<T> Writable => values.AsSpan(0, Count);

    /// <summary>Adds a row at the end.</summary>
    public void Append(T? value)
    {
        Reserve(Count + 1);
        values[Count] = value.GetValueOrDefault();
        validity.Append(value.HasValue, Count);
        Length++;
    }

    /// <summary>Adds <paramref name="count"/> equal rows at the end.</summary>
    public void AppendMany(T? value, long count)
    {
        Reserve(checked((int)(Count + count)));
        values.AsSpan(Count, (int)count).Fill(value.GetValueOrDefault());
        validity.AppendMany(value.HasValue, Count, (int)count);
        Length += count;
    }

    /// <inheritdoc cref="DataFrameColumn.Clone(long)"/>
    public new PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0)
    {
        var copy = NewColumn(values.AsSpan(0, Count).ToArray(), validity.Copy());
        copy.Resize(Length + numberOfNullsToAppend);
        return copy;
    }

    /// <summary>A copy of the rows that are numbered, in that order.</summary>
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<long> mapIndices) => GatherTyped([.. mapIndices.Select(Row)]);

    /// <summary>A copy of the rows that are numbered, in that order.</summary>
    public PrimitiveDataFrameColumn<T> Clone(IEnumerable<int> mapIndices) => GatherTyped([.. mapIndices.Select(row => Row(row))]);

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn, bool, long)"/>
    public PrimitiveDataFrameColumn<T> Clone(PrimitiveDataFrameColumn<long> mapIndices, bool invertMapIndices = false) =>
        GatherTyped(RowNumbers.From(mapIndices, Length, invertMapIndices));

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn, bool, long)"/>
    public PrimitiveDataFrameColumn<T> Clone(PrimitiveDataFrameColumn<int> mapIndices, bool invertMapIndices = false) =>
        GatherTyped(RowNumbers.From(mapIndices, Length, invertMapIndices));

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn, bool, long)"/>
    public new PrimitiveDataFrameColumn<T> Clone(DataFrameColumn? mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new PrimitiveDataFrameColumn<T> Sort(bool ascending = true, bool putNullValuesLast = true) =>
        GatherTyped(RowNumbers.Sorted(this, ascending, putNullValuesLast));

    /// <summary>The buffer of values, as one piece.</summary>
    public IEnumerable<ReadOnlyMemory<T>> GetReadOnlyDataBuffers() => [values.AsMemory(0, Count)];

    /// <summary>The validity bits, as one piece: bit r of the column, least significant first, is set where row r has a value.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> GetReadOnlyNullBitMapBuffers()
    {
        var bits = new byte[(Count + 7) / 8];
        for (var row = 0; row < Count; row++)
        {
            bits[row >> 3] |= (byte)(validity[row] ? 1 << (row & 7) : 0);
        }

        return [bits];
    }

    /// <summary>Enumerates the values.</summary>
    public IEnumerator<T?> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return validity[row] ? values[row] : null;
        }
    }

    /// <inheritdoc/>
    public override bool IsValid(long index) => validity[Row(index)];

    int[] IKeyColumn.Codes(out int count) => GetCodes(out count);

    void IKeyColumn.SortRows(int[] rows, bool ascending, bool putNullValuesLast) => SortRowNumbers(rows, ascending, putNullValuesLast);

    /// <summary>Makes a column of the same class.</summary>
    protected virtual PrimitiveDataFrameColumn<T> CreateNewColumn(string name, long length = 0) => new(name, length);

    /// <summary>The value of a row.</summary>
    protected T? GetTypedValue(long rowIndex) => this[rowIndex];

    /// <inheritdoc/>
    protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    /// <inheritdoc/>
    protected override object? GetValue(long rowIndex) => this[rowIndex];

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> GetValues(long startIndex, int length) =>
        Enumerable.Range(0, length).Select(offset => GetValue(startIndex + offset)).ToArray();

    /// <inheritdoc/>
    protected override void SetValue(long rowIndex, object? value) =>
        this[rowIndex] = value is null ? null : Conversion.To<T>(value, Name, rowIndex);

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0) => Clone(numberOfNullsToAppend);

    /// <inheritdoc/>
    protected internal override void Resize(long length)
    {
        if (length < Length)
        {
            validity.Truncate((int)length);
            Length = length;
            return;
        }

        AppendMany(null, length - Length);
    }

    internal override DataFrameColumn Gather(int[] rows) => GatherTyped(rows);

    internal override TableColumn Shown() =>
        new(Name, CellText.TypeName(typeof(T)), IsNumericColumn(), row => CellText.Shown(GetValue(row)), row => validity[(int)row] ? CellText.Exact(values[row]) : null);

    internal PrimitiveDataFrameColumn<T> Filled(IEnumerable<T?> source)
    {
        Fill(source);
        return this;
    }

    internal PrimitiveDataFrameColumn<T> Filled(IEnumerable<T> source)
    {
        Fill(source);
        return this;
    }

    /// <summary>A column of the same class and name over the given arrays, which it owns from now on.</summary>
    internal PrimitiveDataFrameColumn<T> NewColumn(T[] newValues, ValidityBits newValidity)
    {
        var column = CreateNewColumn(Name);
        column.Adopt(newValues, newValues.Length);
        column.validity = newValidity;
        return column;
    }

    /// <summary>Takes over an array of values, none of them null.</summary>
    internal PrimitiveDataFrameColumn<T> Adopt(T[] newValues, int length)
    {
        values = newValues;
        validity = new ValidityBits();
        Length = length;
        return this;
    }

    internal void Adopt(T[] newValues, ValidityBits newValidity)
    {
        Adopt(newValues, newValues.Length);
        validity = newValidity;
    }

    internal PrimitiveDataFrameColumn<T> GatherTyped(int[] rows)
    {
        var gathered = GC.AllocateUninitializedArray<T>(rows.Length);
        var source = Values;
        var missing = false;
        for (var index = 0; index < rows.Length; index++)
        {
            var row = rows[index];
            if ((uint)row < (uint)source.Length)
            {
                gathered[index] = source[row];
            }
            else
            {
                gathered[index] = default;
                missing = true;
            }
        }

        return NewColumn(gathered, validity.Gather(rows, missing));
    }

    private void Fill(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var array = source.ToArray();
        Adopt(array, array.Length);
    }

    private void Fill(IEnumerable<T?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.TryGetNonEnumeratedCount(out var count))
        {
            Reserve(count);
        }

        foreach (var value in source)
        {
            Append(value);
        }
    }

    private void SetTyped(int row, T? value)
    {
        values[row] = value.GetValueOrDefault();
        validity.Set(row, value.HasValue, Count);
    }

    private void Reserve(int count)
    {
        if (count > values.Length)
        {
            Array.Resize(ref values, Math.Max(count, (int)Math.Min(values.Length * 2L, Array.MaxLength)));
        }
    }
}
