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
        !typeof(T).IsEnum && Type.GetTypeCode(typeof(T)) is >= TypeCode.Boolean and <= TypeCode.DateTime and not TypeCode.Decimal;

    /// <summary>The key of a value. The tests of the type cost nothing: the code is compiled for each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Of<T>(T value)
        where T : unmanaged =>
        typeof(T) == typeof(int) ? Signed((int)(object)value)
        : typeof(T) == typeof(long) ? Signed((long)(object)value)
        : typeof(T) == typeof(short) ? Signed((short)(object)value)
        : typeof(T) == typeof(sbyte) ? Signed((sbyte)(object)value)
        : typeof(T) == typeof(double) ? Floating((double)(object)value)
        : typeof(T) == typeof(float) ? Floating((float)(object)value)
        : typeof(T) == typeof(DateTime) ? (ulong)((DateTime)(object)value).Ticks
        : Unsafe.SizeOf<T>() == 1 ? Unsafe.BitCast<T, byte>(value)
        : Unsafe.SizeOf<T>() == 2 ? Unsafe.BitCast<T, ushort>(value)
        : Unsafe.SizeOf<T>() == 4 ? Unsafe.BitCast<T, uint>(value)
        : Unsafe.BitCast<T, ulong>(value);

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
