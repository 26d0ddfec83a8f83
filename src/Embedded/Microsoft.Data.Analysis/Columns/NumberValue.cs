namespace Microsoft.Data.Analysis;

/// <summary>
/// Any number beside a column or frame in an operator: it lets <c>column + 1</c> and <c>2.5 * frame</c> be written with one operator where
/// the original has eleven. The number keeps its own type.
/// </summary>
public readonly struct NumberValue : IEquatable<NumberValue>
{
    private NumberValue(object value) => Value = value;

    /// <summary>The number.</summary>
    public object Value { get; }

#pragma warning disable CS1591, CA2225 // one conversion per number type, only for operators
    public static implicit operator NumberValue(byte value) => new(value);

    public static implicit operator NumberValue(sbyte value) => new(value);

    public static implicit operator NumberValue(short value) => new(value);

    public static implicit operator NumberValue(ushort value) => new(value);

    public static implicit operator NumberValue(int value) => new(value);

    public static implicit operator NumberValue(uint value) => new(value);

    public static implicit operator NumberValue(long value) => new(value);

    public static implicit operator NumberValue(ulong value) => new(value);

    public static implicit operator NumberValue(float value) => new(value);

    public static implicit operator NumberValue(double value) => new(value);

    public static implicit operator NumberValue(decimal value) => new(value);

    public static bool operator ==(NumberValue left, NumberValue right) => left.Equals(right);

    public static bool operator !=(NumberValue left, NumberValue right) => !left.Equals(right);
#pragma warning restore CS1591, CA2225

    /// <inheritdoc/>
    public bool Equals(NumberValue other) => Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NumberValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();
}
