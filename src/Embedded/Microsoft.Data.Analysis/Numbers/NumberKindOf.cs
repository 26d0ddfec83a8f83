using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <inheritdoc/>
internal sealed partial class NumberKind<T> : NumberKind
    where T : unmanaged, INumber<T>
{
    public override Type Type => typeof(T);

    public override bool IsInteger => !IsFloating && typeof(T) != typeof(decimal);

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

        return TypedColumns.Over(column.Name, converted, source.Validity.Copy());
    }

    public override DataFrameColumn Single(object? value) =>
        TypedColumns.Empty<T>("value", 0).Fill([value is null ? (T?)null : Conversion.To<T>(value, "value", 0)]);

    public override DataFrameColumn Compute(Operation operation, DataFrameColumn left, DataFrameColumn right, int length)
    {
        var (a, b) = ((PrimitiveDataFrameColumn<T>)left, (PrimitiveDataFrameColumn<T>)right);
        var (validity, result) = (BothValid(a, b, length), new T[length]);
        Func<T, T, T> apply = operation switch
        {
            Operation.Add => (x, y) => checked(x + y),
            Operation.Subtract => (x, y) => checked(x - y),
            Operation.Multiply => (x, y) => checked(x * y),
            Operation.Divide => (x, y) => checked(x / y),
            _ => (x, y) => x % y,
        };
        var row = 0;
        try
        {
            for (; row < length; row++)
            {
                if (validity[row])
                {
                    result[row] = apply(a.Values[row & Mask(a, length)], b.Values[row & Mask(b, length)]);
                }
            }
        }
        catch (Exception error) when (error is OverflowException or DivideByZeroException)
        {
            throw Failed(error, $"{operation} in row {row} of column '{left.Name}'", a.Values[row & Mask(a, length)], b.Values[row & Mask(b, length)]);
        }

        return TypedColumns.Over(left.Length == length ? left.Name : right.Name, result, validity);
    }

    public override bool[] Compare(Relation relation, DataFrameColumn left, DataFrameColumn right, int length)
    {
        var (a, b) = ((PrimitiveDataFrameColumn<T>)left, (PrimitiveDataFrameColumn<T>)right);
        var result = new bool[length];
        Func<T, T, bool> holds = relation switch
        {
            Relation.Equal => (x, y) => x == y,
            Relation.NotEqual => (x, y) => x != y,
            Relation.Greater => (x, y) => x > y,
            Relation.GreaterOrEqual => (x, y) => x >= y,
            Relation.Less => (x, y) => x < y,
            _ => (x, y) => x <= y,
        };
        for (var row = 0; row < length; row++)
        {
            result[row] = holds(a.Values[row & Mask(a, length)], b.Values[row & Mask(b, length)]);
        }

        return result;
    }

    // A side of one row has the mask 0 and so is read again and again.
    private static int Mask(PrimitiveDataFrameColumn<T> side, int length) => side.Count == length ? -1 : 0;

    private static Exception Failed(Exception error, string place, T left, T right) => error is DivideByZeroException
        ? new DivideByZeroException($"{place}: {left} by zero. Drop those rows, or use a Double column, which gives infinity or NaN.")
        : new OverflowException($"{place}: the result of {left} and {right} does not fit {typeof(T).Name}. Use a column of a larger type.");

    private static Validity BothValid(PrimitiveDataFrameColumn<T> left, PrimitiveDataFrameColumn<T> right, int length)
    {
        if (left.Count == right.Count)
        {
            return Validity.And(left.Validity, right.Validity, length);
        }

        var (single, many) = left.Count == length ? (right, left) : (left, right);
        return single.NullCount == 0 ? many.Validity.Copy() : Validity.Of(length, _ => false);
    }
}
