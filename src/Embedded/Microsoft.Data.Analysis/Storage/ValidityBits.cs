using System.Numerics;
using System.Runtime.InteropServices;

namespace Microsoft.Data.Analysis;

/// <summary>Which rows of a column have a value: one bit per row, kept only once a row is null.</summary>
internal sealed class ValidityBits
{
    // A multiple of eight bytes, so that it can be read as 64-bit words; null while no row is null. Bits past the length are zero.
    private byte[]? bits;

    /// <summary>The number of null rows.</summary>
    public int NullCount { get; private set; }

    /// <summary>The bits, least significant first; empty where no row is null.</summary>
    public ReadOnlySpan<byte> Span => NullCount == 0 ? default : bits;

    public bool this[int row] => NullCount == 0 || (bits![row >> 3] & (1 << (row & 7))) != 0;

    /// <summary>Marks a row of a column with <paramref name="length"/> rows.</summary>
    public void Set(int row, bool valid, int length)
    {
        if (this[row] == valid)
        {
            return;
        }

        Materialize(length);
        bits![row >> 3] ^= (byte)(1 << (row & 7));
        NullCount += valid ? -1 : 1;
    }

    /// <summary>Adds a row at the end of a column with <paramref name="length"/> rows.</summary>
    public void Append(bool valid, int length) => AppendMany(valid, length, 1);

    /// <summary>Adds <paramref name="count"/> rows at the end of a column with <paramref name="length"/> rows.</summary>
    public void AppendMany(bool valid, int length, int count)
    {
        if (valid && bits is null)
        {
            return;
        }

        Materialize(length);
        Grow(length + count);
        if (valid)
        {
            SetRange(bits!, length, count);
        }
        else
        {
            NullCount += count;
        }
    }

    /// <summary>Keeps the first <paramref name="length"/> rows.</summary>
    public void Truncate(int length)
    {
        if (bits is null)
        {
            return;
        }

        var kept = new byte[Bytes(length)];
        bits.AsSpan(0, kept.Length).CopyTo(kept);
        if ((length & 63) != 0)
        {
            var words = MemoryMarshal.Cast<byte, ulong>(kept.AsSpan());
            words[^1] &= (1UL << (length & 63)) - 1;
        }

        Adopt(kept, length);
    }

    public ValidityBits Copy() => new() { bits = (byte[]?)bits?.Clone(), NullCount = NullCount };

    /// <summary>Valid where both are.</summary>
    public static ValidityBits And(ValidityBits left, ValidityBits right, int length)
    {
        if (left.NullCount == 0 || right.NullCount == 0)
        {
            return (left.NullCount == 0 ? right : left).Copy();
        }

        var result = new byte[Bytes(length)];
        for (var index = 0; index < result.Length; index++)
        {
            result[index] = (byte)(left.bits![index] & right.bits![index]);
        }

        return From(result, length);
    }

    /// <summary>The bits of the given rows in their order; -1 gives a null.</summary>
    public ValidityBits Gather(ReadOnlySpan<int> rows, bool mayBeMissing)
    {
        if (NullCount == 0 && !mayBeMissing)
        {
            return new ValidityBits();
        }

        var result = new byte[Bytes(rows.Length)];
        for (var index = 0; index < rows.Length; index++)
        {
            if (rows[index] >= 0 && this[rows[index]])
            {
                result[index >> 3] |= (byte)(1 << (index & 7));
            }
        }

        return From(result, rows.Length);
    }

    /// <summary>Takes bits as they are; those past <paramref name="length"/> must be zero.</summary>
    public static ValidityBits From(byte[] bits, int length)
    {
        var result = new ValidityBits();
        result.Adopt(bits, length);
        return result;
    }

    /// <summary>The number of bytes for a column, a multiple of eight.</summary>
    public static int Bytes(int length) => (length + 63) / 64 * 8;

    private void Adopt(byte[] newBits, int length)
    {
        bits = newBits;
        var valid = 0;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(newBits.AsSpan()))
        {
            valid += BitOperations.PopCount(word);
        }

        NullCount = length - valid;
    }

    private void Materialize(int length)
    {
        if (bits is null)
        {
            bits = new byte[Bytes(Math.Max(length, 64))];
            SetRange(bits, 0, length);
        }
    }

    private void Grow(int length)
    {
        if (Bytes(length) > bits!.Length)
        {
            Array.Resize(ref bits, Math.Max(Bytes(length), bits.Length * 2));
        }
    }

    private static void SetRange(byte[] bits, int start, int count)
    {
        var (row, end) = (start, start + count);
        for (; row < end && (row & 7) != 0; row++)
        {
            bits[row >> 3] |= (byte)(1 << (row & 7));
        }

        bits.AsSpan(row >> 3, (end - row) >> 3).Fill(0xFF);
        for (row += (end - row) & ~7; row < end; row++)
        {
            bits[row >> 3] |= (byte)(1 << (row & 7));
        }
    }
}
