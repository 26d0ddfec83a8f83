namespace Microsoft.Data.Analysis;

/// <content>Arithmetic, logic, comparisons and statistics; numbers go to <see cref="NumberKind"/>.</content>
public partial class PrimitiveDataFrameColumn<T>
{
    private static readonly NumberKind? Kind = NumberKind.Of(typeof(T));

    /// <inheritdoc/>
    public override bool IsNumericColumn() => Kind is not null;

    /// <inheritdoc/>
    public override object? Max() => Extreme(sign: 1);

    /// <inheritdoc/>
    public override object? Min() => Extreme(sign: -1);

    /// <inheritdoc/>
    public override object? Product() => Number("Product").Total(Running.Product, this);

    /// <inheritdoc/>
    public override object? Sum() => Number("Sum").Total(Running.Sum, this);

    /// <inheritdoc/>
    public override double Mean() => Number("Mean").Mean(this);

    /// <inheritdoc/>
    public override double Median() => Number("Median").Median(this);

    /// <inheritdoc/>
    public override bool All() => Truths("All").Count(true) == Count - NullCount;

    /// <inheritdoc/>
    public override bool Any() => Truths("Any").Contains(true);

    /// <inheritdoc/>
    public override DataFrameColumn Abs(bool inPlace = false) => Finish(Number("Abs").Abs(this), inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Round(bool inPlace = false) => Finish(Number("Round").Round(this), inPlace);

    /// <inheritdoc/>
    public override DataFrameColumn Description()
    {
        var (kind, description) = (Number("Description"), new DoubleDataFrameColumn(Name));
        description.Append(Count - NullCount);
        foreach (var value in new[] { Max(), Min() })
        {
            description.Append(value is null ? null : Conversion.To<double>(value, Name, 0));
        }

        description.Append(NullCount == Count ? null : kind.Mean(this));
        return description;
    }

    /// <inheritdoc cref="DataFrameColumn.Clamp{U}(U, U, bool)"/>
    public PrimitiveDataFrameColumn<T> Clamp(T min, T max, bool inPlace = false) => (PrimitiveDataFrameColumn<T>)ClampImplementation(min, max, inPlace);

    /// <inheritdoc cref="DataFrameColumn.Filter{U}(U, U)"/>
    public PrimitiveDataFrameColumn<T> Filter(T min, T max) => (PrimitiveDataFrameColumn<T>)FilterImplementation(min, max);

    /// <inheritdoc cref="DataFrameColumn.DropNulls"/>
    public new PrimitiveDataFrameColumn<T> DropNulls() => (PrimitiveDataFrameColumn<T>)DropNullsImplementation();

    /// <inheritdoc cref="DataFrameColumn.FillNulls(object, bool)"/>
    public PrimitiveDataFrameColumn<T> FillNulls(T value, bool inPlace = false) => (PrimitiveDataFrameColumn<T>)FillNullsImplementation(value, inPlace);

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

    /// <inheritdoc/>
    protected override DataFrameColumn ClampImplementation<U>(U min, U max, bool inPlace)
    {
        var (low, high) = (Bound(min), Bound(max));
        return Finish(
            Changed(value => low is { } least && Comparer<T>.Default.Compare(value, least) < 0 ? least
                : high is { } most && Comparer<T>.Default.Compare(value, most) > 0 ? most : value),
            inPlace);
    }

    /// <inheritdoc/>
    protected override DataFrameColumn FilterImplementation<U>(U min, U max)
    {
        var (low, high) = (Bound(min), Bound(max));
        return GatherTyped(Array.FindAll(
            RowNumbers.All(Length),
            row => validity[row] && !(low is { } least && Comparer<T>.Default.Compare(values[row], least) < 0)
                && !(high is { } most && Comparer<T>.Default.Compare(values[row], most) > 0)));
    }

    internal PrimitiveDataFrameColumn<T> Changed(Func<T, T> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var result = Clone();
        for (var row = 0; row < Count; row++)
        {
            if (validity[row])
            {
                result.values[row] = change(values[row]);
            }
        }

        return result;
    }

    internal override DataFrameColumn Compute(Operation operation, DataFrameColumn right, bool inPlace)
    {
        CheckSameLength(right);
        return Finish(Computed(operation, this, right, Count), inPlace);
    }

    internal override DataFrameColumn Compute(Operation operation, object? value, bool reverse, bool inPlace)
    {
        if (value is DataFrameColumn)
        {
            return base.Compute(operation, value, reverse, inPlace);
        }

        var single = NumberKind.Of(value?.GetType() ?? typeof(T))?.Single(value)
            ?? throw Unsupported($"{operation} with {value?.GetType().Name}");
        var result = reverse ? Computed(operation, single, this, Count) : Computed(operation, this, single, Count);
        result.SetName(Name);
        return Finish(result, inPlace);
    }

    internal override DataFrameColumn Shift(int bits, bool inPlace) => Finish(Number("Shift").Shift(this, bits), inPlace);

    internal override DataFrameColumn Accumulate(Running running, int[] rows, bool inPlace) =>
        Finish(Number($"Cumulative{running}").Accumulate(running, this, rows), inPlace);

    internal override DataFrameColumn? Aggregate(Aggregation aggregation, RowGroups groups) => Kind is not null
        ? Kind.Aggregate(aggregation, this, groups)
        : aggregation is Aggregation.Max or Aggregation.Min ? Extremes(aggregation, groups) : null;

    internal DataFrameColumn Extremes(Aggregation aggregation, RowGroups groups)
    {
        var best = new int[groups.Count];
        Array.Fill(best, -1);
        var sign = aggregation == Aggregation.Max ? 1 : -1;
        for (var row = 0; row < Count; row++)
        {
            var group = groups.GroupOfRow[row];
            if (group >= 0 && validity[row] && (best[group] < 0 || sign * Comparer<T>.Default.Compare(values[row], values[best[group]]) > 0))
            {
                best[group] = row;
            }
        }

        return GatherTyped(best);
    }

    /// <summary>Puts a result into this column, or returns it.</summary>
    private DataFrameColumn Finish(DataFrameColumn result, bool inPlace)
    {
        if (!inPlace)
        {
            return result;
        }

        var fits = result.DataType == typeof(T) || (Kind is not null && IsWhole(result.DataType) && IsWhole(typeof(T)));
        var own = fits ? (PrimitiveDataFrameColumn<T>)(result.DataType == typeof(T) ? result : Kind!.Convert(result)) : throw new ArgumentException(
            $"The result is {result.DataType.Name} and cannot be put into column '{Name}', which holds {typeof(T).Name}. Call without inPlace.", nameof(inPlace));
        Adopt(own.values, own.validity);
        Length = own.Length;
        return this;
    }

    private static bool IsWhole(Type type) => NumberKind.Of(type) is not null && type != typeof(double) && type != typeof(float) && type != typeof(decimal);

    private static DataFrameColumn Computed(Operation operation, DataFrameColumn left, DataFrameColumn right, int length)
    {
        if (NumberKind.Of(left.DataType) is not { } leftKind || NumberKind.Of(right.DataType) is not { } rightKind)
        {
            throw left.Unsupported($"{operation} with {right.DataType.Name}");
        }

        var kind = NumberKind.Common(leftKind, rightKind);
        return kind.Compute(operation, kind.Convert(left), kind.Convert(right), length);
    }

    private NumberKind Number(string what) => Kind ?? throw Unsupported(what);

    private ReadOnlySpan<bool> Truths(string what) => this is PrimitiveDataFrameColumn<bool> truths ? truths.Values : throw Unsupported(what);

    private T? Bound(object? bound) => bound is null ? null : Conversion.To<T>(bound, Name, 0);

    private object? Extreme(int sign)
    {
        var best = -1;
        for (var row = 0; row < Count; row++)
        {
            if (validity[row] && (best < 0 || sign * Comparer<T>.Default.Compare(values[row], values[best]) > 0))
            {
                best = row;
            }
        }

        return best < 0 ? null : values[best];
    }
}
