using System.Collections;
using Analysis.Display;

namespace Microsoft.Data.Analysis;

/// <summary>A column of texts. Equal texts are kept once where they repeat; comparisons and sorting go by code unit (ordinal).</summary>
public partial class StringDataFrameColumn : DataFrameColumn, IEnumerable<string?>, IKeyColumn, ITextColumn
{
    private StringStore store = new();

    /// <summary>Makes a column of <paramref name="length"/> nulls.</summary>
    public StringDataFrameColumn(string name, long length = 0)
        : base(name, 0, typeof(string)) => Resize(length);

    /// <summary>Makes a column of texts, any of which may be null.</summary>
    public StringDataFrameColumn(string name, IEnumerable<string?> values)
        : this(name)
    {
        ArgumentNullException.ThrowIfNull(values);
        foreach (var value in values)
        {
            Append(value);
        }
    }

    internal StringDataFrameColumn(string name, StringStore store)
        : base(name, store.Count, typeof(string)) => this.store = store;

    /// <inheritdoc/>
    public override long NullCount => store.NullCount;

    internal StringStore Store => store;

    /// <summary>The text of a row, from 0; null where it is null.</summary>
    public new string? this[long rowIndex]
    {
        get => store[Row(rowIndex)];
        set => store[Row(rowIndex)] = value;
    }

    /// <summary>The texts of <paramref name="length"/> rows from <paramref name="startIndex"/>.</summary>
    public new List<string?> this[long startIndex, int length] => [.. Enumerable.Range(0, length).Select(offset => this[startIndex + offset])];

    /// <summary>Adds a row at the end.</summary>
    public void Append(string? value)
    {
        store.Append(value);
        Length = store.Count;
    }

    /// <inheritdoc cref="DataFrameColumn.Clone(long)"/>
    public new StringDataFrameColumn Clone(long numberOfNullsToAppend = 0)
    {
        var copy = new StringDataFrameColumn(Name, store.Copy());
        copy.Resize(Length + numberOfNullsToAppend);
        return copy;
    }

    /// <inheritdoc cref="DataFrameColumn.Clone(DataFrameColumn, bool, long)"/>
    public new StringDataFrameColumn Clone(DataFrameColumn? mapIndices, bool invertMapIndices, long numberOfNullsToAppend) =>
        (StringDataFrameColumn)CloneImplementation(mapIndices, invertMapIndices, numberOfNullsToAppend);

    /// <inheritdoc cref="DataFrameColumn.Sort"/>
    public new StringDataFrameColumn Sort(bool ascending = true, bool putNullValuesLast = true) => (StringDataFrameColumn)base.Sort(ascending, putNullValuesLast);

    /// <summary>Enumerates the texts.</summary>
    public IEnumerator<string?> GetEnumerator()
    {
        for (var row = 0; row < store.Count; row++)
        {
            yield return store[row];
        }
    }

    /// <inheritdoc/>
    public override bool IsValid(long index) => store.Codes[Row(index)] >= 0;

    ReadOnlySpan<int> ITextColumn.Codes => store.Codes;

    IReadOnlyList<string> ITextColumn.Texts => store.Pool;

    int[] IKeyColumn.Codes(out int count) => GetCodes(out count);

    void IKeyColumn.SortRows(int[] rows, bool ascending, bool putNullValuesLast) => SortRowNumbers(rows, ascending, putNullValuesLast);

    /// <inheritdoc/>
    protected override IEnumerator GetEnumeratorCore() => GetEnumerator();

    /// <inheritdoc/>
    protected override object? GetValue(long rowIndex) => this[rowIndex];

    /// <inheritdoc/>
    protected override IReadOnlyList<object?> GetValues(long startIndex, int length) => this[startIndex, length];

    /// <inheritdoc/>
    protected override void SetValue(long rowIndex, object? value) =>
        this[rowIndex] = value is null ? null : Conversion.To<string>(value, Name, rowIndex);

    /// <inheritdoc/>
    protected override DataFrameColumn CloneImplementation(long numberOfNullsToAppend = 0) => Clone(numberOfNullsToAppend);

    /// <inheritdoc/>
    protected internal override void Resize(long length)
    {
        store.Resize(checked((int)length));
        Length = length;
    }

    internal override DataFrameColumn Gather(int[] rows) => new StringDataFrameColumn(Name, store.Gather(rows));

    internal override int[] GetCodes(out int count)
    {
        var codes = store.DistinctCodes();
        count = store.Pool.Count;
        return codes;
    }

    internal override void SortRowNumbers(int[] rows, bool ascending, bool putNullValuesLast)
    {
        var ranks = store.Ranks();
        var last = (ulong)ranks.Length + 1;
        var keys = new ulong[rows.Length];
        for (var index = 0; index < rows.Length; index++)
        {
            var code = store.Codes[rows[index]];
            var rank = code < 0 ? 0 : (ulong)ranks[code] + 1;
            keys[index] = code < 0 ? (putNullValuesLast ? last : 0) : ascending ? rank : last - rank;
        }

        RowSort.ByKeys(rows, keys);
    }

    internal override TableColumn Shown() => new(Name, "string", IsNumber: false, row => this[row], row => this[row]);
}
