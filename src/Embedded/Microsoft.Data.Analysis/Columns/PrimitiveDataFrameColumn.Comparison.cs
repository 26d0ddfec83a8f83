namespace Microsoft.Data.Analysis;

/// <content>Logic, comparisons, and finding equal values in another column.</content>
public partial class PrimitiveDataFrameColumn<T>
{
    /// <inheritdoc/>
    public override BooleanDataFrameColumn ElementwiseEquals<U>(U value) => Compare(Relation.Equal, value);

    /// <inheritdoc/>
    public override BooleanDataFrameColumn ElementwiseNotEquals<U>(U value) => Compare(Relation.NotEqual, value);

    /// <inheritdoc/>
    public override BooleanDataFrameColumn ElementwiseGreaterThan<U>(U value) => Compare(Relation.Greater, value);

    /// <inheritdoc/>
    public override BooleanDataFrameColumn ElementwiseGreaterThanOrEqual<U>(U value) => Compare(Relation.GreaterOrEqual, value);

    /// <inheritdoc/>
    public override BooleanDataFrameColumn ElementwiseLessThan<U>(U value) => Compare(Relation.Less, value);

    /// <inheritdoc/>
    public override BooleanDataFrameColumn ElementwiseLessThanOrEqual<U>(U value) => Compare(Relation.LessOrEqual, value);

    internal override DataFrameColumn Combine(Logic logic, DataFrameColumn right, bool inPlace)
    {
        CheckSameLength(right);
        if (this is not PrimitiveDataFrameColumn<bool> mine || right is not PrimitiveDataFrameColumn<bool> other)
        {
            throw Unsupported($"{logic} with {right.DataType.Name}");
        }

        var bits = ValidityBits.And(mine.validity, other.validity, Count);
        var result = new bool[Count];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = bits[row] && Combined(logic, mine.values[row], other.values[row]);
        }

        return Finish(TypedColumns.Over(Name, result, bits), inPlace);
    }

    internal override PrimitiveDataFrameColumn<bool> Combine(Logic logic, bool value, bool inPlace) =>
        this is PrimitiveDataFrameColumn<bool> mine
            ? (PrimitiveDataFrameColumn<bool>)Finish(mine.Changed(truth => Combined(logic, truth, value)), inPlace)
            : throw Unsupported(logic.ToString());

    internal override BooleanDataFrameColumn Compare(Relation relation, DataFrameColumn right)
    {
        CheckSameLength(right);
        return WithNulls(relation, Answers(relation, right), row => !right.IsValid(row), right.NullCount > 0);
    }

    internal override BooleanDataFrameColumn Compare(Relation relation, object? value) => value switch
    {
        DataFrameColumn column => Compare(relation, column),
        null => WithNulls(relation, new bool[Count], _ => true, otherHasNulls: true),
        _ => WithNulls(relation, Answers(relation, Single(value)), _ => false, otherHasNulls: false),
    };

    internal override int[] Match(DataFrameColumn other, out int[] otherCodes, out int count)
    {
        if (other is PrimitiveDataFrameColumn<T> same)
        {
            var codes = new int[Count];
            otherCodes = new int[same.Count];
            count = OrderKey.Exists<T>()
                ? KeyMatch.Write(this, same, codes, otherCodes)
                : MatchHashed(same, codes, otherCodes);
            return codes;
        }

        if (Kind is not null && NumberKind.Of(other.DataType) is { } kind)
        {
            var common = NumberKind.Common(Kind, kind);
            return common.Convert(this).Match(common.Convert(other), out otherCodes, out count);
        }

        throw new ArgumentException($"Column '{Name}' holds {DataType.Name} and column '{other.Name}' holds {other.DataType.Name}; they cannot be equal. Convert one of them.");
    }

    private static bool Combined(Logic logic, bool left, bool right) => logic switch
    {
        Logic.And => left & right,
        Logic.Or => left | right,
        _ => left ^ right,
    };

    private DataFrameColumn Single(object value) => NumberKind.Of(value.GetType()) is { } kind && Kind is not null
        ? kind.Single(value)
        : TypedColumns.Over(Name, [value is T same ? same : throw new ArgumentException($"Column '{Name}' holds {typeof(T).Name} and cannot be compared with {value.GetType().Name} '{value}'.", nameof(value))]);

    private bool[] Answers(Relation relation, DataFrameColumn right)
    {
        if (Kind is not null && NumberKind.Of(right.DataType) is { } kind)
        {
            var common = NumberKind.Common(Kind, kind);
            return common.Compare(relation, common.Convert(this), common.Convert(right), Count);
        }

        var other = right as PrimitiveDataFrameColumn<T> ?? throw Unsupported($"Comparison with {right.DataType.Name}");
        var answers = new bool[Count];
        for (var row = 0; row < answers.Length; row++)
        {
            var order = Comparer<T>.Default.Compare(values[row], other.values[other.Count == Count ? row : 0]);
            answers[row] = Holds(relation, order);
        }

        return answers;
    }

    private int MatchHashed(PrimitiveDataFrameColumn<T> other, int[] codes, int[] otherCodes)
    {
        var count = other.HashCodes(otherCodes);
        var numbers = new Dictionary<T, int>();
        for (var row = 0; row < otherCodes.Length; row++)
        {
            otherCodes[row]++;
            if (otherCodes[row] > 0)
            {
                numbers.TryAdd(other.values[row], otherCodes[row]);
            }
        }

        for (var row = 0; row < codes.Length; row++)
        {
            codes[row] = !validity[row] ? 0 : numbers.GetValueOrDefault(values[row], RowMatch.Unmatched);
        }

        return count + 1;
    }
}
