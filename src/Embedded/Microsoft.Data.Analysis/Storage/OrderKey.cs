using System.Runtime.CompilerServices;

namespace Microsoft.Data.Analysis;

/// <summary>
/// Maps values to 64-bit keys that are equal where the values are and sort as they do: the one place that knows how a type sorts.
/// -0.0 equals 0.0; NaN equals NaN and comes before all numbers, as in <see cref="double.CompareTo(double)"/>.
/// </summary>
internal static class OrderKey
{
    private const ulong SignBit = 1UL << 63;

    /// <summary>Whether values of a type have such keys; decimals need more than 64 bits.</summary>
    public static bool Exists<T>() =>
        typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(double) || typeof(T) == typeof(DateTime)
        || typeof(T) == typeof(bool) || typeof(T) == typeof(byte) || typeof(T) == typeof(char) || typeof(T) == typeof(short)
        || typeof(T) == typeof(sbyte) || typeof(T) == typeof(float) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint)
        || typeof(T) == typeof(ulong);

    /// <summary>The key of a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<T>(T value)
        where T : unmanaged
    {
        if (typeof(T) == typeof(int))
        {
            return Signed((int)(object)value);
        }

        if (typeof(T) == typeof(long))
        {
            return Signed((long)(object)value);
        }

        if (typeof(T) == typeof(double))
        {
            return Floating((double)(object)value);
        }

        if (typeof(T) == typeof(DateTime))
        {
            return (ulong)((DateTime)(object)value).Ticks;
        }

        return Small(value);
    }

    private static ulong Small<T>(T value)
    {
        if (typeof(T) == typeof(float))
        {
            return Floating((float)(object)value!);
        }

        if (typeof(T) == typeof(bool))
        {
            return (bool)(object)value! ? 1UL : 0;
        }

        if (typeof(T) == typeof(byte))
        {
            return (byte)(object)value!;
        }

        if (typeof(T) == typeof(sbyte))
        {
            return Signed((sbyte)(object)value!);
        }

        if (typeof(T) == typeof(short))
        {
            return Signed((short)(object)value!);
        }

        if (typeof(T) == typeof(ushort))
        {
            return (ushort)(object)value!;
        }

        if (typeof(T) == typeof(uint))
        {
            return (uint)(object)value!;
        }

        return typeof(T) == typeof(char) ? (char)(object)value! : (ulong)(object)value!;
    }

    private static ulong Signed(long value) => (ulong)value ^ SignBit;

    private static ulong Floating(double value)
    {
        if (double.IsNaN(value))
        {
            return 0;
        }

        var bits = BitConverter.DoubleToUInt64Bits(value + 0.0);
        return (bits & SignBit) != 0 ? ~bits : bits | SignBit;
    }
}
