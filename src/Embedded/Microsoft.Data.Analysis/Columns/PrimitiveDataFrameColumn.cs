using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>A column of numbers, truth values, characters or dates: one array of values, and one of flags once a row is null.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public partial class PrimitiveDataFrameColumn<T> : DataFrameColumn, IEnumerable<T?>, ITypedColumn<T>
    where T : unmanaged
{
    // Rows past Length may hold anything; rows that are null hold default(T), which sums and comparisons rely on.
    private T[] values = [];

    /// <summary>Makes a column of <paramref name="length"/> nulls.</summary>
    public PrimitiveDataFrameColumn(string name, long length = 0)
        : base(name, 0, typeof(T)) => Resize(length);

    /// <summary>Makes a column of values, some of which may be null.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T?> values)
        : this(name) => Fill(values);

    /// <summary>Makes a column of values.</summary>
    public PrimitiveDataFrameColumn(string name, IEnumerable<T> values)
        : this(name) => Fill(values);

    /// <inheritdoc/>
    public override long NullCount => Validity.NullCount;

    ReadOnlySpan<T> ITypedColumn<T>.Values => Values;

    /// <summary>The value of a row, from 0; null where it is null.</summary>
    public new T? this[long rowIndex]
    {
        get
        {
            var row = Row(rowIndex);
            return Validity[row] ? values[row] : null;
        }

        set
        {
            var row = Row(rowIndex);
            values[row] = value.GetValueOrDefault();
            Validity.Set(row, value.HasValue, Count);
        }
    }

    internal int Count => (int)Length;

    internal Span<T> Values => values.AsSpan(0, Count);

    internal Validity Validity { get; private set; } = new();

    /// <summary>Adds a row at the end.</summary>
    public void Append(T? value)
    {
        Reserve(Count + 1L);
        values[Count] = value.GetValueOrDefault();
        Validity.Append(value.HasValue, Count);
        Length++;
    }

    /// <summary>Adds <paramref name="count"/> equal rows at the end.</summary>
    public void AppendMany(T? value, long count)
    {
        Reserve(Count + count);
        values.AsSpan(Count, (int)count).Fill(value.GetValueOrDefault());
        Validity.Append(value.HasValue, Count, (int)count);
        Length += count;
    }

    /// <inheritdoc cref="DataFrameColumn.Clone(long)"/>
    public new PrimitiveDataFrameColumn<T> Clone(long numberOfNullsToAppend = 0) => (PrimitiveDataFrameColumn<T>)base.Clone(numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn, bool, long)"/>
    public new PrimitiveDataFrameColumn<T> Clone(DataFrameColumn mapIndices, bool invertMapIndices = false, long numberOfNullsToAppend = 0) =>
        (PrimitiveDataFrameColumn<T>)base.Clone(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new PrimitiveDataFrameColumn<T> Sort(bool ascending = true, bool putNullValuesLast = true) =>
        (PrimitiveDataFrameColumn<T>)base.Sort(ascending, putNullValuesLast);

    /// <summary>Enumerates the values.</summary>
    public IEnumerator<T?> GetEnumerator()
    {
        for (var row = 0; row < Count; row++)
        {
            yield return Validity[row] ? values[row] : null;
        }
    }

    /// <inheritdoc/>
    public override bool IsValid(long index) => Validity[Row(index)];

    internal override object? GetValue(long rowIndex) => this[rowIndex];

    internal override void SetValue(long rowIndex, object? value) =>
        this[rowIndex] = value is null ? null : Conversion.To<T>(value, Name, rowIndex);

    internal override DataFrameColumn Copy() => TypedColumns.Over(Name, Values.ToArray(), Validity.Copy());

    internal override void Resize(long length)
    {
        if (length >= Length)
        {
            AppendMany(null, length - Length);
            return;
        }

        Validity.Truncate((int)length);
        Length = length;
    }

    internal override DataFrameColumn Gather(int[] rows)
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

        return TypedColumns.Over(Name, gathered, Validity.Gather(rows, missing));
    }

    internal override TableColumn Shown() =>
        new(Name, CellText.TypeName(typeof(T)), IsNumericColumn(), row => CellText.Shown(GetValue(row)), row => Validity[(int)row] ? CellText.Exact(values[row]) : null);

    internal override void SortValues(Span<int> rows, bool ascending) => RowSort.Sort(rows, values, ascending);

    internal override int[] Codes(out int count)
    {
        var numbers = new KeyNumbers<T>(this, first: 0);
        count = numbers.Count;
        return numbers.Codes;
    }

    internal override int[] Match(DataFrameColumn other, out int[] otherCodes, out int count)
    {
        if (other is PrimitiveDataFrameColumn<T> same)
        {
            var numbers = new KeyNumbers<T>(same, first: 1);
            (otherCodes, count) = (numbers.Codes, numbers.Count);
            return numbers.Of(this);
        }

        if (Kind is not null && NumberKind.Of(other.DataType) is { } kind)
        {
            var common = NumberKind.Common(Kind, kind);
            return common.Convert(this).Match(common.Convert(other), out otherCodes, out count);
        }

        throw new ArgumentException($"Column '{Name}' holds {DataType.Name} and column '{other.Name}' holds {other.DataType.Name}; they cannot be equal. Convert one of them.");
    }

    /// <summary>Takes over an array of values; those of null rows are <c>default</c>.</summary>
    internal PrimitiveDataFrameColumn<T> Adopt(T[] newValues, Validity validity)
    {
        (values, Validity, Length) = (newValues, validity, newValues.Length);
        return this;
    }

    /// <summary>Adds another column's rows at the end.</summary>
    internal void AppendAll(PrimitiveDataFrameColumn<T> other)
    {
        Reserve(Length + other.Length);
        other.Values.CopyTo(values.AsSpan(Count));
        for (var row = 0; row < other.Count; row++)
        {
            Validity.Append(other.Validity[row], Count + row);
        }

        Length += other.Length;
    }

    internal PrimitiveDataFrameColumn<T> Fill(IEnumerable<T> source) => Adopt((source ?? throw new ArgumentNullException(nameof(source))).ToArray(), new Validity());

    internal PrimitiveDataFrameColumn<T> Fill(IEnumerable<T?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Reserve(source.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var value in source)
        {
            Append(value);
        }

        return this;
    }

    internal void Reserve(long count)
    {
        if (count > values.Length)
        {
            Array.Resize(ref values, checked((int)Math.Max(count, Math.Min(values.Length * 2L, Array.MaxLength))));
        }
    }
}
