namespace Microsoft.Data.Analysis;

/// <content>Comparisons, extremes and changed values; what numbers alone can do is in <see cref="NumberKind"/>.</content>
public partial class PrimitiveDataFrameColumn<T>
{
    private static readonly NumberKind? Kind = NumberKind.Of(typeof(T));

    /// <inheritdoc/>
    public override object? Max() => Enumerable.Max(this);

    /// <inheritdoc/>
    public override object? Min() => Enumerable.Min(this);

    /// <inheritdoc cref="DataFrameColumn.Clamp{U}(U, U, bool)"/>
    public PrimitiveDataFrameColumn<T> Clamp(T min, T max, bool inPlace = false) => (PrimitiveDataFrameColumn<T>)base.Clamp(min, max, inPlace);

    /// <inheritdoc cref="DataFrameColumn.Filter{U}(U, U)"/>
    public PrimitiveDataFrameColumn<T> Filter(T min, T max) => (PrimitiveDataFrameColumn<T>)base.Filter(min, max);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new PrimitiveDataFrameColumn<T> DropNulls() => (PrimitiveDataFrameColumn<T>)base.DropNulls();

    /// <inheritdoc cref="DataFrameColumn.FillNulls(object, bool)"/>
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false) => (PrimitiveDataFrameColumn<T>)base.FillNulls(value, inPlace);

    /// <summary>Each value replaced by what a function makes of it; nulls stay.</summary>
    public PrimitiveDataFrameColumn<T> Apply(Func<T, T> func, bool inPlace = false) => (PrimitiveDataFrameColumn<T>)Finish(Changed(func), inPlace);

    /// <summary>A column of what a function makes of each row, nulls included.</summary>
    public PrimitiveDataFrameColumn<TResult> Apply<TResult>(Func<T?, TResult?> func)
        where TResult : unmanaged => Create(Name, this.Select(func));

    /// <summary>Replaces each row by what a function makes of its value and its number.</summary>
    public void ApplyElementwise(Func<T?, long, T?> func)
    {
        ArgumentNullException.ThrowIfNull(func);
        for (var row = 0; row < Count; row++)
        {
            this[row] = func(this[row], row);
        }
    }

    /// <inheritdoc/>
    public override GroupBy GroupBy(int columnIndex, DataFrame parent) => new GroupBy<T>(parent, columnIndex, RowGroups.Of(this));

    internal PrimitiveDataFrameColumn<T> Changed(Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var result = Clone();
        for (var row = 0; row < Count; row++)
        {
            if (Validity[row])
            {
                result.values[row] = change(values[row]);
            }
        }

        return result;
    }

    internal override bool[] Answers(Relation relation, object right)
    {
        var other = right as DataFrameColumn ?? Single(right);
        if (Kind is not null && NumberKind.Of(other.DataType) is { } kind)
        {
            var common = NumberKind.Common(Kind, kind);
            return common.Compare(relation, common.Convert(this), common.Convert(other), Count);
        }

        var same = other as PrimitiveDataFrameColumn<T> ?? throw Unsupported($"Comparison with {other.DataType.Name}");
        var answers = new bool[Count];
        for (var row = 0; row < answers.Length; row++)
        {
            answers[row] = Holds(relation, Comparer<T>.Default.Compare(values[row], same.values[right is DataFrameColumn ? row : 0]));
        }

        return answers;
    }

    internal override DataFrameColumn? Aggregate(Aggregation aggregation, RowGroups groups) =>
        aggregation is Aggregation.Max or Aggregation.Min ? Extremes(aggregation == Aggregation.Max ? 1 : -1, groups) : base.Aggregate(aggregation, groups);

    internal override void TakeOver(DataFrameColumn result)
    {
        if (result is not PrimitiveDataFrameColumn<T> own)
        {
            own = Kind is { IsInteger: true } && NumberKind.Of(result.DataType) is { IsInteger: true }
                ? (PrimitiveDataFrameColumn<T>)Kind.Convert(result)
                : throw new ArgumentException($"The result is {result.DataType.Name} and cannot be put into column '{Name}', which holds {typeof(T).Name}. Call without inPlace.");
        }

        Adopt(own.values, own.Validity);
    }

    private DataFrameColumn Single(object value) => NumberKind.Of(value.GetType()) is { } kind && Kind is not null
        ? kind.Single(value)
        : TypedColumns.Over(Name, [value is T same ? same : throw new ArgumentException($"Column '{Name}' holds {typeof(T).Name} and cannot be compared with {value.GetType().Name} '{value}'.", nameof(value))]);

    private DataFrameColumn Extremes(int sign, RowGroups groups)
    {
        var best = new int[groups.Count];
        Array.Fill(best, -1);
        for (var row = 0; row < Count; row++)
        {
            ref var found = ref best[groups.GroupOfRow[row]];
            if (Validity[row] && (found < 0 || sign * Comparer<T>.Default.Compare(values[row], values[found]) > 0))
            {
                found = row;
            }
        }

        return Gather(best);
    }
}
