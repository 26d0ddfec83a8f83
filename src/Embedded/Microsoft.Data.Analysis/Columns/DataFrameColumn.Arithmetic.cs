using System.Runtime.CompilerServices;

namespace Microsoft.Data.Analysis;

/// <content>
/// Arithmetic, row by row: null with anything is null. Numbers of two types are calculated in C#'s common type (Double where there is
/// none), whole numbers divide to whole numbers, and what does not fit or divides by zero throws and names the row. With <c>inPlace</c>
/// the column itself is changed and keeps its type.
/// </content>
public abstract partial class DataFrameColumn
{
    /// <summary>Each value plus the other column's in the same row.</summary>
    public virtual DataFrameColumn Add(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Add, column, inPlace);

    /// <summary>Each value plus a number.</summary>
    public virtual DataFrameColumn Add<T>(T value, bool inPlace = false) => Compute(Operation.Add, value, reverse: false, inPlace);

    /// <summary>Each value minus the other column's in the same row.</summary>
    public DataFrameColumn Subtract(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Subtract, column, inPlace);

    /// <summary>Each value minus a number.</summary>
    public DataFrameColumn Subtract<T>(T value, bool inPlace = false) => Compute(Operation.Subtract, value, reverse: false, inPlace);

    /// <summary>Each value times the other column's in the same row.</summary>
    public DataFrameColumn Multiply(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Multiply, column, inPlace);

    /// <summary>Each value times a number.</summary>
    public DataFrameColumn Multiply<T>(T value, bool inPlace = false) => Compute(Operation.Multiply, value, reverse: false, inPlace);

    /// <summary>Each value divided by the other column's in the same row.</summary>
    public DataFrameColumn Divide(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Divide, column, inPlace);

    /// <summary>Each value divided by a number.</summary>
    public DataFrameColumn Divide<T>(T value, bool inPlace = false) => Compute(Operation.Divide, value, reverse: false, inPlace);

    /// <summary>Each value modulo the other column's in the same row.</summary>
    public DataFrameColumn Modulo(DataFrameColumn column, bool inPlace = false) => Compute(Operation.Modulo, column, inPlace);

    /// <summary>Each value modulo a number.</summary>
    public DataFrameColumn Modulo<T>(T value, bool inPlace = false) => Compute(Operation.Modulo, value, reverse: false, inPlace);

    /// <summary>And of the truth values in each row; null where one of them is.</summary>
    public DataFrameColumn And(DataFrameColumn column, bool inPlace = false) => Combine((left, right) => left & right, column, inPlace);

    /// <summary>And of each truth value and another one; null stays null.</summary>
    public PrimitiveDataFrameColumn<bool> And(bool value, bool inPlace = false) => Combine((left, right) => left & right, value, inPlace);

    /// <summary>Or of the truth values in each row; null where one of them is.</summary>
    public DataFrameColumn Or(DataFrameColumn column, bool inPlace = false) => Combine((left, right) => left | right, column, inPlace);

    /// <summary>Or of each truth value and another one; null stays null.</summary>
    public PrimitiveDataFrameColumn<bool> Or(bool value, bool inPlace = false) => Combine((left, right) => left | right, value, inPlace);

    /// <summary>Xor of the truth values in each row; null where one of them is.</summary>
    public DataFrameColumn Xor(DataFrameColumn column, bool inPlace = false) => Combine((left, right) => left ^ right, column, inPlace);

    /// <summary>Xor of each truth value and another one; null stays null.</summary>
    public PrimitiveDataFrameColumn<bool> Xor(bool value, bool inPlace = false) => Combine((left, right) => left ^ right, value, inPlace);

#pragma warning disable CS1591, CA2225 // operators mean what the methods above say
    public static DataFrameColumn operator +(DataFrameColumn left, DataFrameColumn right) => left.Add(right);

    public static DataFrameColumn operator +(DataFrameColumn column, NumberValue value) => column.Add(value.Value);

    public static DataFrameColumn operator +(NumberValue value, DataFrameColumn column) => column.Compute(Operation.Add, value.Value, reverse: true);

    public static DataFrameColumn operator -(DataFrameColumn left, DataFrameColumn right) => left.Subtract(right);

    public static DataFrameColumn operator -(DataFrameColumn column, NumberValue value) => column.Subtract(value.Value);

    public static DataFrameColumn operator -(NumberValue value, DataFrameColumn column) => column.Compute(Operation.Subtract, value.Value, reverse: true);

    public static DataFrameColumn operator *(DataFrameColumn left, DataFrameColumn right) => left.Multiply(right);

    public static DataFrameColumn operator *(DataFrameColumn column, NumberValue value) => column.Multiply(value.Value);

    public static DataFrameColumn operator *(NumberValue value, DataFrameColumn column) => column.Compute(Operation.Multiply, value.Value, reverse: true);

