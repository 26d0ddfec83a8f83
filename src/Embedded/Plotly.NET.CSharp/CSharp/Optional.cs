namespace Plotly.NET.CSharp;

/// <summary>A value or nothing. A value converts to it, so callers write the value itself; the default is nothing.</summary>
/// <param name="Value">The value, if there is one.</param>
/// <param name="IsSome">Whether there is one.</param>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Optional<T>(T Value, bool IsSome) : IOptional
{
#pragma warning disable CA2225 // The original has no named alternates.
    /// <summary>The value; null becomes nothing, so that a missing value never reaches a figure as one.</summary>
    public static implicit operator Optional<T>(T Value) => new(Value, Value is not null);
#pragma warning restore CA2225

    object? IOptional.Unwrap() => IsSome ? Value : null;
}
