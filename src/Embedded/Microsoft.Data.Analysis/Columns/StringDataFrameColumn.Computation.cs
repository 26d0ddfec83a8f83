namespace Microsoft.Data.Analysis;

/// <content>Joining, comparing and changing texts; each distinct text is looked at once.</content>
public partial class StringDataFrameColumn
{
    /// <summary>The most texts that one column holds.</summary>
#pragma warning disable CA1051, CA1805, CA2211 // the original has a field of this name
    public static int MaxCapacity = Array.MaxLength;
#pragma warning restore CA1051, CA1805, CA2211

    /// <summary>A text put before each text of a column.</summary>
    public static StringDataFrameColumn Add(string value, StringDataFrameColumn right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return right.Apply(text => value + text);
    }

    /// <summary>A text put after each text.</summary>
    public StringDataFrameColumn Add(string value, bool inPlace = false) => Apply(text => text + value, inPlace);

    /// <summary>The other column's value put after each text; null where one of them is.</summary>
    public override DataFrameColumn Add(DataFrameColumn column, bool inPlace = false)
    {
        ArgumentNullException.ThrowIfNull(column);
        CheckSameLength(column);
        var (result, exact) = (new StringStore(), column.Shown().Exact);
        for (var row = 0; row < store.Count; row++)
        {
            result.Append(store[row] is { } text && exact(row) is { } more ? text + more : null);
        }

        return Finish(result, inPlace);
    }

    /// <summary>A value put after each text.</summary>
    public override DataFrameColumn Add<T>(T value, bool inPlace = false) => value is DataFrameColumn column
        ? Add(column, inPlace)
        : Add(global::Analysis.Display.CellText.Exact(value) ?? "", inPlace);

    /// <summary>Each text replaced by what a function makes of it; called once per distinct text. Nulls stay.</summary>
    public StringDataFrameColumn Apply(Func<string, string?> func, bool inPlace = false) => Finish(store.Map(func), inPlace);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new StringDataFrameColumn DropNulls() => (StringDataFrameColumn)DropNullsImplementation();

    /// <inheritdoc cref="DataFrameColumn.FillNulls(object, bool)"/>
    public StringDataFrameColumn FillNulls(string value, bool inPlace = false) => (StringDataFrameColumn)FillNullsImplementation(value, inPlace);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseEquals{T}(T)"/>
    public PrimitiveDataFrameColumn<bool> ElementwiseEquals(string? value) => Compare(Relation.Equal, value);

    /// <inheritdoc cref="DataFrameColumn.ElementwiseNotEquals{T}(T)"/>
    public PrimitiveDataFrameColumn<bool> ElementwiseNotEquals(string? value) => Compare(Relation.NotEqual, value);

#pragma warning disable CS1591, CA2225 // operators mean what Add says
    public static StringDataFrameColumn operator +(StringDataFrameColumn column, string value) => column.Add(value);

    public static StringDataFrameColumn operator +(string value, StringDataFrameColumn column) => Add(value, column);
#pragma warning restore CS1591, CA2225

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<string>(parent, columnIndex, RowGroups.Of(this));

    /// <inheritdoc/>
    protected override DataFrameColumn ClampImplementation<U>(U min, U max, bool inPlace) =>
        Apply(text => min is string least && string.CompareOrdinal(text, least) < 0 ? least
            : max is string most && string.CompareOrdinal(text, most) > 0 ? most : text, inPlace);

    /// <inheritdoc/>
    protected override DataFrameColumn FilterImplementation<U>(U min, U max) => Gather(Array.FindAll(
        RowNumbers.All(Length),
        row => store[row] is { } text && !(min is string least && string.CompareOrdinal(text, least) < 0)
            && !(max is string most && string.CompareOrdinal(text, most) > 0)));

    internal override BooleanDataFrameColumn Compare(Relation relation, DataFrameColumn right)
    {
        CheckSameLength(right);
        var other = right as StringDataFrameColumn ?? throw Unsupported($"Comparison with {right.DataType.Name}");
        var answers = new bool[store.Count];
        for (var row = 0; row < answers.Length; row++)
        {
            answers[row] = Holds(relation, string.CompareOrdinal(store[row], other.store[row]));
        }

        return WithNulls(relation, answers, row => !other.IsValid(row), other.NullCount > 0);
    }

    internal override BooleanDataFrameColumn Compare(Relation relation, object? value)
    {
        if (value is DataFrameColumn column)
        {
            return Compare(relation, column);
        }

        var other = value is null or string ? (string?)value : throw Unsupported($"Comparison with {value.GetType().Name}");
        var byCode = new bool[store.Pool.Count];
        for (var code = 0; code < byCode.Length; code++)
        {
            byCode[code] = Holds(relation, string.CompareOrdinal(store.Pool[code], other));
        }

        var answers = new bool[store.Count];
        for (var row = 0; row < answers.Length; row++)
        {
            answers[row] = store.Codes[row] >= 0 && byCode[store.Codes[row]];
        }

        return WithNulls(relation, answers, _ => other is null, other is null);
    }

    internal override int[] Match(DataFrameColumn other, out int[] otherCodes, out int count)
    {
        var texts = other as StringDataFrameColumn ?? throw new ArgumentException(
            $"Column '{Name}' holds texts and column '{other.Name}' holds {other.DataType.Name}; they cannot be equal. Convert one of them.");
        otherCodes = Array.ConvertAll(texts.store.DistinctCodes(), code => code + 1);
        var pool = texts.store.Pool;
        count = pool.Count + 1;
        var numbers = new Dictionary<string, int>(count, StringComparer.Ordinal);
        for (var code = 0; code < pool.Count; code++)
        {
            numbers.TryAdd(pool[code], code + 1);
        }

        var map = new int[store.Pool.Count];
        for (var code = 0; code < map.Length; code++)
        {
            map[code] = numbers.GetValueOrDefault(store.Pool[code], RowMatch.Unmatched);
        }

        return Array.ConvertAll(store.Codes.ToArray(), code => code < 0 ? 0 : map[code]);
    }

    private StringDataFrameColumn Finish(StringStore result, bool inPlace)
    {
        if (!inPlace)
        {
            return new StringDataFrameColumn(Name, result);
        }

        store = result;
        return this;
    }
}
