using System.Numerics;

namespace Microsoft.Data.Analysis;

/// <summary>An operation as a type, so that the loop around it is compiled for it.</summary>
internal interface IOperator<T, TResult>
{
    static abstract TResult Apply(T left, T right);
}

internal readonly struct Adding<T> : IOperator<T, T>
    where T : INumber<T>
{
    public static T Apply(T left, T right) => checked(left + right);
}

internal readonly struct Subtracting<T> : IOperator<T, T>
    where T : INumber<T>
{
    public static T Apply(T left, T right) => checked(left - right);
}

internal readonly struct Multiplying<T> : IOperator<T, T>
    where T : INumber<T>
{
    public static T Apply(T left, T right) => checked(left * right);
}

internal readonly struct Dividing<T> : IOperator<T, T>
    where T : INumber<T>
{
    public static T Apply(T left, T right) => checked(left / right);
}

internal readonly struct Modulating<T> : IOperator<T, T>
    where T : INumber<T>
{
    public static T Apply(T left, T right) => left % right;
}

internal readonly struct IsEqual<T> : IOperator<T, bool>
    where T : INumber<T>
{
    public static bool Apply(T left, T right) => left == right;
}

internal readonly struct IsNotEqual<T> : IOperator<T, bool>
    where T : INumber<T>
{
    public static bool Apply(T left, T right) => left != right;
}

internal readonly struct IsGreater<T> : IOperator<T, bool>
    where T : INumber<T>
{
    public static bool Apply(T left, T right) => left > right;
}

internal readonly struct IsGreaterOrEqual<T> : IOperator<T, bool>
    where T : INumber<T>
{
    public static bool Apply(T left, T right) => left >= right;
}

internal readonly struct IsLess<T> : IOperator<T, bool>
    where T : INumber<T>
{
    public static bool Apply(T left, T right) => left < right;
}

internal readonly struct IsLessOrEqual<T> : IOperator<T, bool>
    where T : INumber<T>
{
    public static bool Apply(T left, T right) => left <= right;
}
