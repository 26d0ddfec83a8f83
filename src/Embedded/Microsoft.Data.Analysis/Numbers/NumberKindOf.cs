using System.Numerics;
using System.Numerics.Tensors;

namespace Microsoft.Data.Analysis;

/// <inheritdoc/>
internal sealed partial class NumberKind<T> : NumberKind
    where T : unmanaged, INumber<T>
{
    public override Type Type => typeof(T);

    private static bool IsFloating => typeof(T) == typeof(double) || typeof(T) == typeof(float);

    public override DataFrameColumn Convert(DataFrameColumn column) => column is PrimitiveDataFrameColumn<T> ? column : Of(column.DataType)!.To<T>(column);

    public override PrimitiveDataFrameColumn<TTo> To<TTo>(DataFrameColumn column)
    {
        var source = (PrimitiveDataFrameColumn<T>)column;
        var converted = new TTo[source.Count];
        var row = 0;
        try
        {
            for (; row < converted.Length; row++)
            {
                converted[row] = TTo.CreateChecked(source.Values[row]);
            }
        }
        catch (OverflowException)
        {
            throw new OverflowException($"Row {row} of column '{column.Name}' is {source[row]}, which does not fit {typeof(TTo).Name}.");
        }

        return TypedColumns.Over(column.Name, converted, source.Bits.Copy());
    }

    public override DataFrameColumn Single(object? value) =>
        TypedColumns.Empty<T>("value", 0).Filled([value is null ? null : Conversion.To<T>(value, "value", 0)]);

    public override DataFrameColumn Compute(Operation operation, DataFrameColumn left, DataFrameColumn right, int length)
    {
        var (a, b) = ((PrimitiveDataFrameColumn<T>)left, (PrimitiveDataFrameColumn<T>)right);
        var bits = BothValid(a, b, length);
        var result = new T[length];
        if (IsFloating && operation != Operation.Modulo)
        {
            Vectorized(operation, a.Values, b.Values, result);
            ClearNulls(result, bits);
        }
        else
        {
            _ = operation switch
            {
                Operation.Add => Checked<Adding<T>>(operation, a, b, result, bits),
                Operation.Subtract => Checked<Subtracting<T>>(operation, a, b, result, bits),
                Operation.Multiply => Checked<Multiplying<T>>(operation, a, b, result, bits),
                Operation.Divide => Checked<Dividing<T>>(operation, a, b, result, bits),
                _ => Checked<Modulating<T>>(operation, a, b, result, bits),
            };
        }

        return TypedColumns.Over(left.Length == length ? left.Name : right.Name, result, bits);
    }

    public override bool[] Compare(Relation relation, DataFrameColumn left, DataFrameColumn right, int length)
    {
        var a = ((PrimitiveDataFrameColumn<T>)left).Values;
        var b = ((PrimitiveDataFrameColumn<T>)right).Values;
        var result = new bool[length];
        switch (relation)
        {
            case Relation.Equal: Loop<IsEqual<T>, bool>(a, b, result); break;
            case Relation.NotEqual: Loop<IsNotEqual<T>, bool>(a, b, result); break;
            case Relation.Greater: Loop<IsGreater<T>, bool>(a, b, result); break;
            case Relation.GreaterOrEqual: Loop<IsGreaterOrEqual<T>, bool>(a, b, result); break;
            case Relation.Less: Loop<IsLess<T>, bool>(a, b, result); break;
            default: Loop<IsLessOrEqual<T>, bool>(a, b, result); break;
        }

        return result;
    }

    // A side of one row has the mask 0 and so is read again and again.
    private static int Mask(int count, int length) => count == length ? -1 : 0;

    private static void Loop<TOperator, TResult>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<TResult> result)
        where TOperator : IOperator<T, TResult>
    {
        var (leftMask, rightMask) = (Mask(left.Length, result.Length), Mask(right.Length, result.Length));
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = TOperator.Apply(left[row & leftMask], right[row & rightMask]);
        }
    }

    private static bool Checked<TOperator>(Operation operation, PrimitiveDataFrameColumn<T> left, PrimitiveDataFrameColumn<T> right, T[] result, ValidityBits bits)
        where TOperator : IOperator<T, T>
    {
        var a = left.Values;
        var b = right.Values;
        var (leftMask, rightMask) = (Mask(a.Length, result.Length), Mask(b.Length, result.Length));
        var row = 0;
        try
        {
            for (; row < result.Length; row++)
            {
                if (bits[row])
                {
                    result[row] = TOperator.Apply(a[row & leftMask], b[row & rightMask]);
                }
            }
        }
        catch (OverflowException)
        {
            throw new OverflowException(
                $"{operation} in row {row} of column '{left.Name}': the result of {a[row & leftMask]} and {b[row & rightMask]} does not fit {typeof(T).Name}. Use a column of a larger type.");
        }
        catch (DivideByZeroException)
        {
            throw new DivideByZeroException(
                $"{operation} in row {row} of column '{left.Name}': {a[row & leftMask]} by zero. Drop those rows, or use a Double column, which gives infinity or NaN.");
        }

        return true;
    }

    private static void Vectorized(Operation operation, ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result)
    {
        if (left.Length == result.Length && right.Length == result.Length)
        {
            Pairwise(operation, left, right, result);
            return;
        }

        switch (operation)
        {
            case Operation.Add: Loop<Adding<T>, T>(left, right, result); break;
            case Operation.Subtract: Loop<Subtracting<T>, T>(left, right, result); break;
            case Operation.Multiply: Loop<Multiplying<T>, T>(left, right, result); break;
            default: Loop<Dividing<T>, T>(left, right, result); break;
        }
    }

    private static void Pairwise(Operation operation, ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> result)
    {
        switch (operation)
        {
            case Operation.Add: TensorPrimitives.Add(left, right, result); break;
            case Operation.Subtract: TensorPrimitives.Subtract(left, right, result); break;
            case Operation.Multiply: TensorPrimitives.Multiply(left, right, result); break;
            default: TensorPrimitives.Divide(left, right, result); break;
        }
    }

    private static ValidityBits BothValid(PrimitiveDataFrameColumn<T> left, PrimitiveDataFrameColumn<T> right, int length)
    {
        if (left.Count == right.Count)
        {
            return ValidityBits.And(left.Bits, right.Bits, length);
        }

        var (single, many) = left.Count == length ? (right, left) : (left, right);
        return single.NullCount == 0 ? many.Bits.Copy() : ValidityBits.From(new byte[ValidityBits.Bytes(length)], length);
    }

    private static void ClearNulls(Span<T> values, ValidityBits bits)
    {
        for (var row = 0; bits.NullCount > 0 && row < values.Length; row++)
        {
            values[row] = bits[row] ? values[row] : default;
        }
    }
}