    public static DataFrameColumn operator /(DataFrameColumn left, DataFrameColumn right) => left.Divide(right);

    public static DataFrameColumn operator /(DataFrameColumn column, NumberValue value) => column.Divide(value.Value);

    public static DataFrameColumn operator /(NumberValue value, DataFrameColumn column) => column.Compute(Operation.Divide, value.Value, reverse: true);

    public static DataFrameColumn operator %(DataFrameColumn left, DataFrameColumn right) => left.Modulo(right);

    public static DataFrameColumn operator %(DataFrameColumn column, NumberValue value) => column.Modulo(value.Value);

    public static DataFrameColumn operator %(NumberValue value, DataFrameColumn column) => column.Compute(Operation.Modulo, value.Value, reverse: true);

    public static DataFrameColumn operator &(DataFrameColumn left, DataFrameColumn right) => left.And(right);

    public static DataFrameColumn operator &(DataFrameColumn column, bool value) => column.And(value);

    public static DataFrameColumn operator &(bool value, DataFrameColumn column) => column.And(value);

    public static DataFrameColumn operator |(DataFrameColumn left, DataFrameColumn right) => left.Or(right);

    public static DataFrameColumn operator |(DataFrameColumn column, bool value) => column.Or(value);

    public static DataFrameColumn operator |(bool value, DataFrameColumn column) => column.Or(value);

    public static DataFrameColumn operator ^(DataFrameColumn left, DataFrameColumn right) => left.Xor(right);

    public static DataFrameColumn operator ^(DataFrameColumn column, bool value) => column.Xor(value);

    public static DataFrameColumn operator ^(bool value, DataFrameColumn column) => column.Xor(value);

#pragma warning restore CS1591, CA2225

    internal NotSupportedException Unsupported(string what) => new($"{what} is not for column '{Name}', which holds {DataType.Name}.");

    internal DataFrameColumn Compute(Operation operation, object? value, bool reverse, bool inPlace = false)
    {
        if (value is DataFrameColumn column)
        {
            return Compute(operation, column, inPlace);
        }

        var single = NumberKind.Of(value?.GetType() ?? DataType)?.Single(value) ?? throw Unsupported($"{operation} with {value?.GetType().Name}");
        return Finish(Named(Name, reverse ? Computed(operation, single, this) : Computed(operation, this, single)), inPlace);
    }

    /// <summary>Puts a result of another column's class into this column, or throws.</summary>
    internal abstract void TakeOver(DataFrameColumn result);

    /// <summary>Puts a result into this column, or returns it.</summary>
    internal DataFrameColumn Finish(DataFrameColumn result, bool inPlace)
    {
        if (inPlace)
        {
            TakeOver(result);
        }

        return inPlace ? this : result;
    }

    internal void CheckSameLength(DataFrameColumn other)
    {
        if (other.Length != Length)
        {
            throw new ArgumentException($"Column '{Name}' has {Length} rows and column '{other.Name}' has {other.Length}; they are combined row by row and must have one length.");
        }
    }

    private DataFrameColumn Compute(Operation operation, DataFrameColumn right, bool inPlace)
    {
        CheckSameLength(right);
        return Finish(Computed(operation, this, right), inPlace);
    }

    private DataFrameColumn Computed(Operation operation, DataFrameColumn left, DataFrameColumn right)
    {
        if (NumberKind.Of(left.DataType) is not { } leftKind || NumberKind.Of(right.DataType) is not { } rightKind)
        {
            throw Unsupported($"{operation} with {(left == this ? right : left).DataType.Name}");
        }

        var kind = NumberKind.Common(leftKind, rightKind);
        return kind.Compute(operation, kind.Convert(left), kind.Convert(right), (int)Length);
    }

    private DataFrameColumn Combine(Func<bool, bool, bool> combine, DataFrameColumn column, bool inPlace, [CallerMemberName] string what = "")
    {
        CheckSameLength(column);
        var (left, right) = (Truths(what), column.Truths(what));
        var validity = Validity.And(left.Validity, right.Validity, left.Count);
        var result = new bool[left.Count];
        for (var row = 0; row < result.Length; row++)
        {
            result[row] = validity[row] && combine(left.Values[row], right.Values[row]);
        }

        return Finish(TypedColumns.Over(Name, result, validity), inPlace);
    }

    private PrimitiveDataFrameColumn<bool> Combine(Func<bool, bool, bool> combine, bool value, bool inPlace, [CallerMemberName] string what = "") =>
        (PrimitiveDataFrameColumn<bool>)Finish(Truths(what).Changed(truth => combine(truth, value)), inPlace);

    private PrimitiveDataFrameColumn<bool> Truths([CallerMemberName] string what = "") => this as PrimitiveDataFrameColumn<bool> ?? throw Unsupported(what);
}
