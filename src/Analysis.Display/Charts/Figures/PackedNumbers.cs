using System.Buffers.Binary;

namespace Analysis.Display.Charts;

/// <summary>The arrays that Python's plotly 6 writes into a figure: little-endian numbers in base 64 (<c>bdata</c>), and their type
/// (<c>dtype</c>).</summary>
public static class PackedNumbers
{
    /// <summary>The numbers.</summary>
    /// <param name="packed">Base 64.</param>
    /// <param name="type">The type of each number: <c>f8</c>, <c>f4</c>, <c>i4</c>, <c>u4</c>, <c>i2</c>, <c>u2</c>, <c>i1</c>, <c>u1</c>
    /// or <c>u1c</c>.</param>
    /// <exception cref="ArgumentException">The text is no base 64, or the type is another one.</exception>
    public static double[] Read(string packed, string type)
    {
        ArgumentNullException.ThrowIfNull(packed);
        byte[] bytes;
        try
        {
            bytes = Convert.FromBase64String(packed);
        }
        catch (FormatException error)
        {
            throw new ArgumentException("A packed array of the figure is no base 64.", nameof(packed), error);
        }

        var size = type switch
        {
            "f8" => 8,
            "f4" or "i4" or "u4" => 4,
            "i2" or "u2" => 2,
            "i1" or "u1" or "u1c" => 1,
            _ => throw new ArgumentException($"A packed array of the figure has the type '{type}'. Known are f8, f4, i4, u4, i2, u2, i1, "
            + $"u1, u1c.", nameof(type)),
        };
        return [.. Enumerable.Range(0, bytes.Length / size).Select(item => Number(bytes.AsSpan(item * size, size), type))];
    }

    private static double Number(ReadOnlySpan<byte> item, string type) => type switch
    {
        "f8" => BinaryPrimitives.ReadDoubleLittleEndian(item),
        "f4" => BinaryPrimitives.ReadSingleLittleEndian(item),
        "i4" => BinaryPrimitives.ReadInt32LittleEndian(item),
        "u4" => BinaryPrimitives.ReadUInt32LittleEndian(item),
        "i2" => BinaryPrimitives.ReadInt16LittleEndian(item),
        "u2" => BinaryPrimitives.ReadUInt16LittleEndian(item),
        "i1" => (sbyte)item[0],
        _ => item[0],
    };
}
